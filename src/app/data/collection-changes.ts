import type { IsoInstant } from '../domain/patient/patient.ts';

/** Where a snapshot comes from. */
export interface SnapshotOrigin {
  /** Shown from memory because the server is out of reach. */
  readonly fromCache: boolean;
  /** By this device's clock. */
  readonly receivedAt: IsoInstant;
}

/** One snapshot of a query, as a patch. A new listener's first snapshot replaces everything held so far. */
export interface CollectionChanges<T> extends SnapshotOrigin {
  readonly reset: boolean;
  readonly upserted: readonly T[];
  readonly removed: readonly string[];
}

/** One snapshot of a document; null where there is none. */
export interface DocumentState<T> extends SnapshotOrigin {
  readonly value: T | null;
}
