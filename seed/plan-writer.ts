import type { Actor } from '../src/app/domain/access/actor.ts';
import { editFindings } from '../src/app/domain/care-plan/findings-edit.ts';
import type { GoalContent } from '../src/app/domain/care-plan/goal.ts';
import { editGoal, newGoal } from '../src/app/domain/care-plan/goal-edit.ts';
import type { InterventionContent } from '../src/app/domain/care-plan/intervention.ts';
import { editMyGoal, newMyGoal } from '../src/app/domain/care-plan/my-goal-form.ts';
import type { Content, PlanCollection } from '../src/app/domain/care-plan/plan-record.ts';
import { isChronicPrimaryPain } from '../src/app/domain/care-plan/primary-pain.ts';
import type { ProblemContent } from '../src/app/domain/care-plan/problem.ts';
import { editProblem, newProblem } from '../src/app/domain/care-plan/problem-edit.ts';
import type { SessionContent } from '../src/app/domain/care-plan/session.ts';
import type { Editable, Tell } from '../src/app/domain/changes/editable.ts';
import {
  editIntervention,
  newIntervention,
  type PlanPlace,
} from '../src/app/domain/interventions/edit-intervention.ts';
import { editSession, newSession } from '../src/app/domain/interventions/edit-session.ts';
import { findType, typesOf } from '../src/app/domain/interventions/find-type.ts';
import type { InterventionSurroundings } from '../src/app/domain/interventions/intervention-form.ts';
import type { Calendar } from './calendar.ts';
import { digitsOf, spreadOf } from './document-ids.ts';
import type { PatientRecord } from './patient-record.ts';
import { CLINIC } from './people.ts';
import { typeInto } from './type-into.ts';

/** Minutes of the clinic's day from which each sort is written, so that what refers to something comes after it. */
const FROM_MINUTE: Readonly<Partial<Record<PlanCollection | 'patients', number>>> = {
  problems: 20,
  goals: 80,
  interventions: 140,
  sessions: 230,
  findings: 300,
};
const SPREAD_MINUTES = 50;

/** One patient's plan, written by its people through the forms of the app. Days are counted back from the day of seeding. */
export class PlanWriter {
  readonly record: PatientRecord;
  readonly calendar: Calendar;

  constructor(record: PatientRecord, calendar: Calendar) {
    this.record = record;
    this.calendar = calendar;
  }

  /** The id of the new problem. */
  addProblem(by: Actor, daysAgo: number, values: Content): string {
    return this.#add(newProblem(this.#placeFor('problem', by)), by, daysAgo, values);
  }

  changeProblem(id: string, by: Actor, daysAgo: number, values: Content): void {
    this.write(editProblem(this.record.item<ProblemContent>('problems', id)), by, daysAgo, values);
  }

  /** The id of the new goal; a patient's is their own. */
  addGoal(by: Actor, daysAgo: number, values: Content): string {
    const place = this.#placeFor('goal', by);
    return this.#add(by.strand === 'patient' ? newMyGoal(place) : newGoal(place, this.#around()), by, daysAgo, values);
  }

  changeGoal(id: string, by: Actor, daysAgo: number, values: Content, part: 'all' | 'progress' = 'all'): void {
    const goal = this.record.item<GoalContent>('goals', id);
    const editable = by.strand === 'patient' ? editMyGoal(goal) : editGoal(goal, part, this.#around());
    this.write(editable, by, daysAgo, values);
  }

  /** An entry of the catalogue, begun that day unless `values` say otherwise. Its id. */
  start(code: string, by: Actor, daysAgo: number, values: Content): string {
    const type = findType(code);
    if (!type || !typesOf(by.strand).includes(type)) throw new Error(`${code} is not ${by.strand}’s to start`);
    const editable = newIntervention(this.#placeFor(code, by), type, this.#around());
    return this.#add(editable, by, daysAgo, { status: 'active', startedOn: this.calendar.date(daysAgo), ...values });
  }

  change(id: string, by: Actor, daysAgo: number, values: Content, tell?: Tell): void {
    const editable = editIntervention(this.intervention(id), this.#around());
    this.write({ ...editable, ...(tell && { tell }) }, by, daysAgo, values);
  }

  /** The last day is that day unless `values` say otherwise. */
  end(id: string, by: Actor, daysAgo: number, values: Content): void {
    this.change(id, by, daysAgo, { endedOn: this.calendar.date(daysAgo), ...values });
  }

  /** One occasion of an intervention, done and recorded that day unless `values` say otherwise. Its id. */
  session(interventionId: string, by: Actor, daysAgo: number, values: Content = {}): string {
    const sessions = this.record.items<SessionContent>('sessions').map(({ content }) => content);
    const own = sessions.filter((content) => content.interventionId === interventionId);
    const number = Math.max(0, ...own.map((content) => content.number ?? 0)) + 1;
    const intervention = this.intervention(interventionId);
    const others = sessions.filter(({ kind }) => kind === intervention.content.kind);
    const docId = `${interventionId}.${digitsOf(`${this.record.id} ${interventionId} ${number}`, 8)}`;
    const editable = newSession(intervention, docId, number, others);
    return this.#add(editable, by, daysAgo, { on: this.calendar.date(daysAgo), status: 'done', ...values });
  }

  changeSession(id: string, by: Actor, daysAgo: number, values: Content): void {
    const session = this.record.item<SessionContent>('sessions', id);
    this.write(editSession(session, this.intervention(session.content.interventionId)), by, daysAgo, values);
  }

  /** Of the strand that they are by. */
  findings(by: Actor, daysAgo: number, values: Content): void {
    if (by.strand === 'patient') throw new Error('A patient says how things are in their own words');
    this.write(editFindings(this.place, by.strand), by, daysAgo, values);
  }

  intervention(id: string) {
    return this.record.item<InterventionContent>('interventions', id);
  }

  write(editable: Editable, by: Actor, daysAgo: number, values: Content): void {
    const { collection, docId } = editable;
    const rev = this.record.stored(collection, docId)?.rev ?? 0;
    const minute = (FROM_MINUTE[collection] ?? 360) + spreadOf(`${this.record.id} ${docId}`, SPREAD_MINUTES);
    typeInto(this.record, editable, values, by, this.calendar.at(daysAgo, minute + (rev % SPREAD_MINUTES)));
  }

  get place() {
    return { clinicId: CLINIC.id, patientId: this.record.id };
  }

  #add(editable: Editable, by: Actor, daysAgo: number, values: Content): string {
    this.write(editable, by, daysAgo, values);
    return editable.docId;
  }

  #placeFor(name: string, by: Actor): PlanPlace {
    const ids = ['problems', 'goals', 'interventions'] as const;
    const known = ids
      .flatMap((collection) => this.record.items(collection))
      .filter(({ id }) => id.startsWith(`${name}-`));
    const docId = `${name}-${digitsOf(`${this.record.id} ${name} ${known.length}`, 12)}`;
    return { ...this.place, docId, discipline: by.strand };
  }

  #around(): InterventionSurroundings {
    const problems = this.record.items<ProblemContent>('problems');
    return {
      problems: problems.map(({ id, content }) => ({ id, label: content.text })),
      goals: this.record.items<GoalContent>('goals').map(({ id, content }) => ({ id, label: content.statement })),
      isPrimaryPain: problems.some(({ content }) => isChronicPrimaryPain(content)),
      interventions: this.record.items<InterventionContent>('interventions'),
    };
  }
}
