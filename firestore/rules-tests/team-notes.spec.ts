import { describe, it } from 'node:test';

import { collection, getDocs, query, where } from 'firebase/firestore/lite';

import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import { clinicDocuments, NOTE, RECORD } from './clinic-documents.ts';
import type { Forgery } from './forgery.ts';
import { behindThePatient, inStrand, itDeniesEach, onContent, onEvent, onRecord } from './forgery.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { CORA, MAYA, PETE, ROSA } from './people.ts';
import { LONG_AGO } from './record-of.ts';
import { allows, denies } from './rules-server.ts';

const NEW: Edit = { collection: 'notes', docId: 'new', discipline: 'pain', visibility: 'team', patch: NOTE };
const RETRACTION: Edit = { ...NEW, docId: 'open', discipline: 'rheumatology', patch: { status: 'entered-in-error' } };

const FORGED_NOTES: Readonly<Record<string, Forgery>> = {
  'of a discipline alone': behindThePatient('discipline'),
  'in another discipline’s name': inStrand('sleep'),
  'as if imported': (commit) => onEvent({ source: 'imported' })(onRecord({ source: 'imported' })(commit)),
  'by a colleague, as the event says': onEvent({ actorUid: 'rosa' }),
  'another day, as the event says': onEvent({ recordedAt: LONG_AGO }),
  'without words': onContent({ text: ' ' }),
  'of 4,001 characters': onContent({ text: 'x'.repeat(4001) }),
  'about something of 151 characters': onContent({ about: 'x'.repeat(151) }),
  'as taken back already': onContent({ status: 'entered-in-error' }),
  'with an unknown key': onContent({ pinned: true }),
  'told as another kind': onEvent({ kind: 'note.retracted' }),
};

const FORGED_RETRACTIONS: Readonly<Record<string, Forgery>> = {
  'with other words': onContent({ text: 'Never said so.' }),
  'as something else': onContent({ status: 'gone' }),
  'by a colleague, as the event says': onEvent({ actorUid: 'pete' }),
  'another day, as the event says': onEvent({ recordedAt: LONG_AGO }),
  'by a colleague, as the record says': onRecord({ updatedBy: 'pete' }),
  'another day, as the record says': onRecord({ updatedAt: LONG_AGO }),
  'told as new': onEvent({ kind: 'note.added' }),
  'with a new author': onRecord({ createdBy: 'pete' }),
};

describe('A note for the team', () => {
  const clinic = guardedClinic();

  describe('is not written', () => itDeniesEach(FORGED_NOTES, NEW, PETE, () => clinic.server));

  describe('is not taken back', () => itDeniesEach(FORGED_RETRACTIONS, RETRACTION, ROSA, () => clinic.server));

  it('is written by staff in their own strand, never by the patient', async () => {
    await denies(clinic.save(MAYA, { ...NEW, discipline: 'patient', source: 'patient' }));
    const typed = await appCommit({ ...NEW, discipline: 'patient', source: 'typed' }, MAYA, clinicDocuments());
    await denies(send(clinic.database.as(MAYA.uid), onEvent({ source: 'patient' })(typed)));
    await denies(clinic.save(PETE, { ...NEW, visibility: 'everyone' }));
    await denies(clinic.save(CORA, NEW));
    await allows(clinic.save(CORA, { ...NEW, discipline: 'coordination' }));
  });

  it('is taken back by its author, while they are on the team', async () => {
    const path = `patients/${RECORD}`;
    await denies(clinic.save(PETE, RETRACTION));
    await clinic.database.put({ [path]: { ...clinicDocuments()[path], teamUids: ['cora'] } });
    await denies(clinic.save(ROSA, RETRACTION));
    await clinic.database.put({ [path]: { ...clinicDocuments()[path] } });
    await allows(clinic.save(ROSA, RETRACTION));
  });

  it('is listed to the team, by what the team may see', async () => {
    const list = (uid: string, ...audiences: string[]) =>
      getDocs(
        query(collection(clinic.database.as(uid), `patients/${RECORD}/notes`), where('visibility', 'in', audiences)),
      );
    await allows(list('pete', 'everyone', 'team'));
    await allows(list('fay', 'everyone', 'team'));
    for (const uid of ['maya', 'sam', 'leo', 'ada']) await denies(list(uid, 'everyone', 'team'));
    await denies(list('pete', 'team', 'discipline'));
  });
});
