import type { Actor } from '../../src/app/domain/access/actor.ts';
import { nextWindow } from '../../src/app/domain/interventions/sleep-window.ts';
import { actorOf, STAFF } from '../people.ts';
import type { PlanWriter } from '../plan-writer.ts';
import { screened } from '../screening.ts';
import type { MayasGoals } from './goals.ts';
import type { MayasProblems } from './problems.ts';

export interface MayasSleep {
  readonly programme: string;
}

const WEEKS: readonly (readonly [decision: 'longer' | 'same', nightsKept: number])[] = [
  ['same', 4],
  ['same', 5],
  ['longer', 6],
  ['longer', 6],
  ['same', 5],
  ['longer', 6],
];
const FIRST_WINDOW = { bedTime: '00:15', riseTime: '06:30' };

/** Sam's part: habits first, then a programme of weeks with a window in bed. */
export function writeSleep(plan: PlanWriter, problems: MayasProblems, goals: MayasGoals): MayasSleep {
  const sam = actorOf(STAFF.sam);
  const windDown = plan.start('sleep.wind-down', sam, 1036, {
    screensOffMinutes: 60,
    windDown: 'Warm drink, low lamp, audiobook.',
  });
  plan.change(windDown, sam, 640, { windDown: 'Warm drink, low lamp, the short recording.', mealCutOff: '20:00' });
  const times = plan.start('sleep.fixed-schedule', sam, 1030, {
    bedTime: '23:00',
    riseTime: '07:00',
    windowFrom: plan.calendar.date(1030),
  });
  plan.change(times, sam, 780, { riseTime: '06:45', windowFrom: plan.calendar.date(780) });
  plan.end(times, sam, 50, { status: 'completed', endReason: 'The programme takes its place.' });
  writeMelatonin(plan, sam, problems);
  return { programme: writeProgramme(plan, sam, problems, goals) };
}

function writeMelatonin(plan: PlanWriter, sam: Actor, problems: MayasProblems): void {
  const id = plan.start('med.melatonin', sam, 705, {
    dose: 2,
    reason: 'Falling asleep',
    prescriber: 'Sam Hughes',
    problemIds: [problems.sleep],
  });
  plan.end(id, sam, 663, {
    status: 'completed',
    endReason: 'Six weeks were agreed',
    endCause: 'completed',
    benefit: 3,
  });
}

function writeProgramme(plan: PlanWriter, sam: Actor, problems: MayasProblems, goals: MayasGoals): string {
  const id = plan.start('sleep.cbt-i', sam, 49, {
    ...FIRST_WINDOW,
    windowFrom: plan.calendar.date(49),
    sessionsPlanned: 8,
    components: ['restriction', 'stimulus-control', 'cognitive'],
    drivingWarningAcknowledged: true,
    screening: screened('sleep.cbt-i', { sedatives: 'Amitriptyline 10 mg at night; stays the same' }),
    reason: 'Long wakings and worry in the night',
    problemIds: [problems.sleep],
    goalIds: [goals.sleep],
  });
  let window = FIRST_WINDOW;
  WEEKS.forEach(([decision, nightsKept], week) => {
    const daysAgo = 42 - 7 * week;
    const components = week < 2 ? ['restriction', 'stimulus-control'] : ['restriction', 'cognitive'];
    plan.session(id, sam, daysAgo, { ...window, nightsKept, components, decision });
    const next = nextWindow(window, decision);
    // The last decision still waits to be put into the plan.
    if (!next || decision === 'same' || week === WEEKS.length - 1) return;
    window = next;
    plan.change(id, sam, daysAgo - 1, { bedTime: window.bedTime, windowFrom: plan.calendar.date(daysAgo - 1) });
  });
  return id;
}
