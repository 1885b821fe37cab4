import type { Firestore } from 'firebase/firestore';
import { arrayUnion, collection, doc, setDoc, Timestamp, updateDoc } from 'firebase/firestore';
import { scan } from 'rxjs';

import type { Presence, PresenceEntry } from '../../domain/presence/presence.ts';
import type { Heard } from '../../testing/hear.ts';
import { hear } from '../../testing/hear.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { watchCollection } from '../watch-collection.ts';
import { bePresent } from './be-present.ts';
import { readPresence } from './presence-converter.ts';

const QUICK = { refreshMs: 500, lookMs: 100 };
const PATIENT = 'patients/maya-roberts';

function presenceOf(uid: string, name: string, strand: Presence['strand']): Presence {
  return { uid, clinicId: 'northgate', patientId: 'maya-roberts', name, strand, section: 'rheumatology' };
}

const rosa = presenceOf('rosa', 'Rosa Ahmed', 'rheumatology');
const fay = presenceOf('fay', 'Fay Lindqvist', 'physiotherapy');

/** The next value that fits, leaving out what was said before. */
async function fromNow<T>(heard: Heard<T>, fits: (value: T) => boolean): Promise<void> {
  const said = new Set(heard.values);
  await heard.first((value) => !said.has(value) && fits(value));
}

describe('being present', () => {
  let clinic: LocalClinic;
  let present: Heard<readonly Presence[]>[];
  /** All that is stored, each time that it changes. */
  let stored: Heard<readonly PresenceEntry[]>;

  function enter(own: Presence, db: Firestore = clinic.as(own.uid), pace = QUICK): Heard<readonly Presence[]> {
    const heard = hear(bePresent(db, own, pace));
    present.push(heard);
    return heard;
  }

  beforeEach(async () => {
    clinic = await openLocalClinic();
    present = [];
    stored = hear(
      watchCollection(collection(clinic.owner, PATIENT, 'presence'), readPresence).pipe(
        scan(
          (all, { removed, upserted }) => {
            const gone = new Set([...removed, ...upserted.map(({ presence }) => presence.uid)]);
            return [...all.filter(({ presence }) => !gone.has(presence.uid)), ...upserted];
          },
          [] as readonly PresenceEntry[],
        ),
      ),
    );
  });

  afterEach(async () => {
    for (const heard of [...present, stored]) heard.stop();
    await clinic.close();
  });

  it('lets each of two know of the other', async () => {
    const asRosa = enter(rosa);
    expect(await asRosa.first(() => true)).toEqual([]);
    const asFay = enter(fay);
    expect(await asFay.first((others) => others.length > 0)).toEqual([rosa]);
    expect(await asRosa.first((others) => others.length > 0)).toEqual([fay]);
  });

  it('ends with the editor, for the other at once', async () => {
    const asRosa = enter(rosa);
    const asFay = enter(fay);
    await asRosa.first((others) => others.length > 0);
    asFay.stop();
    await fromNow(asRosa, (others) => others.length === 0);
    expect(stored.values.at(-1)?.map(({ presence }) => presence.uid)).toEqual(['rosa']);
  });

  it('passes over whoever went without a word', async () => {
    const long = Timestamp.fromMillis(Date.now() - 10 * 60_000);
    const { uid, ...told } = fay;
    await setDoc(doc(clinic.owner, PATIENT, 'presence', uid), { ...told, at: long });
    const asRosa = enter(rosa);
    await asRosa.first(() => true);
    await new Promise((resolve) => setTimeout(resolve, 3 * QUICK.lookMs));
    expect(asRosa.values).toEqual([[]]);
  });

  it('is told again to whoever comes long after it began, and to nobody while alone', async () => {
    const timesOfRosa = () =>
      new Set(
        stored.values.flatMap((all) => all.filter(({ presence }) => presence.uid === 'rosa').map(({ at }) => at)),
      );
    enter(rosa);
    await stored.first((all) => all.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 2 * QUICK.refreshMs));
    expect(timesOfRosa().size).toBe(1);
    enter(fay);
    await fromNow(stored, () => timesOfRosa().size > 1);
  });

  it('comes back where another window of the same person took it away', async () => {
    enter(rosa);
    const otherWindow = enter(rosa, clinic.as('rosa'));
    await otherWindow.first(() => true);
    otherWindow.stop();
    await fromNow(stored, (all) => all.length === 0);
    await fromNow(stored, (all) => all.length === 1);
  });

  it('is refused to whoever is not on the team', async () => {
    const neil = presenceOf('neil', 'Neil Grant', 'neurology');
    expect(await enter(neil).failure()).toBeTruthy();
    expect(stored.values.flat()).toEqual([]);
    await updateDoc(doc(clinic.owner, PATIENT), {
      'members.neurology': ['neil'],
      'consents.neurology': 'given',
      teamUids: arrayUnion('neil'),
    });
    enter(neil);
    await fromNow(stored, (all) => all.length === 1);
  });
});
