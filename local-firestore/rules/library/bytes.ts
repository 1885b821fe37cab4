import type { Members } from './member.ts';
import { method } from './member.ts';

export const BYTES_METHODS: Members = new Map([
  ['size', method('bytes', [], ({ bytes }) => BigInt(bytes.length))],
  // Production's alphabet is URL-safe, and it keeps the padding.
  [
    'toBase64',
    method('bytes', [], ({ bytes }) => Buffer.from(bytes).toString('base64').replaceAll('+', '-').replaceAll('/', '_')),
  ],
  ['toHexString', method('bytes', [], ({ bytes }) => Buffer.from(bytes).toString('hex').toUpperCase())],
]);
