import { describe, it } from 'node:test';

import type { Firestore, QueryConstraint } from 'firebase/firestore/lite';
import {
  collection,
  collectionGroup,
  doc,
  getDoc,
  getDocs,
  limit,
  orderBy,
  query,
  where,
} from 'firebase/firestore/lite';

import { BLANK_RECORD, CLINIC, clinicDocuments, RECORD } from './clinic-documents.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { allows, denies } from './rules-server.ts';

const PLAN = [
  'sections',
  'problems',
  'goals',
  'interventions',
  'sessions',
  'findings',
  'suggestions',
  'flares',
  'diary',
  'measures',
  'measureSchedules',
];
const FOR_TEAM = ['everyone', 'team'];
const OUTSIDERS = ['ada', 'nina', 'sam', 'neil', 'olga', 'tom', 'una', null];

describe('Reading', () => {
  const clinic = guardedClinic();

  function list(uid: string | null, path: string, ...constraints: QueryConstraint[]): Promise<unknown> {
    return getDocs(query(collection(clinic.database.as(uid), path), ...constraints));
  }

  function read(uid: string | null, path: string): Promise<unknown> {
    return getDoc(doc(clinic.database.as(uid), path));
  }

  describe('the caseload', () => {
    const mine = (uid: string) => [where('clinicId', '==', CLINIC), where('teamUids', 'array-contains', uid)];

    it('lists the patients on whose team somebody is', async () => {
      await allows(list('rosa', 'patients', ...mine('rosa')));
      await allows(list('cora', 'patients', ...mine('cora')));
    });

    it('is refused unless the query states both the clinic and oneself', async () => {
      await denies(list('rosa', 'patients'));
      await denies(list('rosa', 'patients', where('clinicId', '==', CLINIC)));
      await denies(list('rosa', 'patients', where('teamUids', 'array-contains', 'rosa')));
      await denies(list('rosa', 'patients', ...mine('pete')));
      await denies(
        list('rosa', 'patients', where('clinicId', '==', 'southside'), where('teamUids', 'array-contains', 'rosa')),
      );
    });

    it('is refused to administrators, to another clinic, to patients and to visitors', async () => {
      for (const uid of ['ada', 'olga', 'maya']) await denies(list(uid, 'patients', ...mine(uid)));
      await denies(list(null, 'patients', ...mine('rosa')));
      await denies(list('maya', 'patients', where('patientUid', '==', 'maya')));
    });

    it('is not opened by a user document that names another clinic', async () => {
      await clinic.database.put({ 'users/olga': { clinicId: CLINIC, patientId: null, displayName: 'Olga' } });
      await denies(list('olga', 'patients', ...mine('olga')));
    });
  });

  for (const name of PLAN) {
    const path = `patients/${RECORD}/${name}`;

    it(`${name} is open to the team, for what everyone and the team may see`, async () => {
      await allows(list('pete', path, where('visibility', 'in', FOR_TEAM)));
      await denies(list('pete', path));
      await denies(list('pete', path, where('visibility', 'in', [...FOR_TEAM, 'restricted'])));
    });

    it(`${name} is open to the patient, for what everyone may see`, async () => {
      await allows(list('maya', path, where('visibility', '==', 'everyone')));
      await denies(list('maya', path));
      await denies(list('maya', path, where('visibility', 'in', FOR_TEAM)));
      await denies(list('maya', path, where('visibility', '==', 'team')));
    });

    it(`${name} is closed to everybody else`, async () => {
      for (const uid of OUTSIDERS) await denies(list(uid, path, where('visibility', '==', 'everyone')));
      await allows(list('rosa', path, where('visibility', '==', 'everyone')));
    });
  }

  describe('the timeline', () => {
    const path = `patients/${RECORD}/events`;
    const newest = [orderBy('at', 'desc'), limit(200)];

    it('is open to the team in a window, newest first', async () => {
      await allows(list('pete', path, where('audience', 'in', FOR_TEAM), ...newest));
      await denies(list('pete', path, ...newest));
    });

    it('is open to the patient for what everyone may see', async () => {
      await allows(list('maya', path, where('audience', '==', 'everyone'), ...newest));
      await denies(list('maya', path, where('audience', 'in', FOR_TEAM), ...newest));
      await denies(list('maya', path, ...newest));
    });

    it('is closed to everybody else', async () => {
      for (const uid of OUTSIDERS) await denies(list(uid, path, where('audience', '==', 'everyone'), ...newest));
    });
  });

  it('keeps what is for the team alone from the patient, section, item and event', async () => {
    const teamOnly = ['sections/coordination', 'problems/team-only', 'events/sections-coordination-1'];
    for (const path of teamOnly) {
      await denies(read('maya', `patients/${RECORD}/${path}`));
      await allows(read('pete', `patients/${RECORD}/${path}`));
    }
  });

  it('never spans patients by collection group', async () => {
    const access = ['team', 'consents', 'proxies', 'proxyAccounts', 'emergency', 'presence', 'members', 'invitations'];
    for (const name of [...PLAN, ...access, 'events', 'notes', 'restricted', 'restrictedEvents', 'handovers']) {
      const group = (store: Firestore) =>
        query(collectionGroup(store, name), where('clinicId', '==', CLINIC), where('visibility', '==', 'everyone'));
      for (const uid of ['rosa', 'cora', 'maya']) await denies(getDocs(group(clinic.database.as(uid))));
    }
    await allows(list('rosa', `patients/${RECORD}/sections`, where('visibility', '==', 'everyone')));
  });

  it('shows the care team to the team and the patient', async () => {
    await allows(list('pete', `patients/${RECORD}/team`));
    await allows(list('maya', `patients/${RECORD}/team`));
    for (const uid of OUTSIDERS) await denies(list(uid, `patients/${RECORD}/team`));
  });

  it('shows the members of a clinic to its members', async () => {
    await allows(list('ada', `clinics/${CLINIC}/members`));
    for (const uid of ['olga', 'maya', null]) await denies(list(uid, `clinics/${CLINIC}/members`));
  });

  it('shows a clinic to its members and to its patients, whatever a user document says', async () => {
    await clinic.database.put({ 'users/zoe': { clinicId: CLINIC, patientId: RECORD, displayName: 'Zoe' } });
    for (const uid of ['ada', 'maya']) await allows(read(uid, `clinics/${CLINIC}`));
    for (const uid of ['zoe', 'olga', null]) await denies(read(uid, `clinics/${CLINIC}`));
    await denies(read('maya', 'clinics/southside'));
  });

  it('lets everybody look whether they are a member, and nobody whether somebody else is', async () => {
    await allows(read('maya', `clinics/${CLINIC}/members/maya`));
    await denies(read('maya', `clinics/${CLINIC}/members/rosa`));
  });

  it('lists neither users nor clinics', async () => {
    await denies(list('rosa', 'users'));
    await denies(list('rosa', 'clinics'));
    await denies(read('rosa', 'users/maya'));
    await allows(read('rosa', 'users/rosa'));
  });

  it('ends at once for a member whose account is switched off', async () => {
    await allows(read('rosa', `patients/${RECORD}`));
    await clinic.database.put({ [`clinics/${CLINIC}/members/rosa`]: { ...member('rosa'), active: false } });
    await denies(read('rosa', `patients/${RECORD}`));
    await denies(list('rosa', `patients/${RECORD}/sections`, where('visibility', 'in', FOR_TEAM)));
    await denies(read('rosa', `clinics/${CLINIC}`));
  });

  it('ends at once for a member who leaves the care team', async () => {
    await allows(read('rosa', `patients/${RECORD}/sections/rheumatology`));
    await clinic.database.put({
      [`patients/${RECORD}`]: { ...clinicDocuments()[`patients/${RECORD}`], teamUids: ['cora'] },
    });
    await denies(read('rosa', `patients/${RECORD}/sections/rheumatology`));
    await denies(read('rosa', `patients/${RECORD}`));
    await allows(read('cora', `patients/${RECORD}`));
  });

  it('gives an administrator no health data, on the team or not', async () => {
    const patient = clinicDocuments()[`patients/${RECORD}`];
    await clinic.database.put({
      [`patients/${RECORD}`]: { ...patient, members: { coordination: ['ada', 'cora'] }, teamUids: ['ada', 'cora'] },
    });
    await denies(read('ada', `patients/${RECORD}`));
    await clinic.database.put({
      [`clinics/${CLINIC}/members/ada`]: { ...member('ada'), roles: ['admin', 'coordinator'] },
    });
    await allows(read('ada', `patients/${RECORD}`));
  });

  it('answers to whoever may write there that nothing is there yet', async () => {
    await allows(read('rosa', `patients/${BLANK_RECORD}/sections/rheumatology`));
    await allows(read('maya', `patients/${BLANK_RECORD}/sections/patient`));
    for (const name of ['goals', 'measures']) await allows(read('maya', `patients/${BLANK_RECORD}/${name}/new`));
    for (const name of ['suggestions/new', 'flares/plan', 'diary/2026-05']) {
      await allows(read('maya', `patients/${BLANK_RECORD}/${name}`));
      await denies(read('tom', `patients/${BLANK_RECORD}/${name}`));
    }
    for (const name of ['sessions/new', 'findings/rheumatology']) {
      await allows(read('rosa', `patients/${BLANK_RECORD}/${name}`));
      await denies(read('maya', `patients/${BLANK_RECORD}/${name}`));
    }
    await denies(read('pete', `patients/${BLANK_RECORD}/findings/rheumatology`));
    await allows(read('cora', `patients/${BLANK_RECORD}/problems/new`));
    await allows(read('cora', 'patients/nobody-yet'));
    await denies(read('maya', `patients/${BLANK_RECORD}/sections/coordination`));
    await denies(read('maya', `patients/${BLANK_RECORD}/problems/new`));
    await denies(read('neil', `patients/${BLANK_RECORD}/problems/new`));
    await denies(read('maya', 'patients/nobody-yet'));
    await denies(read('olga', `patients/${BLANK_RECORD}/sections/rheumatology`));
  });

  it('refuses a document of no known kind', async () => {
    await denies(read('cora', `patients/${RECORD}/secrets/one`));
    await denies(read('cora', 'anything/else'));
  });

  function member(uid: string): Record<string, unknown> {
    return { ...clinicDocuments()[`clinics/${CLINIC}/members/${uid}`] };
  }
});
