import type { Actor } from '../src/app/domain/access/actor.ts';
import type { Strand } from '../src/app/domain/access/strands.ts';
import type { MedicineContent, ProcedureContent } from '../src/app/domain/care-plan/intervention.ts';
import type { ProblemContent } from '../src/app/domain/care-plan/problem.ts';
import type { Calendar } from './calendar.ts';
import type { PatientRecord } from './patient-record.ts';

interface MedicineStep {
  readonly daysAgo: number;
  readonly dosage: string;
  readonly stopped?: true;
}

/** A medicine from its start through its dose steps, perhaps to its stop. */
export function recordMedicine(
  record: PatientRecord,
  calendar: Calendar,
  actor: Actor,
  medicine: { id: string; name: string; discipline: Strand; steps: readonly MedicineStep[] },
): void {
  medicine.steps.forEach((step, index) => {
    const on = calendar.date(step.daysAgo);
    const start: MedicineContent = {
      kind: 'medicine',
      name: medicine.name,
      code: null,
      dosage: step.dosage,
      startedOn: on,
      stoppedOn: null,
      lastPrescribedOn: on,
      prescriptions: 1,
    };
    const change = step.stopped
      ? { stoppedOn: on }
      : { dosage: step.dosage, lastPrescribedOn: on, prescriptions: index + 1 };
    const verb = index === 0 ? 'started' : step.stopped ? 'stopped' : 'changed';
    record.apply(
      {
        collection: 'interventions',
        docId: medicine.id,
        discipline: medicine.discipline,
        kind: index === 0 ? 'medicine.started' : 'medicine.changed',
        patch: index === 0 ? { ...start } : change,
        title: `${medicine.name} ${verb}${step.stopped ? '' : `: ${step.dosage}`}`,
        plain: `${medicine.name} was ${verb}${step.stopped ? '' : `: ${step.dosage}`}.`,
      },
      actor,
      calendar.at(step.daysAgo, 45 + index),
    );
  });
}

/** Visits of one kind, one entry each. */
export function recordVisits(
  record: PatientRecord,
  calendar: Calendar,
  actor: Actor,
  visits: { id: string; name: string; discipline: Strand; fromDaysAgo: number; toDaysAgo: number; everyDays: number },
): void {
  for (let daysAgo = visits.fromDaysAgo; daysAgo >= visits.toDaysAgo; daysAgo -= visits.everyDays) {
    const performedOn = calendar.date(daysAgo);
    const content: ProcedureContent = { kind: 'procedure', name: visits.name, code: null, performedOn };
    record.apply(
      {
        collection: 'interventions',
        docId: `${visits.id}-${performedOn}`,
        discipline: visits.discipline,
        kind: 'procedure.recorded',
        patch: { ...content },
        title: visits.name,
        plain: `${visits.name} took place.`,
      },
      actor,
      calendar.at(daysAgo, 180),
    );
  }
}

export function recordProblem(
  record: PatientRecord,
  calendar: Calendar,
  actor: Actor,
  problem: { id: string; text: string; discipline: Strand; daysAgo: number },
): void {
  const content: ProblemContent = {
    text: problem.text,
    code: null,
    onsetOn: calendar.date(problem.daysAgo + 200),
    clinicalStatus: 'active',
  };
  record.apply(
    {
      collection: 'problems',
      docId: problem.id,
      discipline: problem.discipline,
      kind: 'problem.added',
      patch: { ...content },
      title: `Problem: ${problem.text}`,
      plain: `${problem.text} was added to your plan.`,
    },
    actor,
    calendar.at(problem.daysAgo, 30),
  );
}

export function recordGoal(
  record: PatientRecord,
  calendar: Calendar,
  actor: Actor,
  goal: { id: string; statement: string; discipline: Strand; daysAgo: number; dueInDays: number },
): void {
  record.apply(
    {
      collection: 'goals',
      docId: goal.id,
      discipline: goal.discipline,
      kind: 'goal.added',
      patch: {
        statement: goal.statement,
        type: 'patient',
        lifecycle: 'active',
        dueOn: calendar.date(goal.daysAgo - goal.dueInDays),
      },
      title: `Goal: ${goal.statement}`,
      plain: `A goal was added: ${goal.statement}`,
    },
    actor,
    calendar.at(goal.daysAgo, 60),
  );
}
