import type { StoredDocument } from '../documents/document.ts';
import type { Query } from '../queries/query.ts';
import type { Micros } from '../values/value.ts';
import type { ReadDocument, RequestAuth } from './authoriser.ts';
import { fromDocument, pathOfName } from './document-values.ts';
import type { Judge } from './judge.ts';
import { Lookups } from './lookups.ts';
import type { TargetSegment } from './match-path.ts';
import { ANY_DEPTH, UNKNOWN_SEGMENT } from './match-path.ts';
import type { Way } from './query-ways.ts';
import { dataOf, waysOf } from './query-ways.ts';
import { requestValue } from './request-values.ts';
import { RulesMap, RulesPath } from './values.ts';

/** Judges a query by its filters alone, whatever is stored: each of its ways must be allowed. */
export function judgeList(
  judge: Judge,
  auth: RequestAuth | null,
  time: Micros,
  query: Query,
  read: ReadDocument,
): void {
  const ways = waysOf(query.where);
  const named = ways.map((way) => nameIn(way, query)).filter((name) => name !== undefined);
  const lookups = new Lookups(query.parent, read, read, new Set(named));
  for (const way of ways) {
    const name = nameIn(way, query);
    const path = name === undefined ? collectionPath(query) : pathOfName(name);
    judge.decide({
      method: 'list',
      target: name === undefined ? targetOf(query) : path.segments,
      request: requestValue({ auth, time, method: 'list', path, resource: null, query }),
      resource: name === undefined ? new RulesMap(new Map([['data', dataOf(way)]]), true) : fromDocument(read(name)),
      lookups,
    });
  }
}

/** Judges each document that a query, itself allowed, hands out: what the filters left open is known now. */
export function judgeListed(
  judge: Judge,
  auth: RequestAuth | null,
  time: Micros,
  query: Query,
  documents: Iterable<StoredDocument>,
  read: ReadDocument,
): void {
  const request = requestValue({ auth, time, method: 'list', path: collectionPath(query), resource: null, query });
  const lookups = new Lookups(query.parent, read, read, new Set(), Infinity);
  for (const stored of documents) {
    lookups.beginDecision();
    const target = pathOfName(stored.name).segments;
    judge.decide({ method: 'list', target, request, resource: fromDocument(stored), lookups });
  }
}

/** The document that `__name__ == …` fixes. */
function nameIn(way: Way, { parent }: Query): string | undefined {
  const condition = way.find(({ field, isFixed }) => isFixed && field.length === 1 && field[0] === '__name__');
  const operand = condition?.comparators[0]?.operand;
  return operand instanceof RulesPath ? `${projectOf(parent)}${operand.toString()}` : undefined;
}

function projectOf(parent: string): string {
  return parent.split('/', 2).join('/');
}

function collectionPath({ parent, collectionId }: Query): RulesPath {
  const { segments } = pathOfName(parent);
  return new RulesPath(collectionId === undefined ? segments : [...segments, collectionId]);
}

function targetOf({ parent, collectionId, allDescendants }: Query): TargetSegment[] {
  const depth: TargetSegment[] = allDescendants ? [ANY_DEPTH] : [];
  return [...pathOfName(parent).segments, ...depth, collectionId ?? UNKNOWN_SEGMENT, UNKNOWN_SEGMENT];
}
