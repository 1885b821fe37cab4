import { Timestamp } from 'firebase/firestore/lite';

import type { GuardedObject } from '../../src/app/domain/access/access-matrix.ts';
import type { Strand } from '../../src/app/domain/access/strands.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { Edit, Write } from './app-commit.ts';
import type { Attempt } from './attempts.ts';
import { attempt, edits } from './attempts.ts';
import {
  BLANK_RECORD,
  DIARY,
  EPISODE,
  FINDINGS,
  FLARE_PLAN,
  RECORD,
  SCHEDULE,
  SESSION,
  SUGGESTION,
} from './clinic-documents.ts';

type PlanObject = Extract<
  GuardedObject,
  | 'session'
  | 'session-date'
  | 'findings'
  | 'coordination-findings'
  | 'suggestion'
  | 'flare-plan'
  | 'flare-episode'
  | 'measure-schedule'
  | 'measure-request'
  | 'diary'
  | 'seen-marker'
>;

const PATIENT_PATH = `patients/${RECORD}`;
const DONE: Content = { ...SESSION, status: 'done', number: 2, painBefore: 6 };
const SEEN = { at: Timestamp.fromDate(new Date('2026-05-04T08:00:00Z')), patientId: RECORD };

/** How somebody tries what is recorded around a treatment. */
export const PLAN_ATTEMPTS: Readonly<Record<PlanObject, Attempt>> = {
  session: session(DONE, { status: 'done', on: '2026-05-07' }),
  'session-date': session({ ...SESSION, number: 2 }, { on: '2026-05-07' }),
  findings: findings('rheumatology', FINDINGS, { wpi: 9 }),
  'coordination-findings': findings('coordination', { transport: 'Taxi' }, { transport: 'Taxi' }),
  suggestion: attempt(
    `${PATIENT_PATH}/suggestions/older`,
    edits(({ strand }) => suggestion('new', { discipline: strand, patch: SUGGESTION, ...fromPatientOnly(strand) })),
    edits(({ strand }) =>
      suggestion('older', { patch: { status: 'accepted', answer: 'Thank you.' }, ...fromPatientOnly(strand) }),
    ),
  ),
  'flare-plan': attempt(
    `${PATIENT_PATH}/flares/plan`,
    edits(({ strand }) => ({ ...FLARES, ...fromPatientOnly(strand), patientId: BLANK_RECORD, patch: FLARE_PLAN })),
    edits(({ strand }) => ({ ...FLARES, ...fromPatientOnly(strand), patch: { tell: 'Cora' } })),
  ),
  'flare-episode': attempt(
    `${PATIENT_PATH}/flares/episode-spring`,
    edits(({ strand }) => ({ ...FLARE, ...fromPatientOnly(strand), patientId: BLANK_RECORD, patch: EPISODE })),
    edits(({ strand }) => ({ ...FLARE, ...fromPatientOnly(strand), patch: { endedOn: '2026-05-04' } })),
  ),
  'measure-schedule': schedule(() => ({ everyDays: 42 })),
  'measure-request': schedule((strand) => ({
    askedBy: strand === 'rheumatology' ? [] : ['rheumatology', strand],
  })),
  diary: attempt(
    `${PATIENT_PATH}/diary/2026-05`,
    edits(() => ({ ...OWN_DIARY, patientId: BLANK_RECORD, patch: DIARY })),
    edits(() => ({ ...OWN_DIARY, patch: { entry: '05.walk', '05.walk': { minutes: 5, nextDayPain: -1 } } })),
  ),
  'seen-marker': attempt(
    ({ uid }) => `users/${uid}/seen/${RECORD}`,
    ({ uid }) => [seen(`users/${uid}/seen/${BLANK_RECORD}`, { ...SEEN, patientId: BLANK_RECORD })],
    ({ uid }) => [seen(`users/${uid}/seen/${RECORD}`, SEEN)],
  ),
};

const FLARE = { collection: 'flares', docId: 'episode-spring', discipline: 'patient' } as const;
const FLARES = { collection: 'flares', docId: 'plan', discipline: 'patient' } as const;
const OWN_DIARY = { collection: 'diary', docId: '2026-05', discipline: 'patient', source: 'patient' } as const;

function session(content: Content, patch: Content): Attempt {
  const edit = { collection: 'sessions', discipline: 'rheumatology', source: 'typed' } as const;
  return attempt(
    `${PATIENT_PATH}/sessions/first`,
    edits(() => ({ ...edit, docId: 'second', patch: content })),
    edits(() => ({ ...edit, docId: 'first', patch })),
  );
}

/** A new one is of the author's own strand; the one that stands is Rosa's. */
function schedule(patch: (strand: Strand) => Content): Attempt {
  const edit = { collection: 'measureSchedules', docId: 'phq9', source: 'typed' } as const;
  return attempt(
    `${PATIENT_PATH}/measureSchedules/phq9`,
    edits(({ strand }) => ({
      ...edit,
      discipline: strand,
      patientId: BLANK_RECORD,
      patch: { ...SCHEDULE, askedBy: [strand] },
    })),
    edits(({ strand }) => ({ ...edit, discipline: 'rheumatology', patch: patch(strand) })),
  );
}

function findings(strand: Strand, content: Content, patch: Content): Attempt {
  const visibility = strand === 'coordination' ? 'team' : 'everyone';
  const edit = { collection: 'findings', docId: strand, discipline: strand, source: 'typed', visibility } as const;
  return attempt(
    `${PATIENT_PATH}/findings/${strand}`,
    edits(() => ({ ...edit, patch: content, patientId: BLANK_RECORD })),
    edits(() => ({ ...edit, patch })),
  );
}

function suggestion(docId: string, edit: Partial<Edit> & Pick<Edit, 'patch'>): Edit {
  return { collection: 'suggestions', docId, discipline: 'patient', ...edit };
}

function fromPatientOnly(strand: Strand): Pick<Edit, 'source'> {
  return { source: strand === 'patient' ? 'patient' : 'typed' };
}

function seen(path: string, data: Write['data']): Write {
  return { method: 'set', path, data };
}
