import type { Database } from '../documents/database.ts';
import type { Commit, DocumentChange } from '../documents/document.ts';
import { CommitLog } from './commit-log.ts';
import { DocumentTexts, DocumentUpdates } from './document-updates.ts';
import type { ListenStream } from './listen-stream.ts';
import type { ListenTarget } from './listen-target.ts';
import { TargetIndex } from './target-index.ts';

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
    for (const [stream, updates] of this.#updatesByStream(commit)) {
      this.database.reads.countUpdates(updates.billedReads);
      stream.deliver(updates.messages(commit.time, texts), commit.time);
    }
  }

  #updatesByStream(commit: Commit): Map<ListenStream, DocumentUpdates> {
    const touched = new Map<ListenTarget, DocumentChange[]>();
    for (const change of commit.changes) {
      for (const target of this.#targets.touchedBy(change.name)) {
        const changes = touched.get(target);
        if (changes) changes.push(change);
        else touched.set(target, [change]);
      }
    }
    const byStream = new Map<ListenStream, DocumentUpdates>();
    for (const [target, changes] of touched) {
      const memberships = target.selection.follow(changes, this.database);
      if (memberships.length === 0) continue;
      const updates = byStream.get(target.stream) ?? new DocumentUpdates();
      byStream.set(target.stream, updates);
      for (const membership of memberships) updates.note(target.id, membership);
    }
    return byStream;
  }

  #judgeAgain(targets: readonly ListenTarget[]): void {
    for (const target of targets) {
      this.#targets.remove(target);
      const refusal = target.judge(this.database);
      if (refusal) target.stream.cutOff(target, refusal);
      else this.#targets.add(target);
    }
  }
}
