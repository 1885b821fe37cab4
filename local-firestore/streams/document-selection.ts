import type { JudgeListed } from '../documents/access.ts';
import type { Database } from '../documents/database.ts';
import type { DocumentChange, DocumentName, StoredDocument } from '../documents/document.ts';
import { collectionOf, lastSegment } from '../documents/document-name.ts';
import type { Requester } from '../rules/authoriser.ts';
import { type InitialResult, type MembershipChange, membershipChange } from './membership.ts';
import type { TargetSelection } from './target-selection.ts';

/** Documents listened to by name. */
export class DocumentSelection implements TargetSelection {
  readonly collectionIds: ReadonlySet<string>;
  readonly #names: ReadonlySet<DocumentName>;

  constructor(names: readonly DocumentName[]) {
    this.#names = new Set(names);
    this.collectionIds = new Set(names.map((name) => lastSegment(collectionOf(name))));
  }

  authorise(database: Database, requester: Requester, onLookup: (name: DocumentName) => void): JudgeListed {
    const judged = new Map<DocumentName, StoredDocument | undefined>();
    const authorise = (name: DocumentName): void => {
      const stored = database.read(name);
      if (judged.has(name) && judged.get(name) === stored) return;
      database.access.authoriseGet(requester, name, stored, onLookup);
      judged.set(name, stored);
    };
    for (const name of this.#names) authorise(name);
    // The rules see the document itself: when it changes, what they said of it may no longer hold.
    return (documents) => documents.forEach(({ name }) => authorise(name));
  }

  start(database: Database): InitialResult {
    const found: StoredDocument[] = [];
    const missing: DocumentName[] = [];
    for (const name of this.#names) {
      const stored = database.read(name);
      if (stored) found.push(stored);
      else missing.push(name);
    }
    return { found, missing };
  }

  follow(changes: readonly DocumentChange[]): readonly MembershipChange[] {
    return this.difference(changes);
  }

  difference(changes: readonly DocumentChange[]): readonly MembershipChange[] {
    return changes
      .filter(({ name }) => this.#names.has(name))
      .map((change) => membershipChange(change, () => true))
      .filter((change) => change !== undefined);
  }
}
