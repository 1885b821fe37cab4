import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import { actorOf, STAFF } from '../people.ts';
import type { PlanWriter } from '../plan-writer.ts';
import { screened } from '../screening.ts';
import type { MayasGoals } from './goals.ts';
import type { MayasProblems } from './problems.ts';
import { writeWalking } from './walking.ts';

export interface MayasExercise {
  readonly walking: string;
  readonly strength: string;
  readonly pool: string;
  readonly pacing: string;
}

/** Fay's programmes: low at the start, slow in its steps. */
export function writeExercise(plan: PlanWriter, problems: MayasProblems, goals: MayasGoals): MayasExercise {
  const fay = actorOf(STAFF.fay);
  const pacing = writePacing(plan, fay, problems);
  const walking = writeWalking(plan, fay, problems, goals);
  const pool = writePool(plan, fay, problems);
  const strength = writeStrength(plan, fay, problems, goals);
  writeMassage(plan, fay, problems);
  writeTaiChi(plan, fay, problems);
  return { walking, strength, pool, pacing };
}

function writePacing(plan: PlanWriter, fay: Actor, problems: MayasProblems): string {
  plan.start('self.heat', fay, 1015, {
    what: 'A warm pack on neck and shoulders before the evening.',
    howOften: 'as-needed',
    minutes: 15,
    warning: 'Not on skin that is numb, broken or sore; a cloth in between.',
  });
  const id = plan.start('phys.pacing', fay, 1052, {
    what: 'Stop while it still feels fine. Rest before it is needed.',
    howOften: 'daily',
    bestTime: 'Early afternoon',
    problemIds: [problems.fibromyalgia],
  });
  plan.change(id, fay, 890, {
    what: 'Stop while it still feels fine. Rest before it is needed: ten minutes lying down after each hour up.',
  });
  plan.change(id, fay, 205, { warning: 'A good day is not the day to catch up.' });
  return id;
}

const POOL: Content = {
  minutes: 15,
  startMinutes: 10,
  frequencyPerWeek: 1,
  setting: 'supervised-group',
  poolCelsius: 34,
  effortCap: 3,
};

/** When Maya was in the pool, in days counted back. */
export const POOL_DAYS = [33, 26, 12, 5] as const;

/** Two blocks in warm water, two years apart; the id of the second. */
function writePool(plan: PlanWriter, fay: Actor, problems: MayasProblems): string {
  const code = 'phys.hydrotherapy';
  const common = { ...POOL, problemIds: [problems.fibromyalgia], screening: screened(code) };
  const first = plan.start(code, fay, 900, { ...common, minutes: 10, sessionsPlanned: 10 });
  for (let place = 0; place < 10; place++) {
    const isMissed = place === 3;
    plan.session(first, fay, 900 - 7 * place, isMissed ? { status: 'missed', note: 'The pool was closed.' } : {});
    if (place === 5) plan.change(first, fay, 864, { minutes: 12 });
  }
  plan.end(first, fay, 834, { status: 'completed', endReason: 'All sessions of the block were used.' });
  const second = plan.start(code, fay, POOL_DAYS[0], { ...common, sessionsPlanned: 8 });
  for (const daysAgo of [33, 26, 19, 12, 5]) {
    const isMissed = !POOL_DAYS.some((day) => day === daysAgo);
    plan.session(second, fay, daysAgo, isMissed ? { status: 'missed', note: 'No transport; now booked ahead.' } : {});
  }
  plan.session(second, fay, 5, { on: plan.calendar.date(-2), status: 'planned' });
  return second;
}

function writeStrength(plan: PlanWriter, fay: Actor, problems: MayasProblems, goals: MayasGoals): string {
  const id = plan.start('phys.strength', fay, 495, {
    sets: 1,
    repetitions: 6,
    resistance: 'None; own weight',
    frequencyPerWeek: 2,
    setting: 'at-home',
    homeSheet: 'Sit to stand from the kitchen chair. Shoulder rolls. One stretch for the calves.',
    reason: 'Standing up and the back',
    problemIds: [problems.back],
    goalIds: [goals.sitToStand],
  });
  plan.change(id, fay, 420, { repetitions: 8 });
  plan.change(id, fay, 330, { resistance: 'Yellow band' });
  plan.change(id, fay, 120, { frequencyPerWeek: 3 });
  return id;
}

/** Begun a week before the capsules of the dietitian: what of the two did anything cannot be told. */
function writeTaiChi(plan: PlanWriter, fay: Actor, problems: MayasProblems): void {
  const id = plan.start('phys.tai-chi', fay, 188, {
    minutes: 15,
    frequencyPerWeek: 1,
    setting: 'supervised-group',
    reason: 'Balance and something pleasant with others',
    problemIds: [problems.fibromyalgia],
  });
  plan.end(id, fay, 96, { status: 'completed', endReason: 'The group’s twelve weeks were over.' });
}

function writeMassage(plan: PlanWriter, fay: Actor, problems: MayasProblems): void {
  const id = plan.start('phys.massage-gentle', fay, 234, {
    technique: 'myofascial',
    depth: 'light',
    sessionMinutes: 30,
    sessionsPlanned: 3,
    everyDays: 14,
    regions: ['neck', 'shoulders'],
    practitioner: 'Fay Lindqvist',
    avoid: 'Lower back; no deep pressure',
    reason: 'Neck and shoulders',
    problemIds: [problems.pain],
  });
  const session = { regions: ['neck', 'shoulders'], depth: 'light', minutes: 30, painBefore: 6 };
  plan.session(id, fay, 234, { ...session, painAfter: 5, response: 'easier', soreDays: 0 });
  plan.session(id, fay, 220, { ...session, painAfter: 6, response: 'mixed', soreDays: 2, unwanted: ['soreness'] });
  plan.session(id, fay, 206, { ...session, minutes: 20, painAfter: 5, response: 'easier', soreDays: 1 });
  plan.end(id, fay, 200, { status: 'completed', endReason: 'Three were agreed; looked at together afterwards.' });
}
