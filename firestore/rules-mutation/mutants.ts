import { parseRules } from '../../local-firestore/rules/parse-rules.ts';
import type { Block, Expression, MatchBlock, Span } from '../../local-firestore/rules/syntax.ts';
import { childrenOf } from '../../local-firestore/rules/walk.ts';
import { Random } from '../../seed/random.ts';
import { booleanFunctions, isCondition } from './boolean-functions.ts';

export type Replacement = 'true' | 'false';

/** One condition of the rules with another answer. */
export interface Mutant extends Span {
  /** The function or the statement it stands in: `isEvent`, `allow get of /users/{uid}`. */
  readonly place: string;
  /** The condition as written, on one line. */
  readonly condition: string;
  readonly replacement: Replacement;
}

const BOTH: readonly Replacement[] = ['true', 'false'];

/**
 * Every condition replaced by `true`, or dropped. Of two mutants that mean the same one is made: an operand of `&&`
 * that is dropped is true, an operand of `||` that is dropped is false, and the other way round the whole chain is meant.
 */
export function mutantsOf(source: string): Mutant[] {
  const file = parseRules(source);
  const functions = booleanFunctions(file);
  const mutants: Mutant[] = [];

  function visitBlock(block: Block, path: string): void {
    for (const { name, lets, result } of block.functions.values()) {
      for (const { value } of lets) visitRoot(value, name);
      visitRoot(result, name);
    }
    for (const { methods, condition } of block.allows) {
      if (condition) visit(condition, `allow ${[...methods].join(', ')} of ${path}`, BOTH);
    }
    for (const match of block.matches) visitBlock(match, `${path}${patternOf(match)}`);
  }

  function visitRoot(node: Expression, place: string): void {
    visit(node, place, isCondition(node, functions) ? BOTH : []);
  }

  function visit(node: Expression, place: string, replacements: readonly Replacement[]): void {
    const condition = source.slice(node.start, node.end).replaceAll(/\s+/g, ' ');
    for (const replacement of replacements) {
      if (replacement !== condition) mutants.push({ place, condition, replacement, start: node.start, end: node.end });
    }
    if (node.kind === 'logical') {
      for (const operand of node.operands) visit(operand, place, [node.operator === '&&' ? 'true' : 'false']);
    } else if (node.kind === 'conditional') {
      visit(node.condition, place, BOTH);
      for (const branch of [node.yes, node.no]) visitRoot(branch, place);
    } else {
      for (const child of childrenOf(node)) visit(child, place, []);
    }
  }

  visitBlock({ functions: file.functions, allows: [], matches: [] }, '');
  visitBlock(file.service, '');
  return mutants;
}

/** The rules with one condition replaced. */
export function withMutant(source: string, { start, end, replacement }: Mutant): string {
  return source.slice(0, start) + replacement + source.slice(end);
}

/** Some of the mutants, the same ones for the same seed. */
export function sampleOf(mutants: readonly Mutant[], seed: number, size: number): Mutant[] {
  const random = new Random(seed);
  const left = [...mutants];
  return Array.from({ length: Math.min(size, left.length) }, () => {
    const [drawn] = left.splice(random.whole(0, left.length - 1), 1);
    return drawn;
  }).filter((mutant) => mutant !== undefined);
}

/** The line a mutant begins on, from 1. */
export function lineOf(source: string, { start }: Span): number {
  return source.slice(0, start).split('\n').length;
}

const DATABASE_ROOT = '/databases/{database}/documents';

function patternOf({ pattern }: MatchBlock): string {
  const text = pattern
    .map((segment) => {
      if (segment.kind === 'literal') return `/${segment.text}`;
      return segment.kind === 'capture' ? `/{${segment.name}}` : `/{${segment.name}=**}`;
    })
    .join('');
  return text === DATABASE_ROOT ? '' : text;
}
