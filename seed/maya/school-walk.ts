import type { Actor } from '../../src/app/domain/access/actor.ts';
import { actorOf, STAFF } from '../people.ts';
import type { PlanWriter } from '../plan-writer.ts';
import type { MayasProblems } from './problems.ts';

/** What Maya wants most; measured by Fay, looked at by others. Its id. */
export function writeSchoolWalk(plan: PlanWriter, self: Actor, problems: MayasProblems): string {
  const fay = actorOf(STAFF.fay);
  const id = plan.addGoal(self, 1060, {
    statement: 'Walk my daughter to school, 3 days a week',
    why: 'Asha tells me about her day on the way. I miss that.',
  });
  plan.changeGoal(id, actorOf(STAFF.cora), 1058, { lead: 'physiotherapy' });
  plan.changeGoal(id, fay, 1055, {
    target: 'Both ways on foot, 900 m each, three school days of five',
    measure: 'School walks a week, by the diary',
    baseline: 0,
    targetValue: 3,
    unit: 'walks a week',
    confidence: 3,
    dueOn: plan.calendar.date(-80),
    problemIds: [problems.fibromyalgia, problems.pain],
    gasMinus2: 'Is driven every day',
    gasMinus1: 'Walks one or two days in most weeks',
    gas0: 'Walks three days in most weeks',
    gasPlus1: 'Walks four days in most weeks',
    gasPlus2: 'Walks every school day',
    gasScore: -2,
  });
  plan.changeGoal(id, fay, 1048, { steps: steps(0) });
  plan.changeGoal(id, fay, 905, {
    achievement: 'no-change',
    progress: 'Two weeks of flare; the steps stay as they are.',
  });
  plan.changeGoal(id, fay, 720, { steps: steps(1), confidence: 4 });
  plan.changeGoal(id, fay, 640, { achievement: 'improving', progress: 'To the corner shop and back on most days.' });
  plan.changeGoal(id, fay, 310, { steps: steps(2), confidence: 6 });
  plan.changeGoal(id, fay, 300, { gasScore: -1, progress: 'One school walk in most weeks, a rest planned after it.' });
  plan.changeGoal(
    id,
    actorOf(STAFF.paul),
    95,
    { progress: 'Two walks in most weeks. She chooses the days the evening before.' },
    'progress',
  );
  return id;
}

function steps(done: number) {
  const texts = [
    'To the corner shop and back',
    'To the school gate without Asha',
    'One school walk a week',
    'Three school walks a week',
  ];
  return texts.map((text, place) => ({ text, done: place < done }));
}
