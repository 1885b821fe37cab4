import { describe } from 'node:test';

import { allows, denies, fails } from '../testing/condition-cases.ts';

describe('lists', () => {
  allows('[1, 2].hasAll([1]) && [1, 2].hasAny([2, 3].toSet()) && [1].hasOnly([1, 2])');
  denies('[1].hasAll([1, 2])');
  denies('[1].hasAny([])');
  denies('[1, 3].hasOnly([1, 2])');
  allows('[1].concat([1, 2]) == [1, 1, 2]');
  allows('[1, 2, 1].removeAll([1]) == [2]');
  allows('[1, 1.0, 2].toSet().size() == 2');
  allows("['a', 'b'].join('-') == 'a-b'");
  fails('[1].concat(1) == []', 'Unsupported operation error. Received: list.concat(int). Expected: list.concat(list).');
});

describe('sets', () => {
  allows('[1, 2].toSet().difference([1].toSet()) == [2].toSet()');
  allows('[1, 2].toSet().intersection([2, 3].toSet()) == [2].toSet()');
  allows('[1].toSet().union([2].toSet()) == [1, 2].toSet()');
  allows('1 in [1].toSet()');
  fails(
    '[1].toSet().difference([1]).size() == 0',
    'Unsupported operation error. Received: set.difference(list). Expected: set.difference(set).',
  );
});

describe('maps', () => {
  allows('{b: 1, a: 2}.keys() == {a: 0, b: 0}.keys()');
  allows('{b: 1, a: 2}.values() == [2, 1] && {a: 1}.size() == 1');
  allows("{a: 1}.get('a', 0) == 1 && {a: 1}.get('b', 0) == 0");
  allows("{a: {b: 1}}.get(['a', 'b'], 0) == 1 && {a: 1}.get(['a', 'b'], 0) == 0");
  fails(
    "{a: 1}.get('a') == 1",
    'Unsupported operation error. Received: map.get(string). Expected: map.get(string or list, any).',
  );
  allows("{a: 1, b: 2}.diff({b: 3, c: 4}).addedKeys() == ['a'].toSet()");
  allows("{a: 1, b: 2}.diff({b: 3, c: 4}).removedKeys() == ['c'].toSet()");
  allows("{a: 1, b: 2}.diff({b: 3, c: 4}).changedKeys() == ['b'].toSet()");
  allows("{a: 1, b: 2}.diff({b: 2}).unchangedKeys() == ['b'].toSet()");
  allows("{a: 1, b: 2}.diff({b: 3, c: 4}).affectedKeys().hasOnly(['a', 'b', 'c'])");
  allows("{a: 1}.diff({a: 1.0}).changedKeys().hasAll(['a'])");
});

describe('paths', () => {
  allows("path('a/b/c')[1] == 'b' && (/a/$('b')/c)[2] == 'c'");
  allows("path('users/{name}').bind({'name': 'ann'}) == /users/ann");
  allows("/x/$(path('a/b')) == /x/a/b");
  allows('request.path == /databases/(default)/documents/c/$(id)');
  fails('/a/$(1) == /a/b', 'Unsupported operation error. Received: $(int). Expected: $(string), $(path).');
});
