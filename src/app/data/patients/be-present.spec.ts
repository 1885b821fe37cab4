import type { Firestore } from 'firebase/firestore';
import { arrayUnion, collection, doc, getDoc, getDocs, setDoc, Timestamp, updateDoc } from 'firebase/firestore';

import type { Presence } from '../../domain/presence/presence.ts';
import type { Heard } from '../../testing/hear.ts';
import { hear } from '../../testing/hear.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { bePresent } from './be-present.ts';

const QUICK = { refreshMs: 0, lookMs: 100 };
const PATIENT = 'patients/maya-roberts';

function presenceOf(uid: string, name: string, strand: Presence['strand']): Presence {
  return { uid, clinicId: 'northgate', patientId: 'maya-roberts', name, strand, section: 'rheumatology' };
}

const rosa = presenceOf('rosa', 'Rosa Ahmed', 'rheumatology');
const fay = presenceOf('fay', 'Fay Lindqvist', 'physiotherapy');

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 100; look++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It never came to be so');
}

describe('being present', () => {
  let clinic: LocalClinic;
  let present: Heard<readonly Presence[]>[];

  function enter(own: Presence, db: Firestore = clinic.as(own.uid), pace = QUICK): Heard<readonly Presence[]> {
    const heard = hear(bePresent(db, own, pace));
    present.push(heard);
    return heard;
  }

  const entries = async () => (await getDocs(collection(clinic.owner, PATIENT, 'presence'))).docs.map(({ id }) => id);

  beforeEach(async () => {
    clinic = await openLocalClinic();
    present = [];
  });

  afterEach(async () => {
    for (const heard of present) heard.stop();
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
    await until(async () => (await entries()).join() === 'rosa');
    await until(async () => asRosa.values.at(-1)?.length === 0);
  });

  it('passes over whoever went without a word', async () => {
    const long = Timestamp.fromMillis(Date.now() - 10 * 60_000);
    const { uid, ...told } = fay;
    await setDoc(doc(clinic.owner, PATIENT, 'presence', uid), { ...told, at: long });
    const asRosa = enter(rosa);
    await until(async () => asRosa.values.length > 0);
    expect(asRosa.values).toEqual([[]]);
  });

  it('is told again to whoever comes long after it began, and to nobody while alone', async () => {
    enter(rosa);
    await until(async () => (await entries()).length === 1);
    const own = doc(clinic.owner, PATIENT, 'presence', 'rosa');
    const first = (await getDoc(own)).data()?.['at'] as Timestamp;
    await new Promise((resolve) => setTimeout(resolve, 3 * QUICK.lookMs));
    expect(((await getDoc(own)).data()?.['at'] as Timestamp).isEqual(first)).toBeTrue();
    enter(fay);
    await until(async () => !((await getDoc(own)).data()?.['at'] as Timestamp).isEqual(first));
  });

  it('comes back where another window of the same person took it away', async () => {
    enter(rosa);
    const otherWindow = enter(rosa, clinic.as('rosa'));
    await otherWindow.first(() => true);
    otherWindow.stop();
    await until(async () => (await entries()).join() === 'rosa');
  });

  it('is refused to whoever is not on the team', async () => {
    const asNeil = enter(presenceOf('neil', 'Neil Grant', 'neurology'));
    expect(await asNeil.failure()).toBeTruthy();
    expect(await entries()).toEqual([]);
    await updateDoc(doc(clinic.owner, PATIENT), { teamUids: arrayUnion('neil') });
    enter(presenceOf('neil', 'Neil Grant', 'neurology'));
    await until(async () => (await entries()).join() === 'neil');
  });
});
