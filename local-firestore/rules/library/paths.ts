import type { RulesMap } from '../values.ts';
import { Failure, RulesPath } from '../values.ts';
import type { Members } from './member.ts';
import { method } from './member.ts';

const BINDABLE = /^(?:\$\((\w+)\)|\{(\w+)\})$/;

export const PATH_METHODS: Members = new Map([['bind', method('path', ['map'], bind)]]);

/** `/users/alice` or `users/alice` as a path. */
export function parsePathText(text: string): RulesPath | Failure {
  const segments = text.replace(/^\//, '').split('/');
  return segments.includes('') ? new Failure(`Invalid path. Path: ${text}.`) : new RulesPath(segments);
}

function bind(path: RulesPath, values: RulesMap): RulesPath | Failure {
  const segments: string[] = [];
  for (const segment of path.segments) {
    const match = BINDABLE.exec(segment);
    const name = match?.[1] ?? match?.[2];
    const bound = name === undefined ? segment : values.get(name);
    if (typeof bound !== 'string') return new Failure(`Property ${name} is undefined on object.`);
    segments.push(bound);
  }
  return new RulesPath(segments);
}
