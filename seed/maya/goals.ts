import type { Actor } from '../../src/app/domain/access/actor.ts';
import { actorOf, STAFF } from '../people.ts';
import type { PlanWriter } from '../plan-writer.ts';
import type { MayasProblems } from './problems.ts';
import { writeSchoolWalk } from './school-walk.ts';

export interface MayasGoals {
  readonly schoolWalk: string;
  readonly sleep: string;
  readonly choir: string;
  readonly fewerMedicines: string;
  readonly sitToStand: string;
}

/** What Maya wants, in her words, and what the team measures beside it. */
export function writeGoals(plan: PlanWriter, self: Actor, problems: MayasProblems): MayasGoals {
  const schoolWalk = writeSchoolWalk(plan, self, problems);
  const sleep = writeSleep(plan, self, problems);
  const choir = writeChoir(plan, self, problems);
  writeSwimming(plan, self);
  return { schoolWalk, sleep, choir, ...writeTeamGoals(plan, problems) };
}

function writeSleep(plan: PlanWriter, self: Actor, problems: MayasProblems): string {
  const sam = actorOf(STAFF.sam);
  const id = plan.addGoal(self, 1040, {
    statement: 'Sleep so that I am not afraid of the morning',
    why: 'A bad night takes the whole next day.',
  });
  plan.changeGoal(id, actorOf(STAFF.cora), 1038, { lead: 'sleep' });
  plan.changeGoal(id, sam, 1035, {
    target: 'Asleep for most of the time in bed, over two weeks',
    measure: 'Sleep efficiency over two weeks of diary',
    baseline: 68,
    targetValue: 85,
    unit: '%',
    confidence: 4,
    dueOn: plan.calendar.date(-60),
    problemIds: [problems.sleep],
    gasMinus2: 'Below 70 %',
    gasMinus1: '70 to 79 %',
    gas0: '80 to 84 %',
    gasPlus1: '85 to 89 %',
    gasPlus2: '90 % or more',
    gasScore: -2,
  });
  plan.changeGoal(id, sam, 520, { gasScore: -1, achievement: 'improving', progress: '74 % over the last two weeks.' });
  plan.changeGoal(id, sam, 8, { gasScore: 0, progress: '82 % over the last two weeks.', confidence: 6 });
  return id;
}

function writeChoir(plan: PlanWriter, self: Actor, problems: MayasProblems): string {
  const paul = actorOf(STAFF.paul);
  const id = plan.addGoal(self, 420, {
    statement: 'Sing in the choir again',
    why: 'It was the best evening of my week.',
  });
  plan.changeGoal(id, actorOf(STAFF.cora), 419, { lead: 'psychology' });
  plan.changeGoal(id, paul, 415, {
    target: 'One rehearsal a fortnight, the first half of it',
    confidence: 5,
    dueOn: plan.calendar.date(60),
    problemIds: [problems.mood, problems.pain],
    steps: [
      { text: 'Talk with the choir leader about a chair and the lights', done: false },
      { text: 'Listen to one rehearsal from the back', done: false },
      { text: 'Sing the first half', done: false },
    ],
  });
  plan.changeGoal(id, paul, 260, { achievement: 'improving', progress: 'Listened twice from the back row.' });
  plan.changeGoal(id, paul, 75, {
    lifecycle: 'completed',
    achievement: 'achieved',
    progress: 'Four rehearsals by now, each with a chair near the door.',
  });
  return id;
}

function writeSwimming(plan: PlanWriter, self: Actor): void {
  const id = plan.addGoal(self, 500, { statement: 'Swim with Asha on Sundays' });
  plan.changeGoal(id, actorOf(STAFF.cora), 498, { lead: 'physiotherapy' });
  plan.changeGoal(id, self, 430, { lifecycle: 'on-hold' });
}

function writeTeamGoals(plan: PlanWriter, problems: MayasProblems): Pick<MayasGoals, 'fewerMedicines' | 'sitToStand'> {
  const [rosa, fay] = [actorOf(STAFF.rosa), actorOf(STAFF.fay)];
  const fewerMedicines = plan.addGoal(rosa, 655, {
    type: 'clinical',
    statement: 'As few medicines as she needs, each with a reason that is written down',
    measure: 'Medicines that are taken every day',
    baseline: 3,
    targetValue: 1,
    unit: 'medicines',
    problemIds: [problems.fibromyalgia],
    dueOn: plan.calendar.date(-23),
  });
  plan.changeGoal(fewerMedicines, rosa, 378, {
    achievement: 'improving',
    progress: 'Two stopped; one is left for every day.',
  });
  const sitToStand = plan.addGoal(fay, 505, {
    type: 'clinical',
    statement: 'Stand up from a chair 12 times in 30 seconds',
    measure: '30-second sit to stand',
    baseline: 9,
    targetValue: 12,
    unit: 'times',
    problemIds: [problems.back],
    dueOn: plan.calendar.date(-30),
    gasMinus2: '8 times or fewer',
    gasMinus1: '9 or 10 times',
    gas0: '11 or 12 times',
    gasPlus1: '13 times',
    gasPlus2: '14 times or more',
    gasScore: -1,
  });
  plan.changeGoal(sitToStand, fay, 32, { gasScore: 0, achievement: 'improving' });
  return { fewerMedicines, sitToStand };
}
