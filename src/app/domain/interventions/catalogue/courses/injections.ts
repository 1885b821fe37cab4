import { courseProblems, screeningDoubt } from '../../course-checks.ts';
import type { InterventionType } from '../../intervention-type.ts';
import { ask } from '../../parameters/common.ts';
import { COURSE_PARAMETERS as COURSE } from '../../parameters/course.ts';
import { COURSE_SESSION_PARAMETERS as SESSION } from '../../parameters/session-course.ts';
import { courseGroups } from './course-groups.ts';
import { HOW_IT_WENT, sessionGroups } from './session-groups.ts';

const SCREENING = [
  { id: 'anticoagulant', label: 'Blood thinner or platelet inhibitor' },
  { id: 'bleeding', label: 'Bleeding disorder' },
  { id: 'infection', label: 'Infection, of the skin at the site too' },
  { id: 'allergy', label: 'Allergy to what is injected or to skin preparation' },
  { id: 'pregnancy', label: 'Pregnant, or might be' },
];

const PRP_SCREENING = [
  ...SCREENING,
  { id: 'cancer', label: 'Active cancer' },
  { id: 'nsaid', label: 'Anti-inflammatory medicine in the last week' },
];

const HOLD = {
  title: 'Medicines to hold',
  optional: true as const,
  fields: [ask(COURSE.holdWhat, { lines: 'one' }), COURSE.holdFrom, COURSE.holdUntil],
};

const AGENT = [
  ask(COURSE.region, { label: 'Nerve or region', lines: 'one' }),
  COURSE.side,
  COURSE.imaging,
  ask(COURSE.agent, { lines: 'one' }),
  COURSE.agentMg,
  COURSE.volumeMl,
];

export const PRP: InterventionType<'course'> = {
  code: 'proc.prp',
  kind: 'course',
  name: 'Platelet-rich plasma injection',
  plainName: 'Platelet-rich plasma (PRP) injection',
  disciplines: ['pain'],
  guidance: 'not-covered',
  groups: [
    {
      title: 'Injection',
      fields: [
        ask(COURSE.region, { label: 'Site', lines: 'one' }),
        COURSE.side,
        COURSE.imaging,
        ask(COURSE.kit, { lines: 'one' }),
        COURSE.drawnMl,
        COURSE.volumeMl,
        COURSE.plateletMultiple,
      ],
    },
    HOLD,
    ...courseGroups({ usualSessions: [1, 4], sessions: 1, usualDays: [7, 84] }),
  ],
  screening: PRP_SCREENING,
  occasion: {
    name: 'injection',
    carries: ['volumeMl'],
    groups: sessionGroups(
      [SESSION.volumeMl, SESSION.batch, SESSION.restDays, SESSION.nsaidFreeUntil],
      ['more-pain', 'swelling', 'bruising', 'bleeding', 'infection', 'faint', 'other'],
      [SESSION.painWeek6, SESSION.painWeek12, SESSION.painMonth6],
    ),
    afresh: [...HOW_IT_WENT, 'batch', 'nsaidFreeUntil', 'painWeek6', 'painWeek12', 'painMonth6'],
  },
  problemsOf: courseProblems,
  doubtsOf: (values) => screeningDoubt(PRP_SCREENING, values),
};

export const NERVE_BLOCK: InterventionType<'course'> = injection({
  code: 'proc.nerve-block',
  name: 'Nerve block',
  guidance: 'not-covered',
});

export const TRIGGER_POINT: InterventionType<'course'> = injection({
  code: 'proc.trigger-point-injection',
  name: 'Trigger point injection',
  guidance: 'do-not-start',
});

function injection(own: Pick<InterventionType, 'code' | 'name' | 'guidance'>): InterventionType<'course'> {
  return {
    ...own,
    kind: 'course',
    disciplines: ['pain'],
    groups: [{ title: 'Injection', fields: AGENT }, HOLD, ...courseGroups({ usualSessions: [1, 6], sessions: 1 })],
    screening: SCREENING,
    occasion: {
      name: 'injection',
      carries: ['volumeMl'],
      groups: sessionGroups(
        [
          ask(SESSION.agentGiven, { label: 'What was injected', lines: 'one' }),
          SESSION.volumeMl,
          ask(SESSION.response, { lines: 'many' }),
        ],
        ['more-pain', 'numbness', 'weakness', 'bruising', 'bleeding', 'infection', 'faint', 'dizziness', 'other'],
      ),
      afresh: [...HOW_IT_WENT, 'response'],
    },
    problemsOf: courseProblems,
    doubtsOf: (values) => screeningDoubt(SCREENING, values),
  };
}
