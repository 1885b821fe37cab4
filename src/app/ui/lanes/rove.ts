import type { Strand } from '../../domain/access/strands.ts';
import type { Lane, Millis } from '../../domain/lanes/lane-types.ts';
import type { LaneMark } from './lane-marks.ts';

/** Where the reader is among the marks; an event may stand alone in one view and in a fold in the next. */
export interface Standing {
  readonly strand: Strand;
  readonly at: Millis;
}

/** The mark at which the reader stands, or the nearest of its lane, or of all. */
export function markAt(marks: readonly LaneMark[], standing: Standing | null): LaneMark | undefined {
  if (!standing) return marks.at(-1);
  const ofLane = marks.filter(({ strand }) => strand === standing.strand);
  return nearest(ofLane.length > 0 ? ofLane : marks, standing.at);
}

export function nearest(marks: readonly LaneMark[], at: Millis): LaneMark | undefined {
  return marks.reduce<LaneMark | undefined>(
    (best, mark) => (best && Math.abs(best.at - at) <= Math.abs(mark.at - at) ? best : mark),
    undefined,
  );
}

/** Where an arrow leads: along the lane by event, also beyond what is in view; across lanes to what is nearest in time. */
export function steppedFrom(
  key: string,
  mark: LaneMark,
  marks: readonly LaneMark[],
  lanes: readonly Lane[],
): Standing | null {
  const lane = lanes.find(({ strand }) => strand === mark.strand);
  const along = (index: number): Standing | null => {
    const at = lane?.times[index];
    return at === undefined ? null : { strand: mark.strand, at };
  };
  switch (key) {
    case 'ArrowRight':
      return nextInLane(marks, mark, 1) ?? along(mark.first + mark.count);
    case 'ArrowLeft':
      return nextInLane(marks, mark, -1) ?? along(mark.first - 1);
    case 'ArrowDown':
      return acrossLanes(marks, mark, lanes, 1);
    case 'ArrowUp':
      return acrossLanes(marks, mark, lanes, -1);
    case 'Home':
      return marks.find(({ strand }) => strand === mark.strand) ?? null;
    case 'End':
      return marks.findLast(({ strand }) => strand === mark.strand) ?? null;
    default:
      return null;
  }
}

function nextInLane(marks: readonly LaneMark[], mark: LaneMark, step: 1 | -1): LaneMark | null {
  const next = marks[marks.findIndex(({ key }) => key === mark.key) + step];
  return next?.strand === mark.strand ? next : null;
}

function acrossLanes(
  marks: readonly LaneMark[],
  mark: LaneMark,
  lanes: readonly Lane[],
  step: 1 | -1,
): LaneMark | null {
  const from = lanes.findIndex(({ strand }) => strand === mark.strand);
  for (let place = from + step; place >= 0 && place < lanes.length; place += step) {
    const found = nearest(
      marks.filter(({ strand }) => strand === lanes[place]?.strand),
      mark.at,
    );
    if (found) return found;
  }
  return null;
}
