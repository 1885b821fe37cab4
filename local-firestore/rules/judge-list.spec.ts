import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Filter, FilterOperator, Query } from '../queries/query.ts';
import { DOCUMENTS, plainValue } from './testing/plain-documents.ts';
import { RulesUnderTest } from './testing/rules-under-test.ts';

function field(path: string, op: FilterOperator, value: unknown): Filter {
  return { kind: 'field', field: path.split('.'), op, value: plainValue(value) };
}

function named(path: string): Filter {
  return { kind: 'field', field: ['__name__'], op: 'EQUAL', value: { referenceValue: `${DOCUMENTS}/${path}` } };
}

const and = (...filters: Filter[]): Filter => ({ kind: 'and', filters });
const or = (...filters: Filter[]): Filter => ({ kind: 'or', filters });

function ask(condition: string, where?: Filter, more?: Partial<Query>): string {
  const rules = `rules_version = '2';\nservice cloud.firestore { match /databases/{database}/documents {\nmatch /c/{id} { allow list: if\n${condition}; } } }`;
  return new RulesUnderTest(rules, { 'c/mine': { owner: 'ann' }, 'c/other': { owner: 'bob' } })
    .as('ann')
    .list('c', where, more);
}

const show = (where?: Filter): string => JSON.stringify(where ?? 'everything');

function allows(condition: string, where?: Filter, more?: Partial<Query>): void {
  test(`${condition} allows ${show(where)}`, () => assert.equal(ask(condition, where, more), 'allowed'));
}

function denies(condition: string, where: Filter | undefined, reason: string, more?: Partial<Query>): void {
  test(`${condition} denies ${show(where)}: ${reason}`, () => {
    const answer = ask(condition, where, more);
    assert.equal(answer.split('\n')[1], `${reason} for 'list' @ L3`, answer);
  });
}

const UNPROVEN = 'evaluation error at L4:1';
const OWNER = 'resource.data.owner == request.auth.uid';
const untold = (name: string): string => `Property ${name} is undefined on object.`;

describe('a query must be proven by its filters', () => {
  allows('request.auth != null');
  denies(OWNER, undefined, untold('owner'));
  allows(OWNER, field('owner', 'EQUAL', 'ann'));
  denies(OWNER, field('owner', 'EQUAL', 'bob'), 'false');
  allows(`resource.data.public == true || ${OWNER}`, field('owner', 'EQUAL', 'ann'));
  allows(OWNER, and(field('owner', 'EQUAL', 'ann'), field('n', 'GREATER_THAN', 1)));
  allows('resource.data.m.x == 1', field('m.x', 'EQUAL', 1));
  denies('resource.data.id == id', field('id', 'EQUAL', 'x'), 'evaluation error at L4:21');
  denies("resource.id == 'x'", undefined, untold('id'));
  denies("id == 'x'", undefined, UNPROVEN);
});

describe('each way of a query', () => {
  allows("resource.data.s in ['a', 'b']", field('s', 'IN', ['a', 'b']));
  denies("resource.data.s == 'a'", field('s', 'IN', ['a', 'b']), 'false');
  denies(OWNER, or(field('owner', 'EQUAL', 'ann'), field('n', 'EQUAL', 1)), untold('owner'));
  allows(`${OWNER} || resource.data.n == 1`, or(field('owner', 'EQUAL', 'ann'), field('n', 'EQUAL', 1)));
  denies("'x' in resource.data.l", field('l', 'ARRAY_CONTAINS_ANY', ['x', 'y']), UNPROVEN);
});

describe('comparisons with a constraint', () => {
  allows('resource.data.n > 4', field('n', 'GREATER_THAN', 5));
  allows('resource.data.n >= 5.0 && resource.data.n != 1 && resource.data.n != 5', field('n', 'GREATER_THAN', 5));
  denies('resource.data.n > 5', field('n', 'GREATER_THAN_OR_EQUAL', 5), UNPROVEN);
  allows('resource.data.n >= 5 && resource.data.n > 4 && resource.data.n != 4', field('n', 'GREATER_THAN_OR_EQUAL', 5));
  denies('resource.data.n != 5', field('n', 'GREATER_THAN_OR_EQUAL', 5), UNPROVEN);
  allows('resource.data.n < 5 && 6 > resource.data.n && resource.data.n <= 5', field('n', 'LESS_THAN', 5));
  allows('resource.data.n <= 5 && resource.data.n < 6', field('n', 'LESS_THAN_OR_EQUAL', 5));
  denies('resource.data.n < 4', field('n', 'LESS_THAN', 5), UNPROVEN);
  denies('resource.data.n > 1', field('n', 'GREATER_THAN', 1.5), UNPROVEN);
  allows('resource.data.n > 4.5', field('n', 'GREATER_THAN', 5));
  denies(
    'resource.data.n == 1',
    and(field('n', 'GREATER_THAN_OR_EQUAL', 1), field('n', 'LESS_THAN_OR_EQUAL', 1)),
    UNPROVEN,
  );
  denies("resource.data.n != 'a'", field('n', 'GREATER_THAN', 5), UNPROVEN);
  allows('resource.data.n != null', field('n', 'GREATER_THAN', 5));
  allows("resource.data.s != 'a'", field('s', 'NOT_EQUAL', 'a'));
  allows("resource.data.s != 'a' && resource.data.s != 'b'", field('s', 'NOT_IN', ['a', 'b']));
  denies("resource.data.s != 'b'", field('s', 'NOT_EQUAL', 'a'), UNPROVEN);
  denies("!(resource.data.s == 'secret')", field('s', 'GREATER_THAN', 'a'), 'evaluation error at L4:2');
  denies("!(resource.data.s in ['secret'])", field('s', 'GREATER_THAN', 'a'), 'evaluation error at L4:2');
  denies("!(['secret'].hasAny([resource.data.s]))", field('s', 'GREATER_THAN', 'a'), 'evaluation error at L4:21');
  allows('resource.data.n is constraint', field('n', 'GREATER_THAN', 5));
  denies('!(resource.data.n is string)', field('n', 'GREATER_THAN', 5), 'evaluation error at L4:2');
  allows('resource.data.at > request.time', field('at', 'GREATER_THAN', new Date('2024-06-01')));
  allows('resource.data.x == null', { kind: 'unary', field: ['x'], op: 'IS_NULL' });
  allows('resource.data.x != null', { kind: 'unary', field: ['x'], op: 'IS_NOT_NULL' });
  allows('resource.data.x == true', field('x', 'EQUAL', null));
});

describe('arrays under constraint', () => {
  allows('request.auth.uid in resource.data.members', field('members', 'ARRAY_CONTAINS', 'ann'));
  denies('request.auth.uid in resource.data.members', field('members', 'ARRAY_CONTAINS', 'bob'), UNPROVEN);
  allows("resource.data.members.hasAny(['bob', request.auth.uid])", field('members', 'ARRAY_CONTAINS', 'ann'));
  denies(
    'resource.data.members.size() == 1',
    field('members', 'ARRAY_CONTAINS', 'ann'),
    'Unsupported operation error. Received: constraint.size().',
  );
});

describe('what a query does not tell of a document', () => {
  denies("!('secret' in resource.data)", field('owner', 'EQUAL', 'ann'), 'evaluation error at L4:2');
  allows("'owner' in resource.data", field('owner', 'EQUAL', 'ann'));
  denies("resource.data.get('secret', false) == false", field('owner', 'EQUAL', 'ann'), UNPROVEN);
  allows("resource.data.get('owner', '') == 'ann'", field('owner', 'EQUAL', 'ann'));
  denies("resource.data.keys().hasOnly(['owner'])", field('owner', 'EQUAL', 'ann'), UNPROVEN);
  denies("resource.data == {'owner': 'ann'}", field('owner', 'EQUAL', 'ann'), UNPROVEN);
});

describe('a map of which a query tells a part', () => {
  denies("!(resource.data.m == {'x': 1})", field('m.x', 'EQUAL', 2), 'evaluation error at L4:2');
  denies("!(resource.data.m in [{'x': 1}])", field('m.x', 'EQUAL', 2), 'evaluation error at L4:2');
  allows('resource.data.m is map && resource.data.m.x == 2', field('m.x', 'EQUAL', 2));
});

describe('a query by name', () => {
  allows(`${OWNER} && id == 'mine' && resource.id == id`, named('c/mine'));
  denies(OWNER, named('c/other'), 'false');
  denies(OWNER, named('c/missing'), 'Null value error.');
  allows('resource == null', named('c/missing'));
});

describe('each document that a query hands out', () => {
  const documents = {
    'c/mine': { owner: 'ann', n: 1 },
    'c/other': { owner: 'bob', n: 1.5 },
    'c/open': { public: true, owner: 'bob' },
    'users/ann': { friends: ['bob'] },
    ...Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`c/many-${n}`, { owner: `user-${n}` }])),
    ...Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`users/user-${n}`, { active: true }])),
  };
  const under = (condition: string): RulesUnderTest =>
    new RulesUnderTest(
      `rules_version = '2';\nservice cloud.firestore { match /databases/{database}/documents {\nmatch /c/{id} { allow list: if ${condition}; } } }`,
      documents,
    ).as('ann');

  test('is judged with all its fields and its own name', () => {
    assert.equal(under(`resource.data.public == true || ${OWNER}`).listed('c', 'mine', 'open'), 'allowed');
    assert.equal(under("id == 'mine' && resource.id == id").listed('c', 'mine'), 'allowed');
    assert.match(under(OWNER).listed('c', 'mine', 'other'), /^\nfalse for 'list' @ L3\n {2}list c\/other\n/);
  });

  test('refuses the query where a rule passes for the filters and not for the document', () => {
    const rules = under('resource.data.n is int');
    assert.equal(rules.list('c', field('n', 'EQUAL', 1)), 'allowed');
    assert.match(rules.listed('c', 'mine', 'other'), /^\nfalse for 'list' @ L3\n {2}list c\/other\n.*value 1\.5/s);
  });

  test('may look up documents of its own', () => {
    const ids = Array.from({ length: 30 }, (_, n) => `many-${n}`);
    const ofItsOwner = 'get(/databases/$(database)/documents/users/$(resource.data.owner)).data.active';
    assert.equal(under(ofItsOwner).listed('c', ...ids), 'allowed');
  });

  test('belongs to the request of its query', () => {
    const request =
      "request.path == /databases/(default)/documents/c && request.query.offset == 0 && request.method == 'list'";
    assert.equal(under(request).listed('c', 'mine'), 'allowed');
  });
});

describe('request.query', () => {
  allows('request.query.limit <= 10 && request.query.offset == 0', undefined, { limit: 10 });
  denies(
    'request.query.limit <= 10',
    undefined,
    'Unsupported operation error. Received: null <= int. Expected: int, float, string, timestamp or duration of one type.',
  );
  allows("request.query.orderBy == 'a.b DESCENDING'", undefined, {
    orderBy: [
      { field: ['a', 'b'], direction: 'DESCENDING' },
      { field: ['__name__'], direction: 'DESCENDING' },
    ],
    explicitOrders: 1,
  });
  allows('request.path == /databases/(default)/documents/c');
});

describe('a collection group', () => {
  const group: Partial<Query> = { allDescendants: true };
  const under = (pattern: string): RulesUnderTest =>
    new RulesUnderTest(
      `rules_version = '2'; service cloud.firestore { match /databases/{d}/documents { match ${pattern} { allow list; } } }`,
    );

  test('is covered by patterns that take any depth before it', () => {
    assert.equal(under('/{path=**}/posts/{post}').list('posts', undefined, group), 'allowed');
    assert.equal(under('/{all=**}').list('posts', undefined, group), 'allowed');
    assert.equal(under('/users/{user}/{rest=**}').list('users/ann/posts', undefined, group), 'allowed');
  });

  test('is not covered by a pattern for one depth', () => {
    for (const pattern of ['/posts/{post}', '/users/{user}/posts/{post}', '/{path=**}/comments/{comment}']) {
      assert.match(under(pattern).list('posts', undefined, group), /^\nNo matching allow statements\n/, pattern);
    }
  });
});
