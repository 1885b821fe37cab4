import { RE2JS } from 're2js';

import type { Result } from '../values.ts';
import { Failure } from '../values.ts';

const MAX_KEPT = 500;
const compiled = new Map<string, RE2JS | Failure>();

/** Runs with the RE2 pattern, which rules nearly always write as a literal: each is compiled once. */
export function withPattern(regex: string, run: (pattern: RE2JS) => Result): Result {
  const pattern = compiled.get(regex) ?? compile(regex);
  return pattern instanceof Failure ? pattern : run(pattern);
}

function compile(regex: string): RE2JS | Failure {
  if (compiled.size >= MAX_KEPT) compiled.clear();
  const pattern = compileOrFail(regex);
  compiled.set(regex, pattern);
  return pattern;
}

function compileOrFail(regex: string): RE2JS | Failure {
  try {
    return RE2JS.compile(regex);
  } catch {
    return new Failure(`Invalid regular expression pattern. Pattern: ${regex}.`);
  }
}
