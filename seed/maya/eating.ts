import type { Actor } from '../../src/app/domain/access/actor.ts';
import { actorOf, STAFF } from '../people.ts';
import type { PlanWriter } from '../plan-writer.ts';
import type { MayasProblems } from './problems.ts';

export interface MayasEating {
  readonly elimination: string;
}

/** Nina's part: a way of eating, foods that were tried, and what is taken beside. */
export function writeEating(plan: PlanWriter, problems: MayasProblems): MayasEating {
  const nina = actorOf(STAFF.nina);
  writePattern(plan, nina);
  writeSupplements(plan, nina);
  return { elimination: writeElimination(plan, nina, problems) };
}

function writePattern(plan: PlanWriter, nina: Actor): void {
  const pattern = plan.start('nut.anti-inflammatory-pattern', nina, 1044, {
    agreed: 'Regular meals, more plants. Cooking ahead on a good day. No talk of weight.',
  });
  plan.change(pattern, nina, 870, {
    agreed: 'Regular meals, more plants. Batch cooking with Leo on Saturdays. No talk of weight.',
  });
  const caffeine = plan.start('nut.caffeine-goal', nina, 1000, { caffeineLimitMg: 200, caffeineCutOff: '14:00' });
  plan.change(caffeine, nina, 610, {
    caffeineLimitMg: 100,
    caffeineCutOff: '12:00',
    agreed: 'One coffee, before noon.',
  });
}

function writeSupplements(plan: PlanWriter, nina: Actor): void {
  const magnesium = plan.start('supp.magnesium', nina, 820, {
    product: 'Magnesium citrate tablets',
    ingredient: 'Magnesium',
    dose: 200,
    times: ['night'],
    reasons: 'Cramps in the calves at night',
    toldPrescriber: true,
  });
  plan.change(magnesium, nina, 500, { dose: 300 });
  plan.change(magnesium, nina, 260, { benefit: 5, lastConfirmedOn: plan.calendar.date(260) });
  const vitaminD = plan.start('supp.vitamin-d', nina, 760, {
    ingredient: 'Colecalciferol',
    dose: 10,
    times: ['morning'],
    reasons: 'Low in the blood test',
    toldPrescriber: true,
  });
  plan.change(vitaminD, nina, 380, { dose: 20, lastConfirmedOn: plan.calendar.date(380) });
  const oil = plan.start('supp.omega-3', nina, 690, { dose: 1, times: ['morning'], toldPrescriber: true });
  plan.end(oil, nina, 610, {
    status: 'stopped',
    endReason: 'Tasted of fish all day',
    endCause: 'patient-choice',
    benefit: 1,
  });
  const coenzyme = plan.start('supp.coq10', nina, 181, {
    dose: 100,
    times: ['morning'],
    reasons: 'Read about it; Maya would like to see whether she is less tired',
    toldPrescriber: true,
  });
  plan.end(coenzyme, nina, 97, {
    status: 'stopped',
    endReason: 'Three months as agreed; no difference that she would name',
    endCause: 'no-benefit',
    benefit: 1,
  });
  plan.start('supp.turmeric', nina, 33, {
    product: 'Turmeric capsules',
    ingredient: 'Curcumin',
    dose: 500,
    times: ['morning'],
    reasons: 'A friend takes it; Maya would like to try it for three months',
    toldPrescriber: false,
  });
}

const TRIALS: readonly (readonly [daysAgo: number, food: string, portions: readonly string[], verdict: string])[] = [
  [196, 'Milk', ['50 ml', '100 ml', '200 ml'], 'avoid'],
  [187, 'Yoghurt', ['2 spoons', 'half a pot', 'one pot'], 'small-amounts'],
  [178, 'Wheat bread', ['half a slice', 'one slice', 'two slices'], 'fine'],
  [169, 'Pasta', ['30 g', '60 g', '90 g'], 'fine'],
  [160, 'Hard cheese', ['10 g', '30 g', '50 g'], 'unclear'],
];

function writeElimination(plan: PlanWriter, nina: Actor, problems: MayasProblems): string {
  const { calendar } = plan;
  const phase = (id: string, daysAgo: number) => ({ phase: id, phaseFrom: calendar.date(daysAgo) });
  const id = plan.start('nut.elimination-diet', nina, 245, {
    ...phase('baseline', 245),
    isSafetyChecked: true,
    allergies: 'None to food',
    agreed: 'Two food groups, six weeks at the most. Meals for Asha stay as they are.',
    reason: 'Bloating on most days',
    problemIds: [problems.fibromyalgia],
  });
  plan.change(id, nina, 234, { ...phase('elimination', 234), groupsRemoved: ['gluten', 'dairy'] });
  plan.change(id, nina, 198, phase('reintroduction', 198));
  for (const [daysAgo, food, [portionDay1, portionDay2, portionDay3], verdict] of TRIALS) {
    const trial = plan.session(id, nina, daysAgo, {
      food,
      portionDay1,
      portionDay2,
      portionDay3,
      washoutDays: 3,
      status: 'planned',
    });
    const isBad = verdict === 'avoid';
    plan.changeSession(trial, nina, daysAgo - 6, {
      status: 'done',
      pain: isBad ? 6 : 5,
      fatigue: 6,
      gut: isBad ? 7 : verdict === 'fine' ? 2 : 4,
      fog: 4,
      verdict,
      ...(verdict === 'unclear' && { retestOn: calendar.date(-25), note: 'A cold in the same week.' }),
    });
  }
  plan.change(id, nina, 150, {
    ...phase('personalised', 150),
    groupsRemoved: ['dairy'],
    agreed: 'No milk; yoghurt in small amounts. Cheese again in a while.',
  });
  return id;
}
