import type { Millis, TimeWindow } from '../../domain/lanes/lane-types.ts';

/** `course`: solid and pale. `flare`: hatched. `close`: dotted, for changes that cannot be told apart. */
export type BandLook = 'course' | 'flare' | 'close';

/** A time that is shaded behind a chart. */
export interface ChartBand {
  readonly from: Millis;
  /** Null while it lasts. */
  readonly to: Millis | null;
  /** All of it in a sentence, as the text table says it. */
  readonly words: string;
  readonly look: BandLook;
  /** Two or three words for the picture; what the look stands for where it is missing. */
  readonly label?: string;
}

const LOOKS: Readonly<Record<BandLook, string>> = {
  course: 'Course',
  flare: 'Flare',
  close: 'Cannot tell apart',
};

/** Those that reach into the window, the earliest first. */
export function bandsIn(bands: readonly ChartBand[], { from, to }: TimeWindow): readonly ChartBand[] {
  return bands
    .filter((band) => band.from <= to && (band.to ?? Infinity) >= from)
    .sort((left, right) => left.from - right.from);
}

export function labelOf({ label, look }: ChartBand): string {
  return label ?? LOOKS[look];
}
