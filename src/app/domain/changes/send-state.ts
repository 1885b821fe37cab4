import type { Content } from '../care-plan/plan-record.ts';
import type { IsoInstant } from '../patient/patient.ts';
import type { Change } from './change.ts';
import type { TheirRevision } from './plan-change.ts';

/** How far a change has come on its way to the server. */
export type SendState =
  | { readonly status: 'saving' }
  | {
      readonly status: 'saved';
      readonly at: IsoInstant;
      readonly rev: number;
      /** The uid of whoever changed something else meanwhile, which stands beside this change; null for nobody. */
      readonly mergedWith: string | null;
    }
  | { readonly status: 'waiting' }
  /** The device keeps nothing: the text is in this window alone until it is sent. */
  | { readonly status: 'unkept' }
  | {
      readonly status: 'conflict';
      readonly fields: readonly string[];
      /** What both started from; null where both created the document. */
      readonly was: Content | null;
      readonly theirs: TheirRevision;
    }
  /** The change holds nothing but what its author typed, and is sent no more. */
  | { readonly status: 'refused' }
  | { readonly status: 'failed'; readonly message: string };

/** What an entry of the outbox is about, in words that tell nothing of the patient. */
export interface ChangeAbout {
  /** Such as a section's title. */
  readonly title: string;
  readonly clinicId: string;
  /** Whom a text that was refused can be sent to; empty where that is any coordinator of the clinic. */
  readonly coordinatorUid: string;
  readonly coordinatorName: string;
}

/** What one account has on its way to one document, as its windows show it. */
export interface OutboxEntry {
  readonly key: string;
  readonly about: ChangeAbout;
  /** Without base and patch once it is saved and the listener has brought it back. */
  readonly change: Change;
  readonly state: SendState;
  /** When the author last saved, by the device's clock. */
  readonly typedAt: IsoInstant;
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

/** Whether a change is still to be sent without its author doing anything. */
export function isUnderway({ status }: SendState): boolean {
  return status === 'saving' || status === 'waiting' || status === 'unkept';
}
