import { describe } from 'node:test';

import { allows, denies, fails } from './testing/condition-cases.ts';

const WITH_A = { data: { a: 1 } };

describe('a failing operand', () => {
  allows('request.resource.data.b > 0 || true');
  allows('true || request.resource.data.b > 0');
  denies('request.resource.data.b > 0 && false');
  denies('false && request.resource.data.b > 0');
  fails('request.resource.data.b > 0 || false', 'Property b is undefined on object.', WITH_A);
  fails('request.resource.data.b > 0 && true', 'Property b is undefined on object.', WITH_A);
  fails('!(request.resource.data.b == 1)', 'Property b is undefined on object.', WITH_A);
  fails('request.resource.data.b == null', 'Property b is undefined on object.', WITH_A);
  fails('[request.resource.data.b].size() == 1', 'Property b is undefined on object.', WITH_A);
  allows('(request.resource.data.b > 0 && false) || true');
  fails('1 / 0 == request.resource.data.b', 'Divide by zero error.');
});

describe('a condition', () => {
  allows('true ? true : 1 / 0 == 1');
  allows('false ? 1 / 0 == 1 : true');
  fails('1 / 0 == 1 ? true : true', 'Divide by zero error.');
  fails('1 && true', 'Unsupported operation error. Received: int &&. Expected: bool.');
  fails('!null', 'Unsupported operation error. Received: !null. Expected: bool.');
  fails("'yes' ? true : false", 'Unsupported operation error. Received: string ?:. Expected: bool.');
  fails('1', 'Unsupported operation error. Received: int. Expected: bool.');
});

describe('equality', () => {
  allows('1 == 1.0');
  denies('[1] == [1.0]');
  denies("{'a': 1} == {'a': 1.0}");
  allows('[1].toSet() == [1.0].toSet()');
  allows('[1, 2].toSet() == [2, 1].toSet()');
  denies('[1, 2] == [2, 1]');
  allows("{'a': [1, {'b': null}]} == {a: [1, {b: null}]}");
  denies("1 == '1'");
  denies('null == false');
  allows('1.0 in [1]');
  allows("'a' in {a: null}");
  denies("'toString' in {a: 1}");
  allows("/a/$('b') == path('a/b')");
  fails("1 in 'text'", 'Unsupported operation error. Received: int in string.');
});

describe('order', () => {
  allows('1 < 1.5 && 2 >= 2.0');
  allows("'a' < 'b' && 'a' < 'aa'");
  allows("'\uff5e' < '😀'");
  allows('9007199254740993 > 9007199254740992.0');
  allows('duration.value(1, "m") > duration.value(59, "s")');
  fails("'a' < 1", 'Unsupported operation error. Received: string < int.');
  fails('null < 1', 'Unsupported operation error. Received: null < int.');
  fails('true > false', 'Unsupported operation error. Received: bool > bool.');
});

describe('precedence', () => {
  allows('1 + 2 * 3 == 7');
  allows('(1 + 2) * 3 == 9');
  allows('10 - 2 - 3 == 5');
  allows('-2 + 3 == 1');
  allows('true || false && false');
  allows('false ? false : true ? true : false');
  allows("'a' in ['a'] == true");
  allows('1 < 2 == true');
  allows('1 is int == true');
  allows('!false && !!true');
});

describe('arithmetic', () => {
  allows('7 / 2 == 3 && -7 / 2 == -3 && -7 % 2 == -1');
  allows('7 / 2.0 == 3.5');
  allows("'a' + 'b' == 'ab'");
  allows('1.0 / 0 > 1e300');
  allows('-9223372036854775808 < 0');
  fails('9223372036854775807 + 1 == 0', 'Integer overflow error.');
  fails('5 % 0 == 0', 'Divide by zero error.');
  fails("'a' + 1 == 'a1'", 'Unsupported operation error. Received: string + int.');
  allows("request.time + duration.value(1, 'h') > request.time");
  allows("request.time - duration.value(1, 'h') < request.time");
  allows("(request.time + duration.value(1, 'd')) - request.time == duration.value(24, 'h')");
});

describe('types', () => {
  allows('1 is int && 1 is number && !(1 is float)');
  allows('1.0 is float && 1.0 is number && !(1.0 is int)');
  allows("'a' is string && b'a' is bytes && true is bool && null is null");
  allows('[] is list && {} is map && [].toSet() is set && {}.diff({}) is map_diff');
  allows(
    "request.time is timestamp && duration.value(1, 's') is duration && /a/b is path && latlng.value(0, 0) is latlng",
  );
});

describe('access', () => {
  allows('[10, 20][1] == 20');
  allows("'abc'[1] == 'b' && 'abc'[1:3] == 'bc' && 'abc'[2:2] == ''");
  allows("{'a': {'b': 1}}.a['b'] == 1");
  fails('[1][1] == 1', 'Index out of bound error. Index: [1] , size: [1].');
  fails('[1][0:2] == []', 'Index out of bound error. Index: [1] , size: [1].');
  fails("{'a': 1}['b'] == 1", 'Property b is undefined on object.');
  fails("{'a': 1}.constructor != null", 'Property constructor is undefined on object.');
  fails('null.a == 1', 'Null value error.');
  fails('unknown == 1', 'Variable not found error: Name: [unknown].');
  fails('unknown(1) == 1', 'Function not found error: Name: [unknown].');
  fails('[1].unknown()', 'Function not found error: Name: [unknown].');
  fails('{}.hasAll([])', 'Function not found error: Name: [hasAll].');
});
