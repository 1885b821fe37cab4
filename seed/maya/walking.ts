import type { Actor } from '../../src/app/domain/access/actor.ts';
import { readProgramme } from '../../src/app/domain/interventions/exercise-programme.ts';
import { holdStep, takeStep } from '../../src/app/domain/interventions/exercise-step.ts';
import { tellHeld, tellStep } from '../../src/app/domain/interventions/exercise-tell.ts';
import type { PlanWriter } from '../plan-writer.ts';
import type { MayasGoals } from './goals.ts';
import type { MayasProblems } from './problems.ts';

const STEPS: readonly (readonly [daysAgo: number, minutes: number | 'held', reason: string])[] = [
  [1036, 6, 'Six of seven days done, the days after not worse.'],
  [1015, 7, 'Six of seven days done.'],
  [990, 'held', 'two visits in one week'],
  [962, 8, 'Five of seven days done, the days after the same.'],
  [918, 6, 'Two weeks of flare: begun again lower.'],
  [880, 7, 'The flare is over, five days of seven done.'],
  [846, 8, 'Five days of seven done.'],
  [790, 9, 'Asks for one more minute: that is the corner shop.'],
  [700, 10, 'Six days of seven done.'],
  [612, 'held', '3 of last 3 days worse after lifting'],
  [575, 8, 'Back pain: one step back until it settles.'],
  [508, 9, 'Back pain settled, five days of seven done.'],
  [455, 10, 'Six days of seven done, the days after not worse.'],
  [388, 11, 'Six days of seven done.'],
  [316, 12, 'To the school gate is twelve minutes.'],
  [240, 'held', 'a cold in the family'],
  [150, 'held', 'nothing new during the rTMS course'],
  [96, 13, 'Five days of seven done, the days after not worse.'],
  [45, 14, 'Five days of seven done, the days after not worse.'],
];

/** Five minutes a day at first, up and down since. Its id. */
export function writeWalking(plan: PlanWriter, fay: Actor, problems: MayasProblems, goals: MayasGoals): string {
  const id = plan.start('phys.walking', fay, 1050, {
    minutes: 5,
    setting: 'at-home',
    startMinutes: 5,
    ceilingMinutes: 30,
    effortCap: 3,
    restRatio: 1,
    postExertional: false,
    homeSheet:
      'Walk on the flat, in the early afternoon. You can still talk while you walk. Sit down before you have to.',
    reason: 'Walking to school',
    problemIds: [problems.fibromyalgia],
    goalIds: [goals.schoolWalk],
  });
  for (const [daysAgo, minutes, reason] of STEPS) {
    const programme = readProgramme(plan.intervention(id).content);
    if (!programme) throw new Error('The walking programme counts no minutes');
    const on = plan.calendar.date(daysAgo);
    if (minutes === 'held') plan.change(id, fay, daysAgo, holdStep(programme, on, [reason]), tellHeld('Walking'));
    else plan.change(id, fay, daysAgo, takeStep(programme, minutes, on, reason), tellStep('Walking'));
  }
  return id;
}
