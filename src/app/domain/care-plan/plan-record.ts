import type { Strand } from '../access/strands.ts';
import type { IsoInstant } from '../patient/patient.ts';

/** The collections under `patients/{id}` whose every change goes on the timeline. */
export type PlanCollection =
  | 'sections'
  | 'problems'
  | 'goals'
  | 'interventions'
  | 'sessions'
  | 'findings'
  | 'suggestions'
  | 'flares'
  | 'diary'
  | 'measures'
  | 'measureSchedules'
  | 'team'
  | 'consents'
  | 'notes'
  | 'restricted'
  | 'proxies'
  | 'emergency';

/** `everyone` includes the patient; `team` is staff alone; `discipline` is that discipline's staff alone. */
export type Audience = 'everyone' | 'team' | 'discipline';

export type Source = 'typed' | 'imported' | 'patient';

/** What people edit; plain JSON without undefined. */
export type Content = Readonly<Record<string, unknown>>;

/** One document of the plan. Everything a person edits is in `content`, so that one rule can hold any event against any change. */
export interface PlanRecord<C extends object = Content> {
  readonly id: string;
  readonly clinicId: string;
  readonly patientId: string;
  readonly discipline: Strand;
  readonly visibility: Audience;
  /** 1 when created, then one more with each change, without gaps. */
  readonly rev: number;
  readonly source: Source;
  readonly content: C;
  readonly createdBy: string;
  readonly createdAt: IsoInstant;
  readonly updatedBy: string;
  readonly updatedAt: IsoInstant;
}

/** A code of a terminology: SNOMED CT, LOINC, RxNorm… */
export interface Coding {
  readonly system: string;
  readonly code: string;
}
