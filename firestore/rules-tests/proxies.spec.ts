import { describe, it } from 'node:test';

import type { QueryConstraint } from 'firebase/firestore/lite';
import { collection, doc, getDoc, getDocs, limit, orderBy, query, where } from 'firebase/firestore/lite';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import { BLANK_RECORD, clinicDocuments, RECORD } from './clinic-documents.ts';
import type { Forgery } from './forgery.ts';
import { inStrand, itDeniesEach, onContent, onEvent, onRecord } from './forgery.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { CORA, MAYA } from './people.ts';
import { GRANT } from './record-access.ts';
import { allows, denies } from './rules-server.ts';

const RECORD_PATH = `patients/${RECORD}`;
const SEEN = ['rheumatology', 'patient', 'coordination'];
const NEW: Edit = { collection: 'proxies', docId: 'new', discipline: 'patient', source: 'patient', patch: GRANT };
const UNTICKED: Edit = { ...NEW, docId: 'leo', patch: { sees: ['patient'] } };

const FORGERIES: Readonly<Record<string, Forgery>> = {
  'in a strand of the team': inStrand('pain'),
  'as if the team had typed it': onRecord({ source: 'typed' }),
  'of a strand that is none': onContent({ sees: ['patient', 'everything'] }),
  'of more strands than there are': onContent({ sees: Array.from({ length: 10 }, () => 'pain') }),
  'of a strand outside a list': onContent({ sees: 'pain' }),
  'without a name': onContent({ name: '' }),
  'with a name of 201 characters': onContent({ name: 'x'.repeat(201) }),
  'of a relation of 101 characters': onContent({ relation: 'x'.repeat(101) }),
  'from a day that is none': onContent({ from: 'now' }),
  'until a day that is none': onContent({ to: 'later' }),
  'that has ended already': onContent({ to: '2026-05-05' }),
  'that has ended already, as is told': (commit) => onEvent({ kind: '' })(onContent({ to: '2026-05-05' })(commit)),
  'with an unknown key': onContent({ writes: true }),
  'told as an ending': onEvent({ kind: 'proxy.ended' }),
};

const SHARED = [
  'sections',
  'problems',
  'goals',
  'interventions',
  'sessions',
  'findings',
  'flares',
  'diary',
  'measureSchedules',
];

describe('Somebody close to the patient', () => {
  const clinic = guardedClinic();

  function list(uid: string, name: string, ...constraints: QueryConstraint[]): Promise<unknown> {
    return getDocs(query(collection(clinic.database.as(uid), `${RECORD_PATH}/${name}`), ...constraints));
  }

  function read(uid: string, path: string): Promise<unknown> {
    return getDoc(doc(clinic.database.as(uid), path));
  }

  async function save(person: Actor, edit: Edit): Promise<void> {
    await send(clinic.database.as(person.uid), await appCommit(edit, person, clinicDocuments()));
  }

  describe('is not let in', () => itDeniesEach(FORGERIES, NEW, MAYA, () => clinic.server));

  for (const name of [...SHARED, 'team']) {
    it(`reads of the ${name} what everyone may see in the ticked strands`, async () => {
      const seen = where('discipline', 'in', SEEN);
      await allows(list('leo', name, where('visibility', '==', 'everyone'), seen));
      await denies(
        list('leo', name, where('visibility', '==', 'everyone'), where('discipline', 'in', [...SEEN, 'pain'])),
      );
      await denies(list('leo', name, where('visibility', '==', 'everyone')));
      await denies(list('una', name, where('visibility', '==', 'everyone'), seen));
      if (name !== 'team') await denies(list('leo', name, where('visibility', 'in', ['everyone', 'team']), seen));
    });
  }

  it('reads no suggestion, which is between the patient and the team', async () => {
    const seen = where('discipline', 'in', ['patient']);
    await denies(list('leo', 'suggestions', where('visibility', '==', 'everyone'), seen));
    await denies(read('leo', `${RECORD_PATH}/suggestions/older`));
    await allows(read('leo', `${RECORD_PATH}/diary/2026-05`));
    await denies(read('una', `${RECORD_PATH}/diary/2026-05`));
    await allows(list(MAYA.uid, 'suggestions', where('visibility', '==', 'everyone'), seen));
  });

  it('reads what the team measures, and not what the patient answers: it tells of mood and of self-harm', async () => {
    const everyone = where('visibility', '==', 'everyone');
    const of = (strands: readonly string[]) => list('leo', 'measures', everyone, where('discipline', 'in', strands));
    await allows(of(['rheumatology']));
    await denies(of(['patient']));
    await denies(of(SEEN));
    await denies(of(['rheumatology', 'pain']));
    await denies(list('una', 'measures', everyone, where('discipline', 'in', ['rheumatology'])));
    await allows(read('leo', `${RECORD_PATH}/measures/worst-pain`));
    await denies(read('leo', `${RECORD_PATH}/measures/phq9-2026-05-04`));
    await allows(list(MAYA.uid, 'measures', everyone));
    await allows(list('pete', 'measures', where('visibility', 'in', ['everyone', 'team'])));
  });

  it('reads no timeline, which tells of more than the ticked strands', async () => {
    const window = [where('discipline', 'in', SEEN), orderBy('at', 'desc'), limit(200)];
    for (const audience of ['everyone', 'team']) {
      await denies(list('leo', 'events', where('audience', '==', audience), ...window));
    }
    await denies(list('leo', 'events', where('audience', '==', 'everyone'), where('discipline', '==', 'patient')));
    for (const event of ['sections-rheumatology-1', 'consents-rheumatology-1', 'proxies-una-1']) {
      await denies(read('leo', `${RECORD_PATH}/events/${event}`));
      await allows(read(MAYA.uid, `${RECORD_PATH}/events/${event}`));
    }
    await allows(list(MAYA.uid, 'events', where('audience', '==', 'everyone'), ...window));
  });

  it('reads neither the patient document nor notes, consents, emergencies, presence or other grants', async () => {
    const closed = ['', '/notes/open', '/consents/rheumatology', '/emergency/fay', '/presence/rosa', '/proxies/una'];
    for (const path of [...closed, '/proxyAccounts/una', '/restricted/formulation', '/sections/coordination']) {
      await denies(read('leo', `${RECORD_PATH}${path}`));
    }
    for (const name of ['proxies', 'proxyAccounts', 'consents', 'notes', 'team']) await denies(list('leo', name));
    for (const path of ['/proxies/leo', '/proxyAccounts/leo']) await allows(read('leo', `${RECORD_PATH}${path}`));
  });

  it('reads of no other patient, whatever the user document says', async () => {
    await clinic.database.put({ 'users/leo': { ...clinicDocuments()['users/leo'], proxyFor: 'tom-ellis' } });
    await clinic.database.put({ 'patients/tom-ellis/sections/rheumatology': { ...section() } });
    await denies(read('leo', 'patients/tom-ellis/sections/rheumatology'));
    await denies(read('leo', `patients/${BLANK_RECORD}/sections/rheumatology`));
    await allows(read('leo', `${RECORD_PATH}/sections/rheumatology`));
  });

  it('loses a strand that the patient unticks, and all of them when the grant ends', async () => {
    const ending: Edit = { ...NEW, docId: 'leo', patch: { to: '2026-05-05' }, kind: 'proxy.ended' };
    for (const change of [UNTICKED, NEW]) {
      const commit = await appCommit(change, CORA, clinicDocuments());
      await denies(send(clinic.database.as(CORA.uid), commit));
      await denies(send(clinic.database.as(CORA.uid), onEvent({ source: 'typed' })(commit)));
    }
    await denies(save(MAYA, { ...UNTICKED, kind: 'proxy.ended' }));
    await denies(save(MAYA, { ...ending, kind: 'proxy.changed' }));
    await denies(save(MAYA, { ...ending, patch: { to: 'later' } }));
    await allows(save(MAYA, UNTICKED));
    await denies(read('leo', `${RECORD_PATH}/sections/rheumatology`));
    await allows(read('leo', `${RECORD_PATH}/sections/patient`));
    await clinic.database.put({
      [`${RECORD_PATH}/proxies/leo`]: { ...clinicDocuments()[`${RECORD_PATH}/proxies/leo`] },
    });
    await clinic.database.remove(`${RECORD_PATH}/events/proxies-leo-2`);
    await allows(save(MAYA, ending));
    await denies(read('leo', `${RECORD_PATH}/sections/patient`));
  });

  it('is listed to the patient and the team', async () => {
    for (const uid of ['maya', 'rosa', 'cora']) await allows(list(uid, 'proxies'));
    for (const uid of ['fay', 'neil', 'ada', 'tom']) await denies(list(uid, 'proxies'));
    await allows(list('maya', 'proxyAccounts'));
    for (const uid of ['rosa', 'una']) await denies(list(uid, 'proxyAccounts'));
  });

  it('may be let in without a word on the timeline, where the others read', async () => {
    await denies(save(CORA, { ...NEW, visibility: 'team' }));
    await allows(save(MAYA, { ...NEW, visibility: 'team' }));
  });
});

function section(): Record<string, unknown> {
  return { ...clinicDocuments()[`${RECORD_PATH}/sections/rheumatology`], patientId: 'tom-ellis' };
}
