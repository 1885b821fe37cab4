import type { JudgeListed } from '../documents/access.ts';
import type { Database } from '../documents/database.ts';
import type { DocumentChange, DocumentName } from '../documents/document.ts';
import { matchesQuery } from '../queries/match-query.ts';
import type { Query } from '../queries/query.ts';
import type { Requester } from '../rules/authoriser.ts';
import { type InitialResult, type MembershipChange, membershipChange } from './membership.ts';
import type { TargetSelection } from './target-selection.ts';

/** A query without a limit: each document belongs or not by itself. */
export class QuerySelection implements TargetSelection {
  readonly collectionIds: ReadonlySet<string> | undefined;
  readonly #query: Query;

  constructor(query: Query) {
    this.#query = query;
    this.collectionIds = query.collectionId === undefined ? undefined : new Set([query.collectionId]);
  }

  authorise(database: Database, requester: Requester, onLookup: (name: DocumentName) => void): JudgeListed {
    return database.access.authoriseList(requester, this.#query, onLookup);
  }

  start(database: Database): InitialResult {
    return { found: database.run(this.#query), missing: [] };
  }

  follow(changes: readonly DocumentChange[]): readonly MembershipChange[] {
    return this.difference(changes);
  }

  difference(changes: readonly DocumentChange[]): readonly MembershipChange[] {
    return changes
      .map((change) => membershipChange(change, (document) => matchesQuery(this.#query, document)))
      .filter((change) => change !== undefined);
  }
}
