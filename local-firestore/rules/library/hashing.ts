import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

import { RulesBytes } from '../values.ts';
import type { Members } from './member.ts';
import { member } from './member.ts';

const CASTAGNOLI_REVERSED = 0x82f63b78;

export const HASHING_FUNCTIONS: Members = new Map([
  [
    'hashing.md5',
    member(['string or bytes'], (input) => new RulesBytes(createHash('md5').update(bytesOf(input)).digest())),
  ],
  [
    'hashing.sha256',
    member(['string or bytes'], (input) => new RulesBytes(createHash('sha256').update(bytesOf(input)).digest())),
  ],
  ['hashing.crc32', member(['string or bytes'], (input) => littleEndian(crc32(bytesOf(input))))],
  ['hashing.crc32c', member(['string or bytes'], (input) => littleEndian(crc32c(bytesOf(input))))],
]);

function bytesOf(input: string | RulesBytes): Uint8Array {
  return typeof input === 'string' ? new TextEncoder().encode(input) : input.bytes;
}

function littleEndian(checksum: number): RulesBytes {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(checksum);
  return new RulesBytes(bytes);
}

function crc32c(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit += 1) remainder = (remainder >>> 1) ^ (remainder & 1 ? CASTAGNOLI_REVERSED : 0);
  }
  return (remainder ^ 0xffffffff) >>> 0;
}
