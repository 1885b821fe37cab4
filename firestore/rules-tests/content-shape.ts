import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { Edit } from './app-commit.ts';
import { BLANK_RECORD } from './clinic-documents.ts';

/** What a document may hold, and what not. */
export interface Shape {
  readonly edit: Edit;
  readonly author: Actor;
  readonly content: Content;
  /** Fields that spoil the content. */
  readonly faults: readonly Content[];
  /** Fields at the edge of what is allowed. */
  readonly edges: readonly Content[];
}

export const UNKNOWN_KEY = { ['pinned']: true };

/** An item of Dr Ahmed's strand in a record that holds none yet. */
export function item(collection: Exclude<Edit['collection'], 'patients'>): Edit {
  return { collection, docId: 'new', patientId: BLANK_RECORD, discipline: 'rheumatology', patch: {} };
}
