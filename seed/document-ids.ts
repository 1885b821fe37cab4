import { createHash } from 'node:crypto';

/** So many hexadecimal digits that are the same whenever they are made of the same text. */
export function digitsOf(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}

/** A whole number from 0 to below `end`, the same for the same text. */
export function spreadOf(text: string, end: number): number {
  return Number.parseInt(digitsOf(text, 8), 16) % end;
}
