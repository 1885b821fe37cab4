import type { Change } from '../../domain/changes/change.ts';
import type { StoredRevision } from '../../domain/changes/plan-change.ts';
import type { IsoInstant } from '../../domain/patient/patient.ts';

/** How far a change has come on its way to the server. */
export type SendState =
  | { readonly status: 'saving' }
  | { readonly status: 'saved'; readonly at: IsoInstant; readonly rev: number }
  | { readonly status: 'waiting' }
  | { readonly status: 'conflict'; readonly fields: readonly string[]; readonly theirs: StoredRevision }
  | { readonly status: 'refused' }
  | { readonly status: 'failed'; readonly message: string };

export interface OutboxEntry {
  readonly key: string;
  /** Without base and patch once it is saved and the listener has brought it back. */
  readonly change: Change;
  readonly state: SendState;
}

/** One entry a document: a newer change to it takes the older one's place. */
export function outboxKey({
  patientId,
  collection,
  docId,
}: Pick<Change, 'patientId' | 'collection' | 'docId'>): string {
  return `${patientId}/${collection}/${docId}`;
}

/** Whether a change needs its author again. */
export function isNotTaken({ status }: SendState): boolean {
  return status === 'conflict' || status === 'refused' || status === 'failed';
}
