import type { FieldGroup } from '../../../fields/form.ts';
import { ask } from '../../parameters/common.ts';
import { COURSE_PARAMETERS as COURSE } from '../../parameters/course.ts';

/** How many sessions a kind of course usually has, and how far apart they begin. */
export interface CourseRhythm {
  readonly usualSessions?: readonly [number, number];
  readonly sessions?: number;
  readonly everyDays?: number;
  readonly usualDays?: readonly [number, number];
  /** Whether it is built up, tapered and kept up, as a single injection is not. */
  readonly hasPhases?: boolean;
}

/** What every course asks for besides the treatment itself. */
export function courseGroups(rhythm: CourseRhythm): readonly FieldGroup[] {
  const { usualSessions, sessions, everyDays, usualDays, hasPhases } = rhythm;
  return [
    {
      title: 'Sessions',
      fields: [
        ask(COURSE.sessionsPlanned, {
          ...(usualSessions && { usual: usualSessions }),
          ...(sessions !== undefined && { initial: sessions }),
        }),
        ask(COURSE.everyDays, {
          hint: '1 for each day.',
          ...(usualDays && { usual: usualDays }),
          ...(everyDays !== undefined && { initial: everyDays }),
        }),
        ask(COURSE.weekdaysOnly, { initial: true }),
        ask(COURSE.decisionAfterSession, {
          hint: 'How the course goes on is decided before another is booked.',
          ...(sessions !== undefined && { initial: sessions }),
        }),
        ...(hasPhases ? [COURSE.phase] : []),
      ],
    },
    {
      title: 'Response',
      fields: [COURSE.baselineScore, COURSE.baselineOn, ask(COURSE.responsePercent, { initial: 30 })],
    },
    { title: 'Pain now and decision', optional: true, fields: DECISION },
    { title: 'Setting', optional: true, fields: SETTING },
  ];
}

const SETTING = [
  ask(COURSE.setting, { lines: 'one' }),
  ask(COURSE.provider, { lines: 'one' }),
  COURSE.funding,
  COURSE.consentOn,
];

/** How it went is asked for once there is something to decide, and not when the course is planned. */
const DECISION = [
  COURSE.currentScore,
  COURSE.currentOn,
  COURSE.decision,
  COURSE.furtherSessions,
  COURSE.maintainEveryWeeks,
  ask(COURSE.decisionReason, { lines: 'many' }),
  COURSE.decidedOn,
  COURSE.decidedAfterSession,
];
