import { describe, it } from 'node:test';

import { collection, doc, getDoc, getDocs, query, where } from 'firebase/firestore/lite';

import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import type { Fields } from './clinic-documents.ts';
import { clinicDocuments, RECORD } from './clinic-documents.ts';
import { member } from './clinic-people.ts';
import type { Forgery } from './forgery.ts';
import { behindThePatient, inStrand, itDeniesEach, onActivity, onContent, onEvent, onRecord } from './forgery.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { CORA, MAYA, ROSA } from './people.ts';
import { CONSENT } from './record-access.ts';
import { allows, denies } from './rules-server.ts';

const RECORD_PATH = `patients/${RECORD}`;
const { members, consents, teamUids } = clinicDocuments()[RECORD_PATH] as {
  readonly members: Fields;
  readonly consents: Fields;
  readonly teamUids: readonly string[];
};
const WITHDRAWAL: Edit = {
  collection: 'consents',
  docId: 'rheumatology',
  discipline: 'rheumatology',
  patch: { state: 'withdrawn', on: '2026-05-05' },
  kind: 'consent.withdrawn',
};
const GIVING: Edit = {
  ...WITHDRAWAL,
  docId: 'sleep',
  discipline: 'sleep',
  patch: { state: 'given' },
  kind: 'consent.given',
};
const FIRST: Edit = { ...GIVING, docId: 'physiotherapy', discipline: 'physiotherapy', patch: CONSENT };
const WITNESSED: Edit = { ...FIRST, patch: { ...CONSENT, how: 'witnessed', witness: 'Nurse Ann Lee' } };

const FORGED_WITHDRAWALS: Readonly<Record<string, Forgery>> = {
  'and the patient document keeps it': onActivity({ consents, teamUids }),
  'and its members still read': onActivity({ teamUids }),
  'and another is given on the way': onActivity({
    consents: { ...consents, rheumatology: 'withdrawn', sleep: 'given' },
    teamUids: ['pete', 'cora', 'paul', 'sam'],
  }),
  'and somebody leaves on the way': onActivity({ members: { ...members, pain: [] }, teamUids: ['cora', 'paul'] }),
  'as an answer that is none': (commit) =>
    onActivity({ consents: { ...consents, rheumatology: 'perhaps' } })(
      onEvent({ kind: 'consent.perhaps' })(onContent({ state: 'perhaps' })(commit)),
    ),
  'on a day that is none': onContent({ on: 'today' }),
  'as witnessed by a coordinator': onContent({ how: 'witnessed', witness: 'Cora Bell' }),
  'as witnessed by nobody': onContent({ how: 'witnessed' }),
  'with a witness': onContent({ witness: 'Cora Bell' }),
  'with a note of 501 characters': onContent({ note: 'x'.repeat(501) }),
  'with an unknown key': onContent({ by: 'cora' }),
  'told as a consent': onEvent({ kind: 'consent.given' }),
  'told to the team alone': onEvent({ audience: 'team' }),
};

const FORGED_WITNESSING: Readonly<Record<string, Forgery>> = {
  'as the patient’s own': onContent({ how: 'own' }),
  'without a witness': onContent({ witness: null }),
  'with a witness of no name': onContent({ witness: ' ' }),
  'from the patient': onRecord({ source: 'patient' }),
  'for another discipline than it says': inStrand('sleep'),
  'for the team alone': onRecord({ visibility: 'team' }),
};

describe('Consent', () => {
  const clinic = guardedClinic();

  function reads(uid: string): Promise<unknown> {
    return getDoc(doc(clinic.database.as(uid), `${RECORD_PATH}/sections/rheumatology`));
  }

  describe('is not withdrawn by the patient', () =>
    itDeniesEach(FORGED_WITHDRAWALS, WITHDRAWAL, MAYA, () => clinic.server));

  describe('is not witnessed by a coordinator', () =>
    itDeniesEach(FORGED_WITNESSING, WITNESSED, CORA, () => clinic.server));

  it('withdrawn ends the reading of its discipline at the next request, and of nobody else', async () => {
    const sections = collection(clinic.database.as(ROSA.uid), `${RECORD_PATH}/sections`);
    const list = () => getDocs(query(sections, where('visibility', 'in', ['everyone', 'team'])));
    await allows(list());
    await allows(clinic.save(MAYA, WITHDRAWAL));
    await denies(list());
    await denies(reads(ROSA.uid));
    for (const uid of ['pete', 'cora', 'maya']) await allows(reads(uid));
  });

  it('given lets the members of its discipline read', async () => {
    await denies(reads('sam'));
    await allows(clinic.save(MAYA, GIVING));
    await allows(reads('sam'));
  });

  it('keeps no word that its event does not tell', async () => {
    const note: Edit = { ...WITHDRAWAL, patch: { note: 'Asked on the ward.' }, kind: 'consent.given' };
    const { record, ...rest } = await appCommit(note, MAYA, clinicDocuments());
    await denies(send(clinic.database.as(MAYA.uid), { record }));
    await allows(send(clinic.database.as(MAYA.uid), { record, ...rest }));
  });

  it('is not given behind the patient’s back', async () => {
    const commit = await appCommit(
      { ...WITNESSED, docId: 'psychology', discipline: 'psychology' },
      CORA,
      clinicDocuments(),
    );
    await denies(send(clinic.database.as(CORA.uid), behindThePatient('team')(commit)));
    await allows(send(clinic.database.as(CORA.uid), commit));
  });

  it('is asked for clinical disciplines alone', async () => {
    for (const name of ['coordination', 'patient'] as const) {
      await denies(clinic.save(MAYA, { ...FIRST, docId: name, discipline: name }));
    }
    await allows(clinic.save(MAYA, FIRST));
  });

  it('that was spoken may be withdrawn before a witness too', async () => {
    const patch = { ...WITHDRAWAL.patch, how: 'witnessed', witness: 'Nurse Ann Lee' };
    await denies(clinic.save(CORA, WITHDRAWAL));
    await allows(clinic.save(CORA, { ...WITHDRAWAL, patch }));
  });

  it('withdrawn leaves who also coordinates to read, and no longer to write for the discipline', async () => {
    const twoHats = { members: { ...members, coordination: ['cora', 'rosa'] } };
    await clinic.database.put({
      ...member('rosa', ROSA.name, ['coordinator', 'specialist'], 'rheumatology'),
      [RECORD_PATH]: { ...clinicDocuments()[RECORD_PATH], ...twoHats },
    });
    const documents = { ...clinicDocuments(), [RECORD_PATH]: { ...clinicDocuments()[RECORD_PATH], ...twoHats } };
    const edit: Edit = {
      ...WITHDRAWAL,
      collection: 'sections',
      patch: { plainText: 'Reviewed.' },
      kind: 'section.updated',
    };
    await send(clinic.database.as(MAYA.uid), await appCommit(WITHDRAWAL, MAYA, documents));
    await allows(reads(ROSA.uid));
    await denies(clinic.save(ROSA, edit));
  });
});
