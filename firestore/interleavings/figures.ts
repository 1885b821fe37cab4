import type { SendAnswer } from '../../src/app/data/changes/send-attempt.ts';

/** What happened in some runs. */
export interface Figures {
  runs: number;
  words: number;
  submissions: number;
  saved: number;
  merges: number;
  conflicts: number;
  refusals: number;
  crashes: number;
  cuts: number;
  spells: number;
  events: number;
}

export function noFigures(): Figures {
  return {
    runs: 0,
    words: 0,
    submissions: 0,
    saved: 0,
    merges: 0,
    conflicts: 0,
    refusals: 0,
    crashes: 0,
    cuts: 0,
    spells: 0,
    events: 0,
  };
}

export function countAnswer(figures: Figures, answer: SendAnswer): void {
  if (answer.kind === 'saved') figures.saved += 1;
  if (answer.kind === 'saved' && answer.mergedWith !== null) figures.merges += 1;
  if (answer.kind === 'conflict') figures.conflicts += 1;
  if (answer.kind === 'refused') figures.refusals += 1;
}
