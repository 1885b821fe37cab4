import type { JudgeListed } from '../documents/access.ts';
import type { Database } from '../documents/database.ts';
import type { DocumentChange, DocumentName, StoredDocument } from '../documents/document.ts';
import { StatusError, statusErrorOf } from '../status.ts';
import type { ListenStream } from './listen-stream.ts';
import { HIDDEN, type InitialResult, type MembershipChange } from './membership.ts';
import type { TargetSelection } from './target-selection.ts';

/** One thing a client listens to. */
export class ListenTarget {
  readonly id: number;
  readonly stream: ListenStream;
  readonly selection: TargetSelection;
  /** Documents the rules looked up (`get()`, `exists()`) when the target was last judged. */
  lookups: ReadonlySet<DocumentName> = new Set();
  #judgeListed: JudgeListed = () => undefined;

  constructor(id: number, stream: ListenStream, selection: TargetSelection) {
    this.id = id;
    this.stream = stream;
    this.selection = selection;
  }

  /** Judges the target by the rules as they and the documents now stand; the refusal, if refused. */
  judge(database: Database): StatusError | undefined {
    const lookups = new Set<DocumentName>();
    this.lookups = lookups;
    try {
      this.#judgeListed = this.selection.authorise(database, this.stream.requester, (name) => lookups.add(name));
      return undefined;
    } catch (error) {
      return statusErrorOf(error);
    }
  }

  /** The whole result; throws PERMISSION_DENIED if the rules refuse any document of it. */
  start(database: Database): InitialResult {
    const result = this.selection.start(database);
    this.#judgeListed(result.found);
    return result;
  }

  /** How one commit changes the result; throws PERMISSION_DENIED if the rules refuse a document that now belongs. */
  follow(changes: readonly DocumentChange[], database: Database): readonly MembershipChange[] {
    return this.#judged(this.selection.follow(changes, database));
  }

  /** How the result differs after these changes, undefined if it can't be told; throws like `follow`. */
  difference(changes: readonly DocumentChange[]): readonly MembershipChange[] | undefined {
    const difference = this.selection.difference(changes);
    return difference && this.#judged(difference);
  }

  #judged(changes: readonly MembershipChange[]): readonly MembershipChange[] {
    this.#judgeListed(changes.filter(({ isMember }) => isMember));
    return changes.map((change) => {
      const { document, isMember } = change;
      const mustHide = !isMember && document !== undefined && document !== HIDDEN && !this.#mayShow(document);
      return mustHide ? { ...change, document: HIDDEN } : change;
    });
  }

  #mayShow(document: StoredDocument): boolean {
    try {
      this.#judgeListed([document]);
      return true;
    } catch (error) {
      if (error instanceof StatusError) return false;
      throw error;
    }
  }
}
