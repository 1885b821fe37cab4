import type { Strand } from '../../domain/access/strands.ts';
import type { Lane, TreatmentBar } from '../../domain/lanes/lane-types.ts';

/** A lane’s place in the picture; all in pixels from its top. */
export interface Track {
  readonly strand: Strand;
  readonly top: number;
  readonly height: number;
  /** The middle of the line on which the events stand. */
  readonly beads: number;
  /** The top of the first row of bars. */
  readonly bars: number;
}

export interface LaneLayout {
  readonly width: number;
  readonly height: number;
  /** How tall the axis above the lanes is. */
  readonly axis: number;
  /** How tall the strip below the lanes is, in which bands have their names. */
  readonly foot: number;
  readonly tracks: readonly Track[];
  /** Small text, 12 px or more; everything else grows with it. */
  readonly text: number;
}

/** Events of a lane stand at least this far apart, in multiples of the small text. */
const REACH = 2.5;
const AXIS = 3.5;
const BEAD_ROW = 2.5;
const BAR_ROW = 1.625;
const BAR = 1.4375;
const PAD = 0.375;
const FOOT = 1.75;

export interface LayoutSize {
  readonly width: number;
  readonly text: number;
  /** Room above each line for the name of its lane, where it cannot stand beside it. */
  readonly hasNamesAbove: boolean;
}

/** The same however far one zooms, so that nothing jumps. */
export function layOutLanes(
  lanes: readonly Lane[],
  bars: readonly TreatmentBar[],
  { width, text, hasNamesAbove }: LayoutSize,
): LaneLayout {
  const tracks: Track[] = [];
  let top = AXIS * text;
  for (const { strand } of lanes) {
    const head = (hasNamesAbove ? 1.25 : 0) * text;
    const rows = rowsOf(strand, bars);
    const height = head + (BEAD_ROW + rows * BAR_ROW + (rows > 0 ? 2 : 1) * PAD) * text;
    const beads = top + head + (BEAD_ROW / 2 + PAD / 2) * text;
    tracks.push({ strand, top, height, beads, bars: beads + (BEAD_ROW / 2 + PAD / 2) * text });
    top += height;
  }
  const foot = FOOT * text;
  return { width, height: top + foot, axis: AXIS * text, foot, tracks, text };
}

/** Whether two are drawn alike: what is prepared for one then serves the other. */
export function isSameLayout(one: LaneLayout, other: LaneLayout): boolean {
  return (
    one.width === other.width &&
    one.height === other.height &&
    one.text === other.text &&
    one.tracks.length === other.tracks.length &&
    one.tracks.every(({ strand, top, beads }, place) => {
      const track = other.tracks[place];
      return track?.strand === strand && track.top === top && track.beads === beads;
    })
  );
}

/** How far apart the marks of a lane stand at least, in pixels: never under the 24 that a finger needs. */
export function reachOf({ text }: Pick<LaneLayout, 'text'>): number {
  return Math.max(24, REACH * text);
}

/** Top and height of a bar, in pixels. */
export function barPlace(track: Track, row: number, text: number): readonly [top: number, height: number] {
  return [track.bars + row * BAR_ROW * text, BAR * text];
}

function rowsOf(strand: Strand, bars: readonly TreatmentBar[]): number {
  return bars.reduce((rows, bar) => (bar.strand === strand ? Math.max(rows, bar.row + 1) : rows), 0);
}
