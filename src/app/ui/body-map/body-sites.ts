import { PAIN_SITES } from '../../domain/measures/acr2016-sites.ts';

/** Where a site stands on its figure, in units of the drawing: 280 wide, 520 high, one unit a pixel at its smallest. */
export interface SitePlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type FigureSide = 'front' | 'back';

/** One of the 19 sites of the 2016 criteria (Wolfe et al. 2016). */
export interface BodySite {
  readonly id: string;
  /** As the patient reads it. */
  readonly label: string;
  readonly group: string;
  readonly side: FigureSide;
  /** No side shorter than 44 units, and none over another: a finger hits one. */
  readonly place: SitePlace;
  /** Outline of what is coloured. */
  readonly shape: string;
}

export const FIGURE = { width: 280, height: 520 } as const;

type Drawn = readonly [part: string, place: readonly [number, number, number, number], shape: string];

/** The person faces the reader, so that their right stands on the left of the page. */
const RIGHT_OF_FRONT: readonly Drawn[] = [
  ['jaw', [94, 50, 46, 46], 'M104 60Q106 92 139 95V74Q116 72 104 60Z'],
  ['shoulder-girdle', [58, 104, 52, 46], 'M106 110Q72 110 63 148H106Z'],
  ['upper-arm', [44, 152, 48, 80], 'M61 152H90L82 230H50Z'],
  ['lower-arm', [30, 234, 50, 82], 'M49 235H81L66 314H38Z'],
  ['upper-leg', [92, 306, 47, 92], 'M94 306H138L136 396H100Z'],
  ['lower-leg', [92, 400, 47, 90], 'M100 400H136L130 488H106Z'],
];

const MIDDLE_OF_FRONT: readonly Drawn[] = [
  ['chest', [110, 112, 60, 80], 'M109 112H171V150L174 190H106L109 150Z'],
  ['abdomen', [102, 194, 76, 70], 'M106 194H174L180 262H100Z'],
];

const BACK: readonly Drawn[] = [
  ['neck', [114, 70, 52, 46], 'M122 80Q140 88 158 80V100Q164 108 172 110H108Q116 108 122 100Z'],
  ['upper-back', [104, 118, 72, 76], 'M106 114H174V150L175 192H105L106 150Z'],
  ['lower-back', [102, 196, 76, 60], 'M105 196H175L180 254H100Z'],
];

/** Seen from behind, left is left. */
const LEFT_OF_BACK: readonly Drawn[] = [['hip', [92, 258, 47, 52], 'M100 258H139V306H94Q93 280 100 258Z']];

export const BODY_SITES: readonly BodySite[] = [
  ...MIDDLE_OF_FRONT.map((drawn) => middle(drawn, 'front')),
  ...BACK.map((drawn) => middle(drawn, 'back')),
  ...RIGHT_OF_FRONT.flatMap((drawn) => [sided(drawn, 'front', 'right', false), sided(drawn, 'front', 'left', true)]),
  ...LEFT_OF_BACK.flatMap((drawn) => [sided(drawn, 'back', 'left', false), sided(drawn, 'back', 'right', true)]),
];

export const SITE_GROUPS: readonly string[] = ['Middle of the body', 'Right side', 'Left side'];

/** The names of these sites, in the order of the figure. */
export function siteNames(ids: readonly string[]): readonly string[] {
  return BODY_SITES.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
}

function placeOf([left, top, width, height]: Drawn[1]): SitePlace {
  return { left, top, width, height };
}

function labelOf(site: string): string {
  return PAIN_SITES.find(({ id }) => id === site)?.label ?? site;
}

function middle([id, place, shape]: Drawn, side: FigureSide): BodySite {
  return { id, label: labelOf(id), group: 'Middle of the body', side, place: placeOf(place), shape };
}

function sided([part, place, shape]: Drawn, side: FigureSide, hand: 'left' | 'right', isTurned: boolean): BodySite {
  const [left, top, width, height] = place;
  const at = isTurned ? FIGURE.width - left - width : left;
  return {
    id: `${part}-${hand}`,
    label: labelOf(`${part}-${hand}`),
    group: hand === 'left' ? 'Left side' : 'Right side',
    side,
    place: { left: at, top, width, height },
    shape: isTurned ? turned(shape) : shape,
  };
}

/** The shapes use M, L, Q, H and V with absolute coordinates alone. */
function turned(shape: string): string {
  return shape.replaceAll(/([MLQHV])([^MLQHVZ]*)/g, (_, command: string, rest: string) => {
    if (command === 'V') return `V${rest}`;
    const numbers = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const flipped = command === 'H' ? numbers.map(flip) : numbers.map((n, at) => (at % 2 === 0 ? flip(n) : n));
    return command + flipped.join(' ');
  });
}

/** To the same place on the other half. */
function flip(x: number): number {
  return FIGURE.width - x;
}
