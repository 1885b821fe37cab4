import type { Firestore } from 'firebase/firestore';
import { deleteDoc, doc, updateDoc } from 'firebase/firestore';
import { of } from 'rxjs';

import type { EmptyDevice } from '../../testing/a-device.ts';
import { aKeptPlace, openDevice } from '../../testing/a-device.ts';
import { hear } from '../../testing/hear.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { keepForOffline } from '../on-device/keep-for-offline.ts';
import { keptCollection, keptDocument } from '../on-device/kept-forms.ts';
import { trustDevice } from '../on-device/trust.ts';
import { ReadRefused } from '../read-refused.ts';
import { watchPatient } from './watch-patient.ts';
import { watchSections } from './watch-sections.ts';

describe('reading a record without the server', () => {
  let clinic: LocalClinic;
  let open: EmptyDevice;

  beforeEach(async () => {
    [clinic, open] = await Promise.all([openLocalClinic(), openDevice()]);
    await trustDevice('rosa', '2026-05-04T09:12:00.000Z', open.device);
  });
  afterEach(() => Promise.all([clinic.close(), open.close()]));

  const keeping = (path: string) => ({ place: aKeptPlace({ path }), isKept: of(true), device: open.device });

  function watchParts(db: Firestore) {
    const sections = watchSections(db, 'maya-roberts', 'staff').pipe(
      keepForOffline({ ...keeping('sections'), form: keptCollection(({ id }) => id) }),
    );
    const patient = watchPatient(db, 'maya-roberts').pipe(
      keepForOffline({ ...keeping('patient'), form: keptDocument() }),
    );
    return { sections: hear(sections), patient: hear(patient) };
  }

  async function readOnce(db: Firestore) {
    const parts = watchParts(db);
    await Promise.all([parts.sections.first(() => true), parts.patient.first(() => true)]);
    while ((await open.kept()).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    return parts;
  }

  it('gives every document as the server last gave it, from when it was', async () => {
    const online = await readOnce(clinic.as('rosa'));
    online.sections.stop();
    online.patient.stop();
    const { sections, patient } = watchParts(clinic.unreachable());
    const [sectionsThen, sectionsNow] = [online.sections.values[0], await sections.first(() => true)];
    expect(sectionsNow).toEqual(jasmine.objectContaining({ ...sectionsThen, fromCache: true }));
    expect(await patient.first(() => true)).toEqual(
      jasmine.objectContaining({ ...online.patient.values.at(-1), fromCache: true }),
    );
    sections.stop();
    patient.stop();
  });

  it('is over on this device as soon as the reader has left the team', async () => {
    const { sections, patient } = await readOnce(clinic.as('rosa'));
    await updateDoc(doc(clinic.owner, 'patients/maya-roberts'), { teamUids: ['cora'] });
    expect(await sections.failure()).toBeInstanceOf(ReadRefused);
    expect(await patient.failure()).toBeInstanceOf(ReadRefused);
    while ((await open.kept()).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it('does not bring back what was deleted while the reader was away', async () => {
    const online = await readOnce(clinic.as('rosa'));
    online.sections.stop();
    online.patient.stop();
    await deleteDoc(doc(clinic.owner, 'patients/maya-roberts/sections/coordination'));
    const { sections, patient } = watchParts(clinic.as('rosa'));
    const { upserted } = await sections.first(({ fromCache }) => !fromCache);
    expect(upserted.map(({ id }) => id)).toEqual(['rheumatology']);
    sections.stop();
    patient.stop();
  });
});
