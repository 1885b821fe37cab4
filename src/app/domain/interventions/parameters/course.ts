import type { Parameters } from './common.ts';
import { choice, count, date, number, text, yesNo } from './common.ts';
import { TREATMENT_PARAMETERS } from './course-treatment.ts';

/** What a course of any treatment may hold: its header, how it is going, what was decided, and what is given each time. */
export const COURSE_PARAMETERS = {
  sessionsPlanned: count('sessionsPlanned', 'Sessions planned', [1, 60]),
  /** 1 for a session each day. */
  everyDays: count('everyDays', 'Days from one session to the next', [1, 90]),
  weekdaysOnly: yesNo('weekdaysOnly', 'Weekdays only, and no bank holidays'),
  phase: choice('phase', 'Phase', { induction: 'Induction', taper: 'Taper', maintenance: 'Maintenance' }),
  setting: text('setting', 'Where', 200),
  provider: text('provider', 'Who gives it', 200),
  funding: choice('funding', 'Funding', { nhs: 'NHS', private: 'Private', research: 'Research study' }),
  consentOn: { ...date('consentOn', 'Consent signed on'), notFuture: true },
  /** The fall in pain, in per cent of the baseline, that was agreed to count as a response. */
  responsePercent: count('responsePercent', 'Agreed fall in pain', [1, 100], '%'),
  baselineScore: number('baselineScore', 'Pain before the course', [0, 10]),
  baselineOn: { ...date('baselineOn', 'Pain before, scored on'), notFuture: true },
  currentScore: number('currentScore', 'Pain now', [0, 10]),
  currentOn: { ...date('currentOn', 'Pain now, scored on'), notFuture: true },
  decisionAfterSession: count('decisionAfterSession', 'Decide after session', [1, 60]),
  decision: choice('decision', 'What was decided', {
    continue: 'Continue',
    maintain: 'Maintain, further apart',
    stop: 'Stop',
    refer: 'Refer on',
  }),
  decisionReason: text('decisionReason', 'Why', 500),
  decidedOn: { ...date('decidedOn', 'Decided on'), notFuture: true },
  /** Sessions done by then: the course is counted anew from there. */
  decidedAfterSession: count('decidedAfterSession', 'Decided after session', [0, 500]),
  furtherSessions: count('furtherSessions', 'Further sessions', [1, 60]),
  maintainEveryWeeks: count('maintainEveryWeeks', 'One every', [1, 52], 'weeks'),
  ...TREATMENT_PARAMETERS,
} as const satisfies Parameters;
