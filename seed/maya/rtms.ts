import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import { courseDates, datesAfter } from '../../src/app/domain/interventions/course-schedule.ts';
import type { PlanWriter } from '../plan-writer.ts';
import { screened } from '../screening.ts';
import type { MayasGoals } from './goals.ts';
import type { MayasProblems } from './problems.ts';

const RTMS: Content = {
  target: 'left-m1',
  coil: 'figure-of-eight',
  frequencyHz: 10,
  intensityPercent: 80,
  thresholdPercent: 52,
  pulses: 2000,
  trains: 20,
  trainSeconds: 10,
  gapSeconds: 50,
  durationMinutes: 20,
  sessionsPlanned: 10,
  decisionAfterSession: 10,
  responsePercent: 30,
  reason: 'Widespread pain',
  setting: 'Day unit, dimmed room',
  provider: 'Pete Okafor',
  funding: 'nhs',
};
const MISSED_AT = 4;
const HEADACHE_AT = 5;

/** Ten sessions on weekdays, one of them missed and caught up; then one every six weeks. Its id. */
export function writeRtms(plan: PlanWriter, pete: Actor, problems: MayasProblems, goals: MayasGoals): string {
  const { calendar } = plan;
  const days = courseDates(calendar.date(172), 11, { everyDays: 1, weekdaysOnly: true }).map((on) =>
    calendar.daysAgo(on),
  );
  const [first = 172, last = 158] = [days[0], days.at(-1)];
  const weekdays = { weekdaysOnly: true };
  const [decidedOn = ''] = datesAfter(calendar.date(last), 1, { ...weekdays, everyDays: 3 });
  const decided = calendar.daysAgo(decidedOn);
  const [target, goalIds] = [[problems.pain, problems.fibromyalgia], [goals.schoolWalk]];
  const id = plan.start('proc.rtms', pete, 186, {
    ...RTMS,
    status: 'planned',
    startedOn: null,
    problemIds: target,
    goalIds,
  });
  plan.change(id, pete, first + 1, {
    screening: screened('proc.rtms', { medicines: 'Amitriptyline 10 mg; stays the same during the course' }),
    thresholdOn: calendar.date(first + 1),
    consentOn: calendar.date(first + 1),
    baselineScore: 7.2,
    baselineOn: calendar.date(first + 1),
  });
  plan.change(id, pete, first, { status: 'active', startedOn: calendar.date(first) });
  days.forEach((daysAgo, place) => plan.session(id, pete, daysAgo, rtmsSession(place)));
  plan.change(id, pete, decided, { currentScore: 4.9, currentOn: decidedOn });
  plan.change(id, pete, decided, {
    phase: 'maintenance',
    decision: 'maintain',
    furtherSessions: 5,
    maintainEveryWeeks: 6,
    decisionReason: 'The fall that was agreed has been reached. Further apart, and decided on again after five.',
    decidedOn,
    decidedAfterSession: 10,
  });
  const [booked, ...maintenance] = datesAfter(decidedOn, 4, { ...weekdays, everyDays: 42 }).toReversed();
  maintenance.toReversed().forEach((on, place) => {
    const pain = { painBefore: 5.5, painAfter: 5 - place * 0.2 };
    plan.session(id, pete, calendar.daysAgo(on), { ...GIVEN, ...pain, hoursSlept: 6.5 });
  });
  plan.session(id, pete, 6, { on: booked, status: 'planned' });
  return id;
}

const GIVEN: Content = {
  operator: 'Pete Okafor',
  pulses: 2000,
  intensityPercent: 80,
  siteChecked: true,
  medicineChanged: false,
  tolerance: 8,
};

function rtmsSession(place: number): Content {
  if (place === MISSED_AT) return { status: 'missed', note: 'A flare; could not travel.' };
  const pain = {
    painBefore: Math.round((7.2 - place * 0.2) * 10) / 10,
    painAfter: Math.round((7 - place * 0.2) * 10) / 10,
  };
  const headache = {
    adverse: ['headache'],
    adverseSeverity: 3,
    adverseNote: 'Gone after two hours of rest in a dark room; coil position looked at.',
    tolerance: 6,
  };
  return { ...GIVEN, at: '13:30', hoursSlept: 6 + (place % 3) / 2, ...pain, ...(place === HEADACHE_AT && headache) };
}
