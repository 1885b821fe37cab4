import type { Remarks, Values } from '../../../fields/form.ts';
import { courseProblems, screeningDoubt, totalDoseDoubt } from '../../course-checks.ts';
import type { InterventionType } from '../../intervention-type.ts';
import { ask } from '../../parameters/common.ts';
import { COURSE_PARAMETERS as COURSE } from '../../parameters/course.ts';
import { COURSE_SESSION_PARAMETERS as SESSION } from '../../parameters/session-course.ts';
import { courseGroups } from './course-groups.ts';
import { HOW_IT_WENT, sessionGroups } from './session-groups.ts';

const SCREENING = [
  { id: 'blood-pressure', label: 'High blood pressure that is not controlled' },
  { id: 'heart', label: 'Severe or unstable heart disease' },
  { id: 'stroke', label: 'Stroke, or raised pressure in the head or eye' },
  { id: 'psychosis', label: 'Psychosis, now or earlier' },
  { id: 'substances', label: 'Harmful use of alcohol or drugs' },
  { id: 'liver', label: 'Liver disease' },
  { id: 'bladder', label: 'Bladder pain, or passing water very often' },
  { id: 'sedatives', label: 'Opioids, benzodiazepines, gabapentinoids or other sedating medicines' },
  { id: 'pregnancy', label: 'Pregnant, or might be' },
];

const AGREED = [COURSE.escortAgreed, COURSE.noDrivingAgreed, COURSE.offLabelConsent];

export const KETAMINE: InterventionType<'course'> = {
  code: 'proc.ketamine-infusion',
  kind: 'course',
  name: 'Ketamine infusion',
  disciplines: ['pain'],
  guidance: 'do-not-start',
  groups: [
    {
      title: 'Infusion',
      fields: [
        ask(COURSE.route, { initial: 'intravenous' }),
        ask(COURSE.weightKg, { usual: [35, 200] }),
        ask(COURSE.doseMgPerKg, { usual: [0, 0.35] }),
        ask(COURSE.rateMgPerKgPerHour, { usual: [0.05, 0.5] }),
        ask(COURSE.durationMinutes, { usual: [30, 480] }),
        ask(COURSE.totalMg, { usual: [5, 500] }),
      ],
    },
    {
      title: 'Before the first infusion',
      fields: [
        COURSE.baselineSystolic,
        COURSE.baselineDiastolic,
        COURSE.baselinePulse,
        ask(COURSE.baselineSpo2, { usual: [92, 100] }),
        COURSE.observedOn,
        ask(COURSE.liverTest, { lines: 'one' }),
        COURSE.liverTestOn,
        ...AGREED,
        ask(COURSE.relapsePlan, { lines: 'many' }),
      ],
    },
    ...courseGroups({ hasPhases: true }),
  ],
  screening: SCREENING,
  occasion: {
    name: 'infusion',
    groups: sessionGroups(
      [
        ask(SESSION.doseMg, { usual: [5, 500] }),
        SESSION.startedAt,
        SESSION.stoppedAt,
        SESSION.observations,
        SESSION.peakSystolic,
        SESSION.dissociation,
        SESSION.nausea,
        ask(SESSION.rescue, { lines: 'one' }),
        SESSION.fitToLeaveAt,
        SESSION.escortName,
      ],
      ['dizziness', 'drowsiness', 'nausea', 'vomiting', 'headache', 'low-mood', 'bladder', 'other'],
      [
        SESSION.painDay1,
        SESSION.painWeek1,
        SESSION.painWeek2,
        SESSION.painWeek4,
        SESSION.painWeek8,
        SESSION.painWeek12,
      ],
    ),
    doubtsOf: timesDoubt,
    afresh: [
      ...HOW_IT_WENT,
      'startedAt',
      'stoppedAt',
      'observations',
      'peakSystolic',
      'dissociation',
      'nausea',
      'rescue',
      'fitToLeaveAt',
      'escortName',
      'painDay1',
      'painWeek1',
      'painWeek2',
      'painWeek4',
      'painWeek8',
      'painWeek12',
    ],
  },
  problemsOf: (values) => ({ ...agreementProblem(values['status'], values), ...courseProblems(values) }),
  doubtsOf: (values) => ({ ...totalDoseDoubt(values), ...screeningDoubt(SCREENING, values) }),
};

/** What comes after must not lie before, unless somebody stayed over midnight. */
function timesDoubt({ startedAt, stoppedAt, fitToLeaveAt }: Values): Remarks {
  return {
    ...(isBefore(stoppedAt, startedAt) && { stoppedAt: 'This is before it was started. Is that right?' }),
    ...(isBefore(fitToLeaveAt, stoppedAt) && { fitToLeaveAt: 'This is before it was stopped. Is that right?' }),
  };
}

function isBefore(time: unknown, earlier: unknown): boolean {
  return typeof time === 'string' && typeof earlier === 'string' && time < earlier;
}

/** Nobody goes home alone, drives, or has it outside the licence without having agreed. */
function agreementProblem(status: unknown, values: Readonly<Record<string, unknown>>) {
  const open = status === 'active' ? AGREED.filter(({ id }) => values[id] !== true) : [];
  return Object.fromEntries(open.map(({ id }) => [id, 'This has to be agreed before it starts.']));
}
