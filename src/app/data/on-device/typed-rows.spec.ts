import type { Draft } from '../../domain/changes/draft.ts';
import type { OutboxRow } from '../../domain/changes/outbox-row.ts';
import { aChange, anEntry, aRow } from '../../testing/a-change.ts';
import type { EmptyDevice } from '../../testing/a-device.ts';
import { openDevice } from '../../testing/a-device.ts';
import { forgetPatientsBut } from './kept-rows.ts';
import { forgetTyped, hasTyped, refuseTypedAbout } from './typed-rows.ts';

const BASE = { clinicalText: 'Told in confidence.', plainText: '', reviewDueOn: null };
const DRAFT = 'maya-roberts/sections/pain';

describe('What an account typed on a device', () => {
  let open: EmptyDevice;

  beforeEach(async () => (open = await openDevice()));
  afterEach(() => open.close());

  const keepRow = (row: OutboxRow, uid = 'rosa') =>
    open.device((database) => database.put('outbox', { id: `${uid}|${row.key}`, uid, value: row }));
  const keepDraft = (clinicalText: string, uid = 'rosa', key = DRAFT) => {
    const { about } = anEntry();
    const draft: Draft = { about, text: { clinicalText }, base: { rev: 1, content: BASE }, submitted: null };
    const value = { key, draft, typedAt: '2026-05-04T12:00:00.000Z', writer: 'w' };
    return open.device((database) => database.put('drafts', { id: `${uid}|${key}`, uid, value }));
  };
  const onDisk = () =>
    open.device(async (database) => ({
      outbox: (await database.getAll('outbox')).map(({ value }) => value as OutboxRow),
      drafts: await database.getAllKeys('drafts'),
    }));
  const waiting = aRow({
    state: { status: 'waiting' },
    queue: [
      { change: aChange({ base: BASE, patch: { clinicalText: 'Told in confidence.\n\nMine.' } }), actionId: 'a' },
    ],
  });

  it('is its own words alone once it has lost the patient', async () => {
    await keepRow(waiting);
    await keepDraft('Told in confidence.\n\nHalf a sentence');
    const changed = await open.device((database) => refuseTypedAbout(database, 'rosa', (id) => id === 'maya-roberts'));
    expect([...changed].sort()).toEqual([DRAFT, waiting.key].sort());
    const { outbox, drafts } = await onDisk();
    expect(drafts).toEqual([]);
    expect(outbox.map(({ state }) => state.status)).toEqual(['refused', 'refused']);
    expect(JSON.stringify(outbox)).not.toContain('confidence');
    expect(JSON.stringify(outbox)).toContain('Half a sentence');
    expect(await open.device((database) => refuseTypedAbout(database, 'rosa', () => true))).toEqual([]);
  });

  it('stays as it is for other patients and other accounts', async () => {
    await keepRow(waiting);
    await keepDraft('Fay’s.', 'fay');
    const before = await onDisk();
    await open.device((database) => refuseTypedAbout(database, 'rosa', (id) => id === 'tom-ellis'));
    await open.device((database) => refuseTypedAbout(database, 'pete', () => true));
    expect(await onDisk()).toEqual(before);
  });

  it('is refused with the patients who are no longer on the caseload, and every window is told', async () => {
    const channel = new BroadcastChannel('braid-outbox');
    const told = new Promise((resolve) => (channel.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data)));
    await keepRow(waiting);
    await open.device((database) => forgetPatientsBut(database, 'rosa', ['maya-roberts']));
    expect((await onDisk()).outbox).toEqual([waiting]);
    await open.device((database) => forgetPatientsBut(database, 'rosa', []));
    expect(await told).toEqual({ uid: 'rosa', key: waiting.key, saved: null });
    expect((await onDisk()).outbox[0]?.state.status).toBe('refused');
    channel.close();
  });

  it('counts where there are words, in any window', async () => {
    const isTyped = () => open.device((database) => hasTyped(database, 'rosa'));
    await keepDraft(BASE.clinicalText);
    await keepDraft('Fay’s.', 'fay');
    expect(await isTyped()).toBeFalse();
    await keepDraft('Half a sentence');
    expect(await isTyped()).toBeTrue();
    await open.device((database) => forgetTyped(database, 'rosa', false));
    await keepRow(waiting);
    expect(await isTyped()).toBeTrue();
  });

  it('goes whole where its author says so, and otherwise what nobody typed', async () => {
    await keepRow(waiting);
    await keepDraft('Half a sentence');
    await keepDraft(BASE.clinicalText, 'rosa', 'maya-roberts/sections/sleep');
    await keepDraft('Fay’s.', 'fay');
    await open.device((database) => forgetTyped(database, 'rosa', true));
    expect((await onDisk()).drafts).toEqual([`fay|${DRAFT}`, `rosa|${DRAFT}`]);
    expect((await onDisk()).outbox.length).toBe(1);
    await open.device((database) => forgetTyped(database, 'rosa', false));
    expect(await onDisk()).toEqual({ outbox: [], drafts: [`fay|${DRAFT}`] });
  });
});
