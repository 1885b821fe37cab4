import type { LaneLayout } from './lane-layout.ts';
import { barPlace } from './lane-layout.ts';
import type { LaneScene } from './lane-scene.ts';
import { timeAt, xOf } from './lane-scene.ts';

/** So many pixels beside a line still mean the line. */
const NEAR = 6;

/** What stands at a place of the picture, other than the events, in words; null where nothing does. */
export function wordsAt(scene: LaneScene, layout: LaneLayout, x: number, y: number): string | null {
  const at = timeAt(x, scene.window, layout.width);
  const covers = ({ from, to }: { readonly from: number; readonly to: number | null }) =>
    from <= at && (to === null || at <= to);
  const isNear = (when: number) => Math.abs(xOf(when, scene.window, layout.width) - x) <= NEAR;
  const bar = scene.bars.find((each) => {
    const track = layout.tracks.find(({ strand }) => strand === each.strand);
    if (!track || !covers(each)) return false;
    const [top, height] = barPlace(track, each.row, layout.text);
    return y >= top && y <= top + height;
  });
  if (bar) return bar.words;
  const around = [
    ...scene.reviews.filter((review) => isNear(review.at)),
    ...scene.close.filter(covers),
    ...scene.flares.filter(covers),
  ];
  return around.length > 0 ? around.map(({ words }) => words).join('. ') : null;
}
