import { after, before, describe, it } from 'node:test';

import { serverTimestamp, Timestamp } from 'firebase/firestore/lite';

import type { AppCommit, Edit } from './app-commit.ts';
import { appCommit, send, sendWrites, tampered, writesOf } from './app-commit.ts';
import { clinicDocuments, RECORD, SECTION } from './clinic-documents.ts';
import type { Forgery } from './forgery.ts';
import { itDeniesEach, onEvent, onRecord } from './forgery.ts';
import { PETE, ROSA } from './people.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const YESTERDAY = Timestamp.fromMillis(Date.now() - 86_400_000);
const TOMORROW = Timestamp.fromMillis(Date.now() + 86_400_000);
const TEXTS = { clinicalText: 'Reviewed today.', plainText: 'We looked at it again.' };
const OLD_TEXTS = { clinicalText: SECTION['clinicalText'], plainText: SECTION['plainText'] };
const EDIT: Edit = { collection: 'sections', docId: 'rheumatology', discipline: 'rheumatology', patch: TEXTS };

const FORGERIES: Readonly<Record<string, Forgery>> = {
  'a change without its event': ({ record }) => ({ record }),
  'a change whose activity has no event either': ({ record, activity }) => ({ record, ...(activity && { activity }) }),
  'an event without its change': ({ event }) => ({ event }),
  'a change that the last activity does not tell of': ({ record, event }) => ({ record, event }),
  'a last activity that no event of this commit stands behind': ({ activity }) => ({ ...(activity && { activity }) }),

  'a skipped revision': (commit) => renumbered(commit, 3),
  'a repeated revision': (commit) => renumbered(commit, 1),
  'a revision that is no whole number': (commit) => renumbered(commit, 2.5),
  'a revision of which the event says another number': onEvent({ rev: 3 }),
  'an event under another name': (commit) => movedEvent(commit, 'sections-rheumatology-9'),
  'a change of nothing': (commit) => ({
    ...commit,
    record: tampered(commit.record, { content: SECTION }),
    event: tampered(commit.event, { before: {}, after: {} }),
  }),

  'an event in the name of a colleague': onEvent({ actorUid: PETE.uid, actorName: PETE.name }),
  'an event of which a colleague is the author': onEvent({ actorUid: PETE.uid }),
  'an event that bears another name': withActivity({ actorName: 'Prof. Rosa Ahmed' }, { byName: 'Prof. Rosa Ahmed' }),
  'a change in the name of a colleague': onRecord({ updatedBy: PETE.uid }),
  'a change dated by the author': onRecord({ updatedAt: YESTERDAY }),
  'an event recorded yesterday': onEvent({ recordedAt: YESTERDAY }),
  'an event recorded tomorrow': onEvent({ recordedAt: TOMORROW }),
  'an edit of today that says it happened yesterday': onEvent({ at: YESTERDAY }),
  'an edit of today that says it happens tomorrow': onEvent({ at: TOMORROW }),

  'an event that leaves out a changed field': onEvent({ after: { clinicalText: TEXTS.clinicalText } }),
  'an event that tells of a field that did not change': onEvent({ after: { ...TEXTS, reviewDueOn: null } }),
  'an event that tells another text than was written': onEvent({ after: { ...TEXTS, plainText: 'All is well.' } }),
  'an event that hides what stood there before': onEvent({ before: {} }),
  'an event that invents what stood there before': onEvent({ before: { ...OLD_TEXTS, plainText: 'Nothing.' } }),
  'an event that forgets one field of what stood there': onEvent({ before: { plainText: SECTION['plainText'] } }),

  'an event hidden from the patient': onEvent({ audience: 'team' }),
  'an event in another strand': withActivity({ discipline: 'pain' }, { discipline: 'pain' }),
  'an event of another clinic': onEvent({ clinicId: 'southside' }),
  'an event of another patient': onEvent({ patientId: 'tom-ellis' }),
  'an event of another kind of document': onEvent({ kind: 'problem.changed' }),
  'an event that says the section is new': onEvent({ kind: 'section.added' }),
  'an event of an invented kind': onEvent({ kind: 'section.removed' }),
  'an event that claims to be imported': onEvent({ source: 'imported' }),
  'an event that claims to come from the patient': onEvent({ source: 'patient' }),
  'an event with an unknown key': onEvent({ pinned: true }),
  'an event without a title': onEvent({ title: '' }),
  'an event with a blank title': onEvent({ title: ' \t' }),
  'an event with a blank sentence': onEvent({ plain: '\n' }),
  'an event with a title of ten thousand characters': onEvent({ title: 'x'.repeat(10_000) }),
  'an event whose sentence is no text': onEvent({ plain: 7 }),
  'an event whose before is no map': onEvent({ before: 'nothing' }),

  'a change of clinic': onRecord({ clinicId: 'southside' }),
  'a change of patient': onRecord({ patientId: 'tom-ellis' }),
  'a change of strand': onRecord({ discipline: 'pain' }),
  'a change of audience': onRecord({ visibility: 'team' }),
  'a change of source': onRecord({ source: 'imported' }),
  'a change of who created it': onRecord({ createdBy: PETE.uid }),
  'a change of when it was created': onRecord({ createdAt: serverTimestamp() }),
  'a record with an unknown key': onRecord({ locked: true }),

  'a last activity in another name': onActivity({ byName: PETE.name }),
  'a last activity in another strand': onActivity({ discipline: 'pain' }),
  'a last activity of yesterday': onActivity({ at: YESTERDAY }),
  'a last activity that points at an older event': onActivity({ eventId: 'sections-rheumatology-1' }),
  'a last activity with an unknown key': onActivity({ note: 'read me' }),
  'a last activity that takes somebody onto the team': (commit) => ({
    ...commit,
    ...(commit.activity && { activity: tampered(commit.activity, { teamUids: ['rosa', 'pete', 'cora', 'neil'] }) }),
  }),
};

describe('A change of a section is refused as', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  itDeniesEach(FORGERIES, EDIT, ROSA, () => server);

  it('one that writes the record twice, with an event for each', async () => {
    const database = await server.open(clinicDocuments());
    const commit = await appCommit(EDIT, ROSA, clinicDocuments());
    const { record, event } = renumbered(commit, 3);
    await denies(sendWrites(database.as(ROSA.uid), [...writesOf(commit), record, event]));
    await allows(send(database.as(ROSA.uid), commit));
  });

  it('one that a second event tells otherwise', async () => {
    const database = await server.open(clinicDocuments());
    const commit = await appCommit(EDIT, ROSA, clinicDocuments());
    const untrue = tampered(commit.event, { before: {}, after: { plainText: 'All is well.' } });
    const misnamed = { ...untrue, path: `patients/${RECORD}/events/anything` };
    await denies(sendWrites(database.as(ROSA.uid), [...writesOf(commit), misnamed]));
    const { event: laterRevision } = renumbered({ ...commit, event: untrue }, 9);
    await denies(sendWrites(database.as(ROSA.uid), [...writesOf(commit), laterRevision]));
    await allows(send(database.as(ROSA.uid), commit));
  });

  it('a second telling of a revision that has its event', async () => {
    const database = await server.open(clinicDocuments());
    const commit = await appCommit(EDIT, ROSA, clinicDocuments());
    await allows(send(database.as(ROSA.uid), commit));
    await denies(send(database.as(ROSA.uid), commit));
  });
});

function onActivity(fields: Record<string, unknown>): Forgery {
  return (commit) => {
    const lastActivity = { ...(commit.activity?.data['lastActivity'] as Record<string, unknown>), ...fields };
    return { ...commit, ...(commit.activity && { activity: tampered(commit.activity, { lastActivity }) }) };
  };
}

/** Forges the event and lets the activity agree with it. */
function withActivity(event: Record<string, unknown>, activity: Record<string, unknown>): Forgery {
  return (commit) => ({ ...onActivity(activity)(commit), ...pickEvent(onEvent(event)(commit)) });
}

function pickEvent({ event }: Partial<AppCommit>): Partial<AppCommit> {
  return event ? { event } : {};
}

function movedEvent(commit: AppCommit, eventId: string): AppCommit {
  const lastActivity = { ...(commit.activity?.data['lastActivity'] as Record<string, unknown>), eventId };
  return {
    ...commit,
    event: { ...commit.event, path: `patients/${RECORD}/events/${eventId}` },
    ...(commit.activity && { activity: tampered(commit.activity, { lastActivity }) }),
  };
}

function renumbered(commit: AppCommit, rev: number): AppCommit {
  const moved = movedEvent(commit, `sections-rheumatology-${rev}`);
  return { ...moved, record: tampered(moved.record, { rev }), event: tampered(moved.event, { rev }) };
}
