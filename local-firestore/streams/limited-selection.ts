import type { JudgeListed } from '../documents/access.ts';
import type { Database } from '../documents/database.ts';
import type { DocumentChange, DocumentName, StoredDocument } from '../documents/document.ts';
import { compareDocuments, matchesQuery } from '../queries/match-query.ts';
import type { Query } from '../queries/query.ts';
import type { Requester } from '../rules/authoriser.ts';
import { type CompareDocuments, moveWindow } from './limit-window.ts';
import { type InitialResult, type MembershipChange, membershipChange } from './membership.ts';
import { QuerySelection } from './query-selection.ts';
import type { TargetSelection } from './target-selection.ts';

/** A query with a limit or an offset: which documents belong depends on the others. */
export class LimitedSelection implements TargetSelection {
  readonly collectionIds: ReadonlySet<string> | undefined;
  readonly #query: Query;
  readonly #unlimited: QuerySelection;
  readonly #compare: CompareDocuments;
  #window: readonly StoredDocument[] = [];

  constructor(query: Query) {
    this.#query = query;
    this.#unlimited = new QuerySelection(query);
    this.#compare = compareDocuments(query);
    this.collectionIds = this.#unlimited.collectionIds;
  }

  authorise(database: Database, requester: Requester, onLookup: (name: DocumentName) => void): JudgeListed {
    return this.#unlimited.authorise(database, requester, onLookup);
  }

  start(database: Database): InitialResult {
    this.#window = database.run(this.#query);
    return { found: this.#window, missing: [] };
  }

  follow(changes: readonly DocumentChange[], database: Database): readonly MembershipChange[] {
    const touching = changes.filter((change) => this.#touches(change));
    if (touching.length === 0) return [];
    const before = this.#window;
    this.#window = this.#move(touching) ?? database.run(this.#query);
    return compareWindows(before, this.#window, touching);
  }

  difference(changes: readonly DocumentChange[]): readonly MembershipChange[] | undefined {
    return changes.some((change) => this.#touches(change)) ? undefined : [];
  }

  #touches(change: DocumentChange): boolean {
    return membershipChange(change, (document) => matchesQuery(this.#query, document)) !== undefined;
  }

  #move(changes: readonly DocumentChange[]): readonly StoredDocument[] | undefined {
    const { limit, offset } = this.#query;
    if (limit === undefined || offset > 0) return undefined;
    return moveWindow(this.#window, limit, this.#compare, {
      changed: new Set(changes.map(({ name }) => name)),
      candidates: changes
        .map(({ after }) => after)
        .filter((document) => document !== undefined)
        .filter((document) => matchesQuery(this.#query, document)),
    });
  }
}

function compareWindows(
  before: readonly StoredDocument[],
  now: readonly StoredDocument[],
  changes: readonly DocumentChange[],
): MembershipChange[] {
  const versionBefore = new Map(before.map(({ name, updateTime }) => [name, updateTime]));
  const stored = new Map(changes.map(({ name, after }) => [name, after]));
  const moved: MembershipChange[] = [];
  for (const document of now) {
    const { name, updateTime } = document;
    const wasMember = versionBefore.has(name);
    if (!wasMember || versionBefore.get(name) !== updateTime) moved.push({ name, document, isMember: true, wasMember });
    versionBefore.delete(name);
  }
  for (const document of before) {
    const { name } = document;
    if (!versionBefore.has(name)) continue;
    moved.push({ name, document: stored.has(name) ? stored.get(name) : document, isMember: false, wasMember: true });
  }
  return moved;
}
