import type { JudgeListed } from '../documents/access.ts';
import type { Database } from '../documents/database.ts';
import type { DocumentChange, DocumentName } from '../documents/document.ts';
import type { Requester } from '../rules/authoriser.ts';
import type { InitialResult, MembershipChange } from './membership.ts';

/** Which documents a target selects, and how its result changes. */
export interface TargetSelection {
  /** Collections whose documents can belong; undefined for any. */
  readonly collectionIds: ReadonlySet<string> | undefined;
  /**
   * Throws PERMISSION_DENIED; `onLookup` is told each document the rules looked up. The function returned judges
   * the documents of the result.
   */
  authorise(database: Database, requester: Requester, onLookup: (name: DocumentName) => void): JudgeListed;
  /** The whole result now; what changes afterwards is told from here. */
  start(database: Database): InitialResult;
  /** How one commit changes the result; called for every commit that touches the collections, once each. */
  follow(changes: readonly DocumentChange[], database: Database): readonly MembershipChange[];
  /** How the result differs after these changes from what it was before; undefined if it can't be told. */
  difference(changes: readonly DocumentChange[]): readonly MembershipChange[] | undefined;
}
