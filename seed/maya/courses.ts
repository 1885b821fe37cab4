import type { Actor } from '../../src/app/domain/access/actor.ts';
import { actorOf, STAFF } from '../people.ts';
import type { PlanWriter } from '../plan-writer.ts';
import { screened } from '../screening.ts';
import type { MayasGoals } from './goals.ts';
import type { MayasProblems } from './problems.ts';
import { writeRtms } from './rtms.ts';

export interface MayasCourses {
  readonly rtms: string;
}

/** What Pete gives in courses: two that are over, one that goes on further apart, one that is planned. */
export function writeCourses(plan: PlanWriter, problems: MayasProblems, goals: MayasGoals): MayasCourses {
  const pete = actorOf(STAFF.pete);
  writeNerveBlock(plan, pete);
  writeAcupuncture(plan, pete, problems);
  const rtms = writeRtms(plan, pete, problems, goals);
  writePrp(plan, pete);
  return { rtms };
}

function writeNerveBlock(plan: PlanWriter, pete: Actor): void {
  const id = plan.start('proc.nerve-block', pete, 571, {
    status: 'planned',
    startedOn: null,
    region: 'Greater occipital nerve',
    side: 'right',
    imaging: 'landmarks',
    agent: 'Lidocaine 1 %',
    agentMg: 20,
    volumeMl: 2,
    reason: 'Pain from the neck over the back of the head',
    baselineScore: 7,
    baselineOn: plan.calendar.date(571),
  });
  plan.change(id, pete, 560, {
    status: 'active',
    startedOn: plan.calendar.date(560),
    screening: screened('proc.nerve-block'),
    consentOn: plan.calendar.date(560),
  });
  plan.session(id, pete, 560, {
    operator: 'Pete Okafor',
    agentGiven: 'Lidocaine 1 %, 2 ml',
    volumeMl: 2,
    painBefore: 7,
    painAfter: 4,
    tolerance: 7,
    adverse: ['numbness'],
    adverseSeverity: 2,
    adverseNote: 'Numb behind the ear for four hours, gone by the evening.',
  });
  plan.end(id, pete, 532, { status: 'completed', currentScore: 6, currentOn: plan.calendar.date(532) });
}

function writeAcupuncture(plan: PlanWriter, pete: Actor, problems: MayasProblems): void {
  const { calendar } = plan;
  const id = plan.start('phys.acupuncture', pete, 430, {
    points: 'LI4, LR3, ST36 on both sides, GB20',
    needles: 8,
    durationMinutes: 25,
    hours: 2.5,
    sessionsPlanned: 5,
    decisionAfterSession: 5,
    baselineScore: 6,
    baselineOn: calendar.date(430),
    screening: screened('phys.acupuncture', { needles: 'Prefers to lie down and not to look' }),
    reason: 'Neck and shoulder pain',
    problemIds: [problems.pain],
  });
  const afterwards = [5, 6, 5, 6, 6];
  afterwards.forEach((painAfter, place) => {
    const bruised = place === 2 ? { adverse: ['bruising'], adverseSeverity: 2, adverseNote: 'Left as it was.' } : {};
    plan.session(id, pete, 430 - 7 * place, {
      painBefore: 6,
      painAfter,
      tolerance: 8,
      needles: 8,
      durationMinutes: 25,
      ...bruised,
    });
  });
  plan.change(id, pete, 395, {
    decision: 'stop',
    decisionReason: 'Pain before and now is the same. Maya would rather keep the hour for walking.',
    decidedOn: calendar.date(395),
    decidedAfterSession: 5,
    currentScore: 6,
    currentOn: calendar.date(395),
  });
  plan.end(id, pete, 395, { status: 'completed' });
}

function writePrp(plan: PlanWriter, pete: Actor): void {
  const { calendar } = plan;
  plan.start('proc.prp', pete, 17, {
    status: 'planned',
    startedOn: calendar.date(-7),
    region: 'Right shoulder, supraspinatus tendon',
    side: 'right',
    imaging: 'ultrasound',
    drawnMl: 30,
    volumeMl: 4,
    holdWhat: 'Ibuprofen',
    holdFrom: calendar.date(1),
    holdUntil: calendar.date(-21),
    baselineScore: 6.5,
    baselineOn: calendar.date(17),
    screening: { ...screened('proc.prp'), nsaid: { answer: null, remark: 'Ask again on the day' } },
    reason: 'Shoulder pain for some months, tendon on ultrasound',
  });
}
