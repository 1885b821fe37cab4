import type { DocumentName, StoredDocument } from '../documents/document.ts';
import type { Query } from '../queries/query.ts';
import type { Micros } from '../values/value.ts';
import type { Authoriser, ReadDocument, RequestAuth, WriteToJudge } from './authoriser.ts';
import { fromDocument, pathOfName } from './document-values.ts';
import type { JudgeOptions } from './judge.ts';
import { Judge } from './judge.ts';
import { judgeList, judgeListed } from './judge-list.ts';
import { Lookups } from './lookups.ts';
import { PathMatcher } from './match-path.ts';
import { requestValue } from './request-values.ts';
import type { SourceText } from './source-text.ts';
import type { RulesFile } from './syntax.ts';

/** Judges by compiled rules. */
export class RulesAuthoriser implements Authoriser {
  readonly #judge: Judge;

  constructor(file: RulesFile, source: SourceText, options: JudgeOptions) {
    this.#judge = new Judge(new PathMatcher(file), source, options);
  }

  judgeGet(
    auth: RequestAuth | null,
    time: Micros,
    name: DocumentName,
    stored: StoredDocument | undefined,
    read: ReadDocument,
  ): void {
    const path = pathOfName(name);
    this.#judge.decide({
      method: 'get',
      target: path.segments,
      request: requestValue({ auth, time, method: 'get', path, resource: null }),
      resource: fromDocument(stored),
      lookups: new Lookups(name, read, read, new Set([name])),
    });
  }

  judgeList(auth: RequestAuth | null, time: Micros, query: Query, read: ReadDocument): void {
    judgeList(this.#judge, auth, time, query, read);
  }

  judgeListed(
    auth: RequestAuth | null,
    time: Micros,
    query: Query,
    documents: Iterable<StoredDocument>,
    read: ReadDocument,
  ): void {
    judgeListed(this.#judge, auth, time, query, documents, read);
  }

  judgeCommit(
    auth: RequestAuth | null,
    time: Micros,
    writes: readonly WriteToJudge[],
    read: ReadDocument,
    readAfter: ReadDocument,
  ): void {
    const lookups = new Lookups(writes[0]?.name ?? '', read, readAfter, new Set(writes.map(({ name }) => name)));
    for (const { method, name, before, after } of writes) {
      const path = pathOfName(name);
      lookups.beginDecision();
      this.#judge.decide({
        method,
        target: path.segments,
        request: requestValue({ auth, time, method, path, resource: fromDocument(after) }),
        resource: fromDocument(before),
        lookups,
      });
    }
  }
}
