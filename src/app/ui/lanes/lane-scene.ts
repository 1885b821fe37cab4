import type { Strand } from '../../domain/access/strands.ts';
import type {
  CloseChanges,
  FlareBand,
  Lane,
  Millis,
  ReviewDate,
  TimeWindow,
  TreatmentBar,
} from '../../domain/lanes/lane-types.ts';

/** All that the picture of the lanes shows. */
export interface LaneScene {
  readonly window: TimeWindow;
  readonly lanes: readonly Lane[];
  readonly bars: readonly TreatmentBar[];
  readonly flares: readonly FlareBand[];
  readonly close: readonly CloseChanges[];
  readonly reviews: readonly ReviewDate[];
  readonly now: Millis;
  /** Up to when the reader had looked; null where nothing has come since. */
  readonly seenSince: Millis | null;
  /** Events from before here are not on this device; null where all are. */
  readonly loadedFrom: Millis | null;
  /** The mark under the pointer or the focus. */
  readonly pointed: { readonly strand: Strand; readonly first: number } | null;
}

/** Where an instant stands, in pixels from the start of the window. */
export function xOf(at: Millis, { from, to }: TimeWindow, width: number): number {
  return ((at - from) / (to - from)) * width;
}

/** The instant that stands so many pixels from the start of the window. */
export function timeAt(x: number, { from, to }: TimeWindow, width: number): Millis {
  return from + (x / width) * (to - from);
}
