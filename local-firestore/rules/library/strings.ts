import { RE2JS } from 're2js';

import { RulesBytes } from '../values.ts';
import type { Members } from './member.ts';
import { method } from './member.ts';
import { withPattern } from './patterns.ts';

export const STRING_METHODS: Members = new Map([
  ['size', method('string', [], (text) => BigInt(text.length))],
  ['lower', method('string', [], (text) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()))],
  ['upper', method('string', [], (text) => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase()))],
  ['trim', method('string', [], (text) => text.trim())],
  ['toUtf8', method('string', [], (text) => new RulesBytes(new TextEncoder().encode(text)))],
  ['matches', method('string', ['string'], (text, regex) => withPattern(regex, (pattern) => pattern.testExact(text)))],
  ['split', method('string', ['string'], (text, regex) => withPattern(regex, (pattern) => pattern.split(text)))],
  [
    'replace',
    method('string', ['string', 'string'], (text, regex, substitute) =>
      withPattern(regex, (pattern) => pattern.matcher(text).replaceAll(RE2JS.quoteReplacement(substitute))),
    ),
  ],
]);
