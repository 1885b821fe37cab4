import type { Strand } from '../access/strands.ts';
import type { PlanCollection } from './plan-record.ts';

export type SuggestionStatus = 'open' | 'accepted' | 'declined' | 'withdrawn';

/** `patients/{p}/suggestions/{id}`: what somebody who does not own a part of the plan would change in it. */
export interface SuggestionContent {
  readonly [field: string]: unknown;
  /** The document that it is about. */
  readonly collection: PlanCollection;
  readonly docId: string;
  /** What it is about, in words; at most 200 characters. */
  readonly about: string;
  /** Who decides: the discipline of that document. */
  readonly to: Strand;
  /** What should change, in the suggester's words; at most 1,000 characters. */
  readonly text: string;
  readonly status: SuggestionStatus;
  /** What the owner says to it; required to decline; at most 1,000 characters. */
  readonly answer: string | null;
}
