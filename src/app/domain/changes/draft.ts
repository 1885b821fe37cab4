import type { IsoInstant } from '../patient/patient.ts';
import type { StoredRevision } from './plan-change.ts';
import type { ChangeAbout } from './send-state.ts';

/** What is being typed in one editor and is not saved yet; plain JSON. */
export interface Draft {
  readonly about: ChangeAbout;
  /** The typed texts by field. */
  readonly text: Readonly<Record<string, string>>;
  /** What they are measured against; null where the document does not exist yet. */
  readonly base: StoredRevision | null;
  /** What the editor of a document that does not exist yet suggested by itself. */
  readonly suggested?: Readonly<Record<string, string>>;
  /** What of it was last handed to the outbox; null while nothing is. */
  readonly submitted: Readonly<Record<string, string>> | null;
}

export interface KeptDraft {
  /** As `outboxKey`; with an ending of its own where another window had typed something else at the same place. */
  readonly key: string;
  readonly draft: Draft;
  /** By the device's clock. */
  readonly typedAt: IsoInstant;
  /** False while it is in this window alone: not written yet, or the device keeps nothing. */
  readonly isKept: boolean;
}
