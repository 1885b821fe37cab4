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
