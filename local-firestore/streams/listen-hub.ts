import type { Database } from '../documents/database.ts';
import type { Commit, DocumentChange } from '../documents/document.ts';
import { StatusError } from '../status.ts';
import type { Micros } from '../values/value.ts';
import { CommitLog } from './commit-log.ts';
import { DocumentTexts, DocumentUpdates } from './document-updates.ts';
import type { ListenStream } from './listen-stream.ts';
import type { ListenTarget } from './listen-target.ts';
import type { MembershipChange } from './membership.ts';
import { TargetIndex } from './target-index.ts';

type ChangesByTarget = Map<ListenTarget, DocumentChange[]>;

/** Tells every listener of one database what each commit means for it, once per stream, as one consistent snapshot. */
export class ListenHub {
  readonly database: Database;
  readonly log = new CommitLog();
  readonly #targets = new TargetIndex();

  constructor(database: Database) {
    this.database = database;
    database.onCommit((commit) => this.#tell(commit));
    database.onRulesChanged(() => this.#judgeAgain([...this.#targets.all]));
  }

  add(target: ListenTarget): void {
    this.#targets.add(target);
  }

  remove(target: ListenTarget): void {
    this.#targets.remove(target);
  }

  #tell(commit: Commit): void {
    this.log.append(commit);
    // Before anything is sent: who has just lost access must not see this commit.
    this.#judgeAgain([...new Set(commit.changes.flatMap(({ name }) => [...this.#targets.judgedBy(name)]))]);
    const texts = new DocumentTexts();
    for (const [stream, touched] of this.#touchedBy(commit)) {
      endOnFault(stream, () => this.#deliver(stream, this.#updates(touched), commit.time, texts));
    }
  }

  #touchedBy({ changes }: Commit): ReadonlyMap<ListenStream, ChangesByTarget> {
    const byStream = new Map<ListenStream, ChangesByTarget>();
    for (const change of changes) {
      for (const target of this.#targets.touchedBy(change.name)) {
        const touched: ChangesByTarget = byStream.get(target.stream) ?? new Map<ListenTarget, DocumentChange[]>();
        byStream.set(target.stream, touched);
        const earlier = touched.get(target);
        if (earlier) earlier.push(change);
        else touched.set(target, [change]);
      }
    }
    return byStream;
  }

  #updates(touched: ChangesByTarget): DocumentUpdates {
    const updates = new DocumentUpdates();
    for (const [target, changes] of touched) {
      for (const membership of this.#follow(target, changes)) updates.note(target.id, membership);
    }
    return updates;
  }

  #follow(target: ListenTarget, changes: readonly DocumentChange[]): readonly MembershipChange[] {
    try {
      const memberships = target.follow(changes, this.database);
      // Judging the documents may have looked up more than before.
      this.#targets.add(target);
      return memberships;
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      this.#targets.remove(target);
      target.stream.cutOff(target, error);
      return [];
    }
  }

  #deliver(stream: ListenStream, updates: DocumentUpdates, time: Micros, texts: DocumentTexts): void {
    if (updates.isEmpty) return;
    this.database.reads.countUpdates(updates.billedReads);
    stream.deliver(updates.messages(time, texts), time);
  }

  #judgeAgain(targets: readonly ListenTarget[]): void {
    for (const target of targets) {
      this.#targets.remove(target);
      const refusal = target.judge(this.database);
      if (refusal) endOnFault(target.stream, () => target.stream.cutOff(target, refusal));
      else this.#targets.add(target);
    }
  }
}

/** A fault in telling one client is that client's alone: the commit is durable, and the others want to hear of it. */
function endOnFault(stream: ListenStream, action: () => void): void {
  try {
    action();
  } catch (error) {
    stream.fail(error);
  }
}
