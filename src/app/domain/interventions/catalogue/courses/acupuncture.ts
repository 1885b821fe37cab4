import { courseProblems, screeningDoubt } from '../../course-checks.ts';
import type { InterventionType } from '../../intervention-type.ts';
import { ask } from '../../parameters/common.ts';
import { COURSE_PARAMETERS as COURSE } from '../../parameters/course.ts';
import { COURSE_SESSION_PARAMETERS as SESSION } from '../../parameters/session-course.ts';
import { courseGroups } from './course-groups.ts';
import type { AdverseEffect } from './session-groups.ts';
import { HOW_IT_WENT, sessionGroups } from './session-groups.ts';

const SCREENING = [
  { id: 'anticoagulant', label: 'Blood thinner' },
  { id: 'bleeding', label: 'Bleeding disorder' },
  { id: 'infection', label: 'Infection or broken skin where needles go' },
  { id: 'pregnancy', label: 'Pregnant, or might be' },
  { id: 'needles', label: 'Fear of needles, or fainting with them' },
];

const CURRENT_SCREENING = [
  ...SCREENING,
  { id: 'implant', label: 'Pacemaker, defibrillator or another electrical implant' },
  { id: 'seizure', label: 'Epilepsy, or ever a seizure' },
];

const NEEDLES = [
  ask(COURSE.points, { lines: 'many' }),
  COURSE.needles,
  ask(COURSE.durationMinutes, { usual: [10, 60] }),
  ask(COURSE.hours, { usual: [0.25, 5], hint: 'NICE NG193 speaks of five hours of a professional’s time or less.' }),
];

const ADVERSE: readonly AdverseEffect[] = ['bleeding', 'bruising', 'more-pain', 'faint', 'drowsiness', 'skin', 'other'];

export const ACUPUNCTURE: InterventionType<'course'> = {
  code: 'phys.acupuncture',
  kind: 'course',
  name: 'Acupuncture or dry needling',
  disciplines: ['physiotherapy', 'pain'],
  guidance: 'consider',
  codings: [{ system: 'http://snomed.info/sct', code: '44868003' }],
  groups: [{ title: 'Needling', fields: NEEDLES }, ...courseGroups({ usualSessions: [1, 12], everyDays: 7 })],
  screening: SCREENING,
  occasion: {
    name: 'session',
    carries: ['points', 'needles', 'durationMinutes'],
    groups: sessionGroups([SESSION.points, SESSION.needles, SESSION.durationMinutes, SESSION.response], ADVERSE),
    afresh: [...HOW_IT_WENT, 'response'],
  },
  problemsOf: courseProblems,
  doubtsOf: (values) => screeningDoubt(SCREENING, values),
};

export const ELECTROACUPUNCTURE: InterventionType<'course'> = {
  code: 'phys.electroacupuncture',
  kind: 'course',
  name: 'Electroacupuncture',
  disciplines: ['physiotherapy', 'pain'],
  guidance: 'not-covered',
  codings: [{ system: 'http://snomed.info/sct', code: '224721000000103' }],
  groups: [
    {
      title: 'Needling and current',
      fields: [...NEEDLES, COURSE.frequencyHz, COURSE.currentMa, COURSE.pulseWidthMicroseconds],
    },
    ...courseGroups({ usualSessions: [1, 12], everyDays: 7 }),
  ],
  screening: CURRENT_SCREENING,
  occasion: {
    name: 'session',
    carries: ['points', 'needles', 'frequencyHz', 'currentMa', 'durationMinutes'],
    groups: sessionGroups(
      [
        SESSION.points,
        SESSION.needles,
        SESSION.frequencyHz,
        SESSION.currentMa,
        SESSION.durationMinutes,
        SESSION.response,
      ],
      ADVERSE,
    ),
    afresh: [...HOW_IT_WENT, 'response'],
  },
  problemsOf: courseProblems,
  doubtsOf: (values) => screeningDoubt(CURRENT_SCREENING, values),
};
