import type { Trace } from '../../local-firestore/rules/evaluate.ts';
import { parseRules } from '../../local-firestore/rules/parse-rules.ts';
import type { MatchBlock, Span } from '../../local-firestore/rules/syntax.ts';

/** How many expressions each statement took that was asked; production allows a decision a thousand. */
export class ExpressionCount {
  readonly #conditions: ReadonlySet<number>;
  #running = 0;
  #most = 0;

  constructor(source: string) {
    this.#conditions = new Set(conditionsOf(parseRules(source).service).map(keyOf));
  }

  /** The most that one statement has taken since this was last asked. */
  takeMost(): number {
    const most = this.#most;
    this.#most = 0;
    return most;
  }

  readonly trace: Trace = (node) => {
    if (node.kind !== 'literal') this.#running += 1;
    if (!this.#conditions.has(keyOf(node))) return;
    this.#most = Math.max(this.#most, this.#running);
    this.#running = 0;
  };
}

function conditionsOf({ allows, matches }: Pick<MatchBlock, 'allows' | 'matches'>): Span[] {
  return [...allows.flatMap(({ condition }) => condition ?? []), ...matches.flatMap(conditionsOf)];
}

/** No two expressions begin and end at the same places. */
function keyOf({ start, end }: Span): number {
  return start * 1_000_000 + end;
}
