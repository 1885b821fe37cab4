import { describe } from 'node:test';

import { allows, denies, fails } from '../testing/condition-cases.ts';

describe('strings', () => {
  allows("'abc'.size() == 3 && '😀'.size() == 2");
  allows("'ÀBc'.lower() == 'Àbc' && 'àbc'.upper() == 'àBC'");
  allows("' a b '.trim() == 'a b'");
  allows("'a,b,,c'.split(',') == ['a', 'b', '', 'c']");
  allows("'a1b22c'.replace('[0-9]+', '-') == 'a-b-c'");
  allows(`'price 5'.replace('5', '$1') == 'price $1'`);
  allows("'é'.toUtf8().size() == 2");
  allows(String.raw`'it\'s\t' == "it's\t"`);
});

describe('matches', () => {
  allows("'hello'.matches('hel+o')");
  denies("'hello world'.matches('world')");
  allows(String.raw`'a@b.org'.matches('[a-z]+@b\\.org')`);
  allows("'ABC'.matches('(?i)abc')");
  allows(String.raw`'É'.matches('\\pL')`);
  denies(`'${'a'.repeat(40)}!'.matches('(a*)*b')`);
  fails("'a'.matches('(')", 'Invalid regular expression pattern. Pattern: (.');
  fails("(1).matches('a')", 'Function not found error: Name: [matches].');
  fails(
    "'a'.matches(1)",
    'Unsupported operation error. Received: string.matches(int). Expected: string.matches(string).',
  );
});

describe('casts', () => {
  allows("int('-5') == -5 && int(2.9) == 2 && int(7) == 7");
  allows("float('1.5') == 1.5 && float(2) is float");
  allows("string(1) == '1' && string(2.0) == '2.0' && string(null) == 'null' && string(true) == 'true'");
  allows("path('/a/b') == path('a/b')");
  fails("int('x') == 1", "Cannot convert 'x' to int.");
  fails("bool('true')", 'Function not found error: Name: [bool].');
  fails('path(/a/b) == /a/b', 'Unsupported operation error. Received: path(path). Expected: path(string).');
});

describe('bytes and hashes', () => {
  allows("'~~~'.toUtf8().toBase64() == 'fn5-' && 'hi'.toUtf8().toBase64() == 'aGk='");
  allows("b'az'.toHexString() == '617A'");
  allows("hashing.md5('') == hashing.md5(b'')");
  allows("hashing.sha256('abc').toHexString()[0:8] == 'BA7816BF'");
  allows("hashing.crc32('123456789').toHexString() == '2639F4CB'");
  allows("hashing.crc32c('123456789').toHexString() == '839206E3'");
});
