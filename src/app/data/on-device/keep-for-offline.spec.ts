import type { Observable } from 'rxjs';
import { BehaviorSubject, Subject } from 'rxjs';

import type { EmptyDevice } from '../../testing/a-device.ts';
import { aKeptPlace, forgetfulDevice, openDevice } from '../../testing/a-device.ts';
import { firstSnapshot, nextSnapshot } from '../../testing/a-snapshot.ts';
import type { Heard } from '../../testing/hear.ts';
import { hear } from '../../testing/hear.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { ReadRefused } from '../read-refused.ts';
import { keepForOffline } from './keep-for-offline.ts';
import { keptCollection } from './kept-forms.ts';
import { readKept } from './kept-rows.ts';
import { trustDevice } from './trust.ts';

interface Section {
  readonly id: string;
  readonly text: string;
}

type Changes = CollectionChanges<Section>;

const NOON = '2026-05-04T12:00:00.000Z';
const PAIN = { id: 'pain', text: 'Amitriptyline' };
const SLEEP = { id: 'sleep', text: 'Up at seven' };

describe('A listener on a device', () => {
  let open: EmptyDevice;
  let server: Subject<Changes>;
  let isKept: BehaviorSubject<boolean>;

  beforeEach(async () => {
    open = await openDevice();
    isKept = new BehaviorSubject(true);
  });
  afterEach(() => open.close());

  const trust = () => trustDevice('rosa', NOON, open.device);
  const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const documents = async () =>
    (await open.device((database) => readKept(database, aKeptPlace())))?.documents as readonly Section[] | undefined;

  function listen(device = open.device): Heard<Changes> {
    server = new Subject();
    const form = keptCollection<Section>(({ id }) => id);
    return hear(server.pipe(keepForOffline({ place: aKeptPlace(), form, isKept, device })) as Observable<Changes>);
  }

  async function until<T>(ask: () => Promise<T>, fits: (answer: T) => boolean): Promise<void> {
    while (!fits(await ask())) await later(20);
  }

  async function keepPain(): Promise<void> {
    const listener = listen();
    server.next(firstSnapshot([PAIN]));
    await until(documents, (found) => found !== undefined);
    listener.stop();
  }

  it('keeps nothing where the device is not trusted, and begins to when it is', async () => {
    const listener = listen();
    server.next(firstSnapshot([PAIN]));
    await later(100);
    expect(await open.kept()).toEqual([]);
    await trust();
    await until(documents, (found) => found?.length === 1);
    listener.stop();
  });

  it('keeps the whole result as later snapshots leave it', async () => {
    await trust();
    await keepPain();
    const listener = listen();
    server.next(firstSnapshot([PAIN, SLEEP]));
    server.next(nextSnapshot({ upserted: [{ ...SLEEP, text: 'Up at six' }], removed: ['pain'] }));
    await until(documents, (found) => found?.[0]?.text === 'Up at six');
    expect(await documents()).toEqual([{ ...SLEEP, text: 'Up at six' }]);
    listener.stop();
  });

  it('keeps what it heard last when it ends in the same moment', async () => {
    await trust();
    await keepPain();
    const listener = listen();
    server.next(firstSnapshot([PAIN]));
    await later(100);
    server.next(nextSnapshot({ upserted: [SLEEP] }));
    listener.stop();
    await until(documents, (found) => found?.length === 2);
    expect(await documents()).toEqual([PAIN, SLEEP]);
  });

  it('begins with what is kept where the server does not answer, and says from when it is', async () => {
    await trust();
    await keepPain();
    const listener = listen();
    const first = await listener.first(() => true);
    expect(first).toEqual({ ...firstSnapshot([PAIN]), fromCache: true, receivedAt: NOON });
    server.next(firstSnapshot([SLEEP]));
    expect(listener.values.at(-1)).toEqual(firstSnapshot([SLEEP]));
    listener.stop();
  });

  it('shows nothing of before where the server answers in time', async () => {
    await trust();
    await keepPain();
    const listener = listen();
    server.next(firstSnapshot([SLEEP]));
    await later(1700);
    expect(listener.values).toEqual([firstSnapshot([SLEEP])]);
    listener.stop();
  });

  it('does not make what is from memory look like news', async () => {
    await trust();
    await keepPain();
    const listener = listen();
    server.next({ ...firstSnapshot([SLEEP]), fromCache: true, receivedAt: '2026-05-05T12:00:00.000Z' });
    await later(100);
    expect(await documents()).toEqual([PAIN]);
    listener.stop();
  });

  it('loses what was kept when it is refused, and keeps nothing that it heard before', async () => {
    await trust();
    await keepPain();
    const listener = listen();
    server.next(firstSnapshot([SLEEP]));
    server.error(new ReadRefused('taken off the team'));
    expect(await listener.failure()).toBeInstanceOf(ReadRefused);
    await until(
      () => open.kept(),
      (rows) => rows.length === 0,
    );
    await later(600);
    expect(await open.kept()).toEqual([]);
  });

  it('keeps nothing of a record that is lent for an hour', async () => {
    await trust();
    isKept.next(false);
    const listener = listen();
    server.next(firstSnapshot([PAIN]));
    await later(100);
    listener.stop();
    await later(100);
    expect(await open.kept()).toEqual([]);
  });

  it('works as ever where the browser keeps nothing', async () => {
    const listener = listen(forgetfulDevice);
    server.next(firstSnapshot([PAIN]));
    expect(await listener.first(() => true)).toEqual(firstSnapshot([PAIN]));
    server.error(new ReadRefused('taken off the team'));
    expect(await listener.failure()).toBeInstanceOf(ReadRefused);
  });
});
