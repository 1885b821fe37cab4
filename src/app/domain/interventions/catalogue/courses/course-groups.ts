import type { FieldGroup } from '../../../fields/form.ts';
import { ask } from '../../parameters/common.ts';
import { COURSE_PARAMETERS as COURSE } from '../../parameters/course.ts';

/** How many sessions a kind of course usually has, and how far apart they begin. */
export interface CourseRhythm {
  readonly usualSessions?: readonly [number, number];
  readonly sessions?: number;
  readonly everyDays?: number;
  readonly usualDays?: readonly [number, number];
}

/** What every course asks for besides the treatment itself. */
export function courseGroups({ usualSessions, sessions, everyDays, usualDays }: CourseRhythm): readonly FieldGroup[] {
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
        ask(COURSE.decisionAfterSession, { hint: 'How the course goes on is decided before another is booked.' }),
        COURSE.phase,
      ],
    },
    {
      title: 'Response',
      fields: [
        COURSE.baselineScore,
        COURSE.baselineOn,
        COURSE.currentScore,
        COURSE.currentOn,
        ask(COURSE.responsePercent, { initial: 30 }),
      ],
    },
    { title: 'Decision', optional: true, fields: DECISION },
    { title: 'Setting', optional: true, fields: [COURSE.setting, COURSE.provider, COURSE.funding, COURSE.consentOn] },
  ];
}

const DECISION = [
  COURSE.decision,
  COURSE.furtherSessions,
  COURSE.maintainEveryWeeks,
  ask(COURSE.decisionReason, { lines: 'many' }),
  COURSE.decidedOn,
  COURSE.decidedAfterSession,
];
