import { after, before, describe } from 'node:test';

import { Timestamp } from 'firebase/firestore/lite';

import type { AppCommit, Edit, Write } from './app-commit.ts';
import { tampered } from './app-commit.ts';
import type { Fields } from './clinic-documents.ts';
import { RECORD } from './clinic-documents.ts';
import type { Forgery } from './forgery.ts';
import { itDeniesEach, onEvent, onRecord } from './forgery.ts';
import { CORA } from './people.ts';
import type { RulesServer } from './rules-server.ts';
import { startRulesServer } from './rules-server.ts';

const A_CENTURY_AGO = Timestamp.fromDate(new Date('1926-05-05T08:00:00Z'));
const EDIT: Edit = {
  collection: 'patients',
  docId: RECORD,
  discipline: 'coordination',
  patch: { planStatus: 'paused' },
};

const FORGERIES: Readonly<Record<string, Forgery>> = {
  'without its event': ({ record }) => ({ record }),
  'as an event alone': ({ event }) => ({ event }),
  'as a skipped revision': ({ record, event }) => ({
    record: tampered(record, {
      rev: 3,
      lastActivity: { ...(record.data['lastActivity'] as Fields), eventId: `patients-${RECORD}-3` },
    }),
    event: { ...tampered(event, { rev: 3 }), path: `patients/${RECORD}/events/patients-${RECORD}-3` },
  }),
  'in the name of a colleague': onRecord({ updatedBy: 'rosa' }),
  'without a last activity': onRecord({ lastActivity: null }),
  'with a last activity of another day': onBoth({}, { at: A_CENTURY_AGO }),
  'told of another plan as well': (commit) => ({ ...commit, activity: toldOfAnother(commit) }),
  'with an unknown key': onRecord({ note: 'Urgent' }),
  'of which the event tells another status': onEvent({ after: { planStatus: 'closed' } }),
  'of which the event tells another past': onEvent({ before: { planStatus: 'draft' } }),
  'of which the event says another revision': onEvent({ rev: 3 }),
  'of which the event names another patient': onEvent({ docId: 'tom-ellis' }),
  'of which the event names another clinic': onEvent({ clinicId: 'southside' }),
  'of which the event is hidden from the patient': onEvent({ audience: 'team' }),
  'of which the event claims to come from the patient': onEvent({ source: 'patient' }),
  'of which the event says that the plan is new': onEvent({ kind: 'plan.created' }),
  'of which the event claims to be imported': onEvent({ source: 'imported' }),
  'of which the event is a hundred years old': onEvent({ source: 'imported', at: A_CENTURY_AGO }),
  'of which event and activity name another strand': onBoth({ discipline: 'pain' }, { discipline: 'pain' }),
  'of which event and activity bear another name': onBoth({ actorName: 'Cora B.' }, { byName: 'Cora B.' }),
};

describe('A change of the plan’s header is refused', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  itDeniesEach(FORGERIES, EDIT, CORA, () => server);
});

/** A second event of the same commit, which names a patient whom nobody changed. */
function toldOfAnother({ event }: AppCommit): Write {
  return { ...tampered(event, { docId: 'tom-ellis' }), path: `patients/${RECORD}/events/patients-tom-ellis-2` };
}

function onBoth(event: Fields, activity: Fields): (commit: AppCommit) => AppCommit {
  return (commit) => {
    const lastActivity = { ...(commit.record.data['lastActivity'] as Fields), ...activity };
    return onEvent(event)(onRecord({ lastActivity })(commit));
  };
}
