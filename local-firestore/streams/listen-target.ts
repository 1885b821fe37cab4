import type { Database } from '../documents/database.ts';
import type { DocumentName } from '../documents/document.ts';
import { StatusError } from '../status.ts';
import type { ListenStream } from './listen-stream.ts';
import type { TargetSelection } from './target-selection.ts';

/** One thing a client listens to. */
export class ListenTarget {
  readonly id: number;
  readonly stream: ListenStream;
  readonly selection: TargetSelection;
  /** Documents the rules looked up (`get()`, `exists()`) when the target was last judged. */
  lookups: ReadonlySet<DocumentName> = new Set();

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
      this.selection.authorise(database, this.stream.requester, (name) => lookups.add(name));
      return undefined;
    } catch (error) {
      return error instanceof StatusError ? error : new StatusError('INTERNAL', String(error));
    }
  }
}
