import { accessAfter, decidesAccess } from '../src/app/data/changes/access-after.ts';
import { newRecord } from '../src/app/data/changes/new-record.ts';
import type { Actor } from '../src/app/domain/access/actor.ts';
import type { RecordAccess } from '../src/app/domain/access/record-access.ts';
import type { Strand } from '../src/app/domain/access/strands.ts';
import type { Audience, Content, PlanCollection, PlanRecord, Source } from '../src/app/domain/care-plan/plan-record.ts';
import type { Change } from '../src/app/domain/changes/change.ts';
import { planChange, type StoredRecord } from '../src/app/domain/changes/plan-change.ts';
import type { PatientContent } from '../src/app/domain/patient/patient.ts';
import type { EventKind } from '../src/app/domain/timeline/timeline-event.ts';
import { eventId } from '../src/app/domain/timeline/timeline-event.ts';
import { type Fields, instants } from './instants.ts';
import { CLINIC } from './people.ts';

export interface SeedEdit {
  readonly collection: PlanCollection | 'patients';
  readonly docId: string;
  readonly discipline: Strand;
  readonly visibility?: Audience;
  readonly kind: EventKind;
  readonly patch: Content;
  readonly title: string;
  readonly plain: string;
  readonly source?: Source;
}

/** Builds one patient's documents edit by edit, with the function that the app itself uses for every change. */
export class PatientRecord {
  readonly id: string;
  readonly #patientUid: string | null;
  readonly #documents = new Map<string, Fields>();
  #lastActivity: Fields | null = null;
  #newest = '';

  /** `patientUid` is the patient's own account; null while they have none. */
  constructor(id: string, patientUid: string | null) {
    this.id = id;
    this.#patientUid = patientUid;
  }

  get eventCount(): number {
    return [...this.#documents.keys()].filter((path) => path.includes('/events/')).length;
  }

  create(content: PatientContent, actor: Actor, at: string): void {
    const about = { collection: 'patients', docId: this.id, discipline: 'coordination', kind: 'plan.created' } as const;
    this.apply(
      { ...about, patch: { ...content }, title: 'Plan created', plain: 'Your shared plan was started.' },
      actor,
      at,
    );
  }

  /** What is stored at a place so far; null where there is nothing. */
  stored(collection: PlanCollection | 'patients', docId: string): StoredRecord | null {
    const fields = this.#documents.get(this.#path(collection, docId));
    if (!fields) return null;
    const { rev, content, updatedBy } = fields as unknown as StoredRecord;
    return { rev, content, updatedBy };
  }

  /** The document as the app reads it, but for the form of its instants. Throws where there is none. */
  item<C extends object = Content>(collection: PlanCollection | 'patients', id: string): PlanRecord<C> {
    const fields = this.#documents.get(this.#path(collection, id));
    if (!fields) throw new Error(`${this.id} has no ${collection}/${id}`);
    return { ...fields, id } as unknown as PlanRecord<C>;
  }

  /** All documents of a collection, in the order in which they came. */
  items<C extends object = Content>(collection: PlanCollection): readonly PlanRecord<C>[] {
    const folder = this.#path(collection, '');
    const paths = [...this.#documents.keys()].filter((path) => path.startsWith(folder));
    return paths.map((path) => this.item<C>(collection, path.slice(folder.length)));
  }

  /** `at` is when it happened and was written down. */
  apply(edit: SeedEdit, actor: Actor, at: string): void {
    const stored = this.stored(edit.collection, edit.docId);
    const { clinicId, patientId } = { clinicId: CLINIC.id, patientId: this.id };
    const base = { base: stored?.content ?? null, baseRev: stored?.rev ?? 0, at: null, overrules: null };
    this.commit({ clinicId, patientId, visibility: 'everyone', source: 'typed', ...edit, ...base }, actor, at);
  }

  commit(change: Change, actor: Actor, at: string): void {
    const stands = this.stored(change.collection, change.docId);
    const actionId = eventId(change.collection, change.docId, (stands?.rev ?? 0) + 1);
    const planned = planChange(stands ?? undefined, { ...change, actionId }, actor);
    if (planned === 'nothing-changed') return;
    const path = this.#path(change.collection, change.docId);
    const stored = this.#documents.get(path);
    if (decidesAccess(change)) this.#grant(change, planned.content);
    const { id, ...event } = planned.event;
    this.#documents.set(`patients/${this.id}/events/${id}`, {
      ...event,
      ...instants({ at: change.at ?? at, recordedAt: at }),
    });
    this.#documents.set(path, {
      ...(stored ?? this.#identityOf(change, actor)),
      rev: planned.rev,
      content: planned.content,
      createdAt: stored?.['createdAt'] ?? instants({ at })['at'],
      updatedBy: actor.uid,
      ...instants({ updatedAt: at }),
    });
    if (change.visibility === 'team' || at < this.#newest) return;
    this.#newest = at;
    this.#lastActivity = { ...instants({ at }), byName: actor.name, discipline: change.discipline, eventId: id };
  }

  #grant(change: Change, content: Content): void {
    const path = `patients/${this.id}`;
    const patient = this.#documents.get(path);
    if (!patient) throw new Error(`${path} has to be created before anybody joins its team.`);
    this.#documents.set(path, { ...patient, ...accessAfter(patient as unknown as RecordAccess, change, content) });
  }

  #identityOf(change: Change, actor: Actor): Fields {
    const identity = newRecord(change, actor);
    return change.collection === 'patients' ? { ...identity, patientUid: this.#patientUid } : identity;
  }

  #path(collection: PlanCollection | 'patients', docId: string): string {
    return collection === 'patients' ? `patients/${docId}` : `patients/${this.id}/${collection}/${docId}`;
  }

  /** Every document by path, ready to be stored. */
  documents(): ReadonlyMap<string, Fields> {
    const path = `patients/${this.id}`;
    const patient = { ...this.#documents.get(path), lastActivity: this.#lastActivity };
    return new Map([...this.#documents, [path, patient], ...this.#registration()]);
  }

  #registration(): [string, Fields][] {
    const patient = this.#documents.get(`patients/${this.id}`);
    const { nhsNumber } = (patient?.['content'] ?? { nhsNumber: null }) as Pick<PatientContent, 'nhsNumber'>;
    if (!patient || nhsNumber === null) return [];
    const { createdBy, createdAt } = patient;
    return [[`clinics/${CLINIC.id}/nhsNumbers/${nhsNumber}`, { patientId: this.id, createdBy, createdAt }]];
  }
}
