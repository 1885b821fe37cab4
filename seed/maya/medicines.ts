import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Tell } from '../../src/app/domain/changes/editable.ts';
import { withSideEffect } from '../../src/app/domain/interventions/medicine-side-effects.ts';
import { tellConfirmed, tellSideEffect } from '../../src/app/domain/interventions/medicine-tell.ts';
import { actorOf, STAFF } from '../people.ts';
import type { PlanWriter } from '../plan-writer.ts';
import type { MayasGoals } from './goals.ts';
import type { MayasProblems } from './problems.ts';

export interface MayasMedicines {
  readonly amitriptyline: string;
  readonly ibuprofen: string;
}

export function writeMedicines(plan: PlanWriter, problems: MayasProblems, goals: MayasGoals): MayasMedicines {
  const [rosa, pete] = [actorOf(STAFF.rosa), actorOf(STAFF.pete)];
  const amitriptyline = writeAmitriptyline(plan, rosa, problems, goals);
  writePregabalin(plan, rosa, problems);
  writeDuloxetine(plan, rosa, problems);
  const ibuprofen = writeIbuprofen(plan, pete, problems);
  writeSumatriptan(plan, rosa);
  return { amitriptyline, ibuprofen };
}

function writeAmitriptyline(plan: PlanWriter, rosa: Actor, problems: MayasProblems, goals: MayasGoals): string {
  const id = plan.start('med.amitriptyline', rosa, 1085, {
    dose: 10,
    reason: 'Sleep and pain at night',
    prescriber: 'Rosa Ahmed',
    problemIds: [problems.pain, problems.sleep],
    goalIds: [goals.sleep],
  });
  plan.change(id, rosa, 1043, { dose: 20 });
  notice(plan, id, rosa, 1010, { what: 'Dry mouth', severity: '1' });
  plan.change(id, rosa, 860, { benefit: 5, lastConfirmedOn: plan.calendar.date(860) });
  plan.change(id, rosa, 700, { dose: 25 });
  notice(plan, id, rosa, 455, { what: 'Drowsiness', severity: '2' });
  plan.change(id, rosa, 390, {
    dose: 10,
    sideEffects: [
      { what: 'Dry mouth', severity: '1', from: plan.calendar.date(1010), to: null, action: 'Sips of water' },
      {
        what: 'Drowsiness',
        severity: '2',
        from: plan.calendar.date(455),
        to: plan.calendar.date(380),
        action: 'Dose made smaller',
      },
    ],
  });
  plan.change(id, rosa, 170, { benefit: 4 });
  confirm(plan, id, rosa, 38);
  return id;
}

function writePregabalin(plan: PlanWriter, rosa: Actor, problems: MayasProblems): void {
  const id = plan.start('med.pregabalin', rosa, 1080, {
    dose: 75,
    reason: 'Pain',
    prescriber: 'Rosa Ahmed',
    problemIds: [problems.pain],
    sharedDecision:
      'Talked about exercise, talking therapy and an antidepressant instead, and that guidance advises against starting this. Maya: “I would like to try it for half a year and then look at it together.”',
  });
  notice(plan, id, rosa, 1002, { what: 'Dizziness', severity: '2' });
  notice(plan, id, rosa, 948, { what: 'Foggy thinking', severity: '2' });
  const on = (daysAgo: number) => plan.calendar.date(daysAgo);
  plan.change(id, rosa, 931, {
    taper: [
      { date: on(931), dose: 50 },
      { date: on(918), dose: 25 },
      { date: on(905), dose: 0 },
    ],
  });
  plan.end(id, rosa, 905, {
    status: 'stopped',
    endReason: 'Dizzy on most days, and the pain about the same',
    endCause: 'side-effect',
    benefit: 2,
  });
}

function writeDuloxetine(plan: PlanWriter, rosa: Actor, problems: MayasProblems): void {
  const id = plan.start('med.duloxetine', rosa, 640, {
    dose: 30,
    times: ['morning'],
    reason: 'Pain and low mood',
    prescriber: 'Rosa Ahmed',
    problemIds: [problems.pain, problems.mood],
  });
  plan.change(id, rosa, 598, { dose: 60 });
  notice(plan, id, rosa, 560, { what: 'Sweating', severity: '1' });
  plan.change(id, rosa, 500, { benefit: 3, lastConfirmedOn: plan.calendar.date(500) });
  plan.change(id, rosa, 410, {
    taper: [
      { date: plan.calendar.date(410), dose: 30 },
      { date: plan.calendar.date(380), dose: 0 },
    ],
  });
  plan.end(id, rosa, 380, { status: 'stopped', endReason: 'Little change in eight months', endCause: 'no-benefit' });
}

function writeIbuprofen(plan: PlanWriter, pete: Actor, problems: MayasProblems): string {
  const id = plan.start('med.ibuprofen', pete, 600, {
    dose: 400,
    prn: true,
    otc: true,
    reason: 'Back pain after lifting',
    problemIds: [problems.back],
    sharedDecision:
      'It is for the back, not for the widespread pain. Talked about warmth, moving gently and paracetamol. Maya: “A few days at a time, with food.”',
  });
  confirm(plan, id, pete, 172);
  plan.change(id, pete, 3, {
    onHoldFrom: plan.calendar.date(1),
    onHoldUntil: plan.calendar.date(-21),
    onHoldReason: 'Before and after the planned injection',
  });
  return id;
}

function writeSumatriptan(plan: PlanWriter, rosa: Actor): void {
  const id = plan.start('med.sumatriptan', actorOf(STAFF.neil), 470, {
    dose: 50,
    reason: 'Migraine, at most 9 days a month',
    prescriber: 'Neil Grant',
  });
  plan.change(id, rosa, 338, { prescriber: 'General practice' });
  confirm(plan, id, rosa, 38);
}

function notice(
  plan: PlanWriter,
  id: string,
  by: Actor,
  daysAgo: number,
  noticed: { what: string; severity: string },
): void {
  const { content } = plan.intervention(id);
  const sideEffects = withSideEffect(content, noticed, plan.calendar.date(daysAgo));
  plan.change(id, by, daysAgo, { sideEffects }, tellSideEffect(content.name, noticed));
}

function confirm(plan: PlanWriter, id: string, by: Actor, daysAgo: number): void {
  const tell: Tell = tellConfirmed(plan.intervention(id).content.name);
  plan.change(id, by, daysAgo, { lastConfirmedOn: plan.calendar.date(daysAgo) }, tell);
}
