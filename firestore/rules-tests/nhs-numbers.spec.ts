import { describe, it } from 'node:test';

import { collection, deleteDoc, doc, getDoc, getDocs, Timestamp } from 'firebase/firestore/lite';

import type { AppCommit, Edit } from './app-commit.ts';
import { appCommit, send, sendWrites, tampered } from './app-commit.ts';
import type { Fields } from './clinic-documents.ts';
import { CLINIC, clinicDocuments, PATIENT, RECORD } from './clinic-documents.ts';
import type { Forgery } from './forgery.ts';
import { itDeniesEach } from './forgery.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { CORA, ROSA } from './people.ts';
import { allows, denies } from './rules-server.ts';

const NUMBER = '9990000026';
const NUMBERS = `clinics/${CLINIC}/nhsNumbers`;
const NEW: Edit = created('zoe-lee');
const CHANGED: Edit = {
  collection: 'patients',
  docId: RECORD,
  discipline: 'coordination',
  patch: { nhsNumber: NUMBER },
};

const FORGERIES: Readonly<Record<string, Forgery>> = {
  'without registering it': ({ registration: _, ...rest }) => rest,
  'registering it for another patient': onRegistration({ patientId: 'tom-ellis' }),
  'registering it in a colleague’s name': onRegistration({ createdBy: 'rosa' }),
  'registering it on another day': onRegistration({ createdAt: Timestamp.fromMillis(0) }),
  'registering it with an unknown key': onRegistration({ name: 'Zoe' }),
  'registering another number': (commit) => at(commit, `${NUMBERS}/9990000034`),
  'registering it in another clinic': (commit) => at(commit, `clinics/southside/nhsNumbers/${NUMBER}`),
};

describe('An NHS number', () => {
  const clinic = guardedClinic();

  async function save(edit: Edit): Promise<void> {
    await send(clinic.database.as(CORA.uid), await appCommit(edit, CORA, clinicDocuments()));
  }

  describe('is not given to a new patient', () => itDeniesEach(FORGERIES, NEW, CORA, () => clinic.server));

  describe('is not given to a patient who had another', () =>
    itDeniesEach(FORGERIES, CHANGED, CORA, () => clinic.server));

  it('belongs to one patient of a clinic', async () => {
    await allows(save(NEW));
    await denies(save(created('zoe-again')));
    await denies(save(CHANGED));
    await allows(save(created('nobodys-number', null)));
  });

  it('that was mistyped is free once it has been put right', async () => {
    await allows(save(CHANGED));
    await denies(save(NEW));
    await clinic.database.put({ [`patients/${RECORD}`]: { ...clinicDocuments()[`patients/${RECORD}`] } });
    await allows(save(NEW));
  });

  it('is registered late for a patient who bears it, by who coordinates them', async () => {
    const registration = {
      method: 'set',
      path: `${NUMBERS}/${String(PATIENT['nhsNumber'])}`,
      data: (await appCommit(CHANGED, CORA, clinicDocuments())).registration?.data ?? {},
    } as const;
    await denies(sendWrites(clinic.database.as(ROSA.uid), [tampered(registration, { createdBy: ROSA.uid })]));
    for (const path of [`${NUMBERS}/9990000034`, registration.path.replace(CLINIC, 'southside')]) {
      await denies(sendWrites(clinic.database.as(CORA.uid), [{ ...registration, path }]));
    }
    await allows(sendWrites(clinic.database.as(CORA.uid), [registration]));
    await denies(sendWrites(clinic.database.as(CORA.uid), [tampered(registration, { createdBy: ROSA.uid })]));
    await allows(sendWrites(clinic.database.as(CORA.uid), [registration]));
  });

  it('is taken away by who coordinates the patient', async () => {
    await allows(save({ ...CHANGED, patch: { nhsNumber: null } }));
  });

  it('is looked up by coordinators of the clinic, one at a time', async () => {
    const read = (uid: string) => getDoc(doc(clinic.database.as(uid), `${NUMBERS}/${NUMBER}`));
    for (const uid of ['rosa', 'ada', 'maya', 'olga']) await denies(read(uid));
    await allows(read('cora'));
    await denies(getDocs(collection(clinic.database.as('cora'), NUMBERS)));
    await denies(deleteDoc(doc(clinic.database.as('cora'), `${NUMBERS}/${NUMBER}`)));
  });
});

function created(id: string, nhsNumber: string | null = NUMBER): Edit {
  const place = { collection: 'patients', docId: id, patientId: id, discipline: 'coordination' } as const;
  return { ...place, patch: { ...PATIENT, nhsNumber } };
}

function onRegistration(fields: Fields): Forgery {
  return ({ registration, ...rest }) => ({
    ...rest,
    ...(registration && { registration: tampered(registration, fields) }),
  });
}

function at({ registration, ...rest }: AppCommit, path: string): Partial<AppCommit> {
  return { ...rest, ...(registration && { registration: { ...registration, path } }) };
}
