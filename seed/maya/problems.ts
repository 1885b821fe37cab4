import type { Actor } from '../../src/app/domain/access/actor.ts';
import { actorOf, STAFF } from '../people.ts';
import type { PlanWriter } from '../plan-writer.ts';

export interface MayasProblems {
  readonly fibromyalgia: string;
  readonly pain: string;
  readonly sleep: string;
  readonly mood: string;
  readonly back: string;
}

/** What it is about, each with one lead. */
export function writeProblems(plan: PlanWriter): MayasProblems {
  const { calendar } = plan;
  const [rosa, pete, paul] = [STAFF.rosa, STAFF.pete, STAFF.paul].map(actorOf) as [Actor, Actor, Actor];
  const fibromyalgia = plan.addProblem(rosa, 1090, {
    text: 'Fibromyalgia',
    supporting: ['pain', 'physiotherapy', 'psychology', 'sleep'],
    onsetOn: calendar.date(1630),
  });
  const pain = plan.addProblem(rosa, 1090, {
    text: 'Widespread pain',
    lead: 'pain',
    supporting: ['physiotherapy', 'psychology'],
    onsetOn: calendar.date(1630),
  });
  const sleep = plan.addProblem(rosa, 1088, {
    text: 'Non-restorative sleep',
    lead: 'sleep',
    supporting: ['psychology'],
    onsetOn: calendar.date(1500),
  });
  const mood = plan.addProblem(paul, 980, { text: 'Low mood in winter', onsetOn: calendar.date(1010) });
  plan.changeProblem(mood, paul, 770, { clinicalStatus: 'remission' });
  plan.changeProblem(mood, paul, 560, { clinicalStatus: 'recurrence', supporting: ['rheumatology'] });
  plan.changeProblem(mood, paul, 395, { clinicalStatus: 'remission' });
  const back = plan.addProblem(pete, 610, {
    text: 'Low back pain after lifting',
    supporting: ['physiotherapy'],
    onsetOn: calendar.date(614),
  });
  const hands = plan.addProblem(rosa, 530, {
    text: 'Numb hands at night',
    lead: 'neurology',
    onsetOn: calendar.date(560),
  });
  plan.changeProblem(hands, rosa, 341, { clinicalStatus: 'resolved' });
  return { fibromyalgia, pain, sleep, mood, back };
}
