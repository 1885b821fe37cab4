import type { Trace } from '../../local-firestore/rules/evaluate.ts';
import type { Span } from '../../local-firestore/rules/syntax.ts';
import type { Mutant } from './mutants.ts';

const WAS_TRUE = 1;
const WAS_FALSE = 2;
const WAS_NEITHER = 4;

/** What each condition came to in each test, under the rules as they are. */
export class Coverage {
  readonly #answers: ReadonlyMap<number, Uint8Array>;
  #test = 0;

  constructor(mutants: readonly Mutant[], tests: number) {
    this.#answers = new Map(mutants.map((mutant) => [keyOf(mutant), new Uint8Array(tests)]));
  }

  /** What is traced from now on belongs to this test. */
  begin(test: number): void {
    this.#test = test;
  }

  readonly trace: Trace = (node, result) => {
    const answers = this.#answers.get(keyOf(node));
    if (!answers) return;
    const answer = typeof result !== 'boolean' ? WAS_NEITHER : result ? WAS_TRUE : WAS_FALSE;
    answers[this.#test] = (answers[this.#test] ?? 0) | answer;
  };

  /** The tests in which the condition once came to something else than the mutant says: no other can tell them apart. */
  testsOf(mutant: Mutant): number[] {
    const same = mutant.replacement === 'true' ? WAS_TRUE : WAS_FALSE;
    const answers = [...(this.#answers.get(keyOf(mutant)) ?? [])];
    return answers.flatMap((answer, test) => ((answer & ~same) === 0 ? [] : [test]));
  }
}

/** No two expressions begin and end at the same places. */
function keyOf({ start, end }: Span): number {
  return start * 1_000_000 + end;
}
