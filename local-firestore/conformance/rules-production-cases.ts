import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { StoredDocument } from '../documents/document.ts';
import type { Query } from '../queries/query.ts';
import type { RequestAuth, WriteToJudge } from '../rules/authoriser.ts';
import { compileRules } from '../rules/compile-rules.ts';
import { DOCUMENTS, plainDocument, TIME } from '../rules/testing/plain-documents.ts';
import { StatusError } from '../status.ts';

const FILE = 'rules-production-cases.json';

interface Case {
  readonly description: string;
  readonly method: 'get' | 'list' | 'create' | 'update' | 'delete';
  readonly path: string;
  readonly auth?: { readonly uid: string; readonly token?: Record<string, unknown> } | null;
  readonly resource?: Record<string, unknown>;
  readonly data?: Record<string, unknown>;
  readonly functionMocks?: readonly { readonly path: string; readonly result: unknown }[];
  readonly query?: { readonly limit?: number };
  readonly verdict?: string;
  readonly artefact?: string;
}

interface Recorded {
  readonly scenarios: readonly { readonly id: string; readonly rules: string; readonly cases: readonly Case[] }[];
  readonly constructs: readonly (Recorded['scenarios'][number] & {
    readonly actualDecision: string;
    readonly artefact?: string;
  })[];
}

export interface Conformance {
  readonly file: string;
  readonly passed: number;
  readonly total: number;
  readonly differences: readonly { readonly case: string; readonly reason: string }[];
}

/** Decides every recorded case that speaks of real databases, and compares with production. */
export function run(fixtures: string): Conformance {
  const { scenarios, constructs } = JSON.parse(readFileSync(join(fixtures, FILE), 'utf8')) as Recorded;
  const asked = [
    ...scenarios.flatMap(({ id, rules, cases }) =>
      cases.map((one) => ({ id, rules, one, expected: one.verdict ?? '' })),
    ),
    ...constructs.flatMap(({ id, rules, cases, actualDecision, artefact }) =>
      artefact === undefined ? cases.map((one) => ({ id, rules, one, expected: actualDecision })) : [],
    ),
  ].filter(({ one }) => one.artefact === undefined);
  const differences = asked.flatMap(({ id, rules, one, expected }) => {
    const { verdict, message } = decide(rules, one);
    return verdict === expected
      ? []
      : [{ case: `${id}: ${one.description}`, reason: `${verdict}, production ${expected}: ${message}` }];
  });
  return { file: FILE, passed: asked.length - differences.length, total: asked.length, differences };
}

function decide(rules: string, asked: Case): { readonly verdict: string; readonly message: string } {
  const { authoriser, issues } = compileRules(rules);
  if (!authoriser) return { verdict: 'DENY', message: issues.map(({ description }) => description).join(' ') };
  const name = `${DOCUMENTS}/${asked.path}`;
  const stored = stateBefore(asked);
  const auth: RequestAuth | null = asked.auth ? { uid: asked.auth.uid, token: asked.auth.token ?? {} } : null;
  const read = (wanted: string): StoredDocument | undefined => stored.get(wanted);
  const before = stored.get(name);
  try {
    if (asked.method === 'get') authoriser.judgeGet(auth, TIME, name, before, read);
    else if (asked.method === 'list') authoriser.judgeList(auth, TIME, queryOf(asked), read);
    else {
      const after = asked.method === 'delete' ? undefined : plainDocument(asked.path, asked.data ?? {});
      const write: WriteToJudge = { method: asked.method, name, before, after };
      authoriser.judgeCommit(auth, TIME, [write], read, (wanted) => (wanted === name ? after : read(wanted)));
    }
    return { verdict: 'ALLOW', message: 'allowed' };
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    return { verdict: 'DENY', message: error.message };
  }
}

function stateBefore({ path, resource, functionMocks = [] }: Case): Map<string, StoredDocument> {
  const mocked = functionMocks.filter(({ result }) => result !== false && result !== null);
  const documents = mocked.map(({ path: mockedPath, result }) =>
    plainDocument(mockedPath, typeof result === 'object' ? (result as Record<string, unknown>) : {}),
  );
  if (resource) documents.push(plainDocument(path, resource));
  return new Map(documents.map((stored) => [stored.name, stored]));
}

function queryOf({ path, query = {} }: Case): Query {
  const segments = path.split('/');
  return {
    parent: [DOCUMENTS, ...segments.slice(0, -2)].join('/'),
    collectionId: segments.at(-2),
    allDescendants: false,
    where: undefined,
    orderBy: [],
    explicitOrders: 0,
    startAt: undefined,
    endAt: undefined,
    offset: 0,
    limit: query.limit,
    select: undefined,
  };
}
