import { Component, computed, input, output } from '@angular/core';

import type { BodySite, FigureSide } from './body-sites.ts';
import { BODY_SITES, FIGURE } from './body-sites.ts';

/** The body as a whole; what no site covers of it stays as it is. */
const OUTLINE =
  'M140 4Q176 4 176 48Q174 92 140 96Q106 92 104 48Q104 4 140 4ZM126 94H154V104L172 110Q208 110 217 148L230 230L243 316Q250 340 236 344Q222 340 214 314L196 232L190 152L174 190L180 262L186 306L180 396L174 488L184 512H150L144 488L142 400V312H138V400L136 488L130 512H96L106 488L100 396L94 306L100 262L106 190L90 152L84 232L66 314Q58 340 44 344Q30 340 37 316L50 230L63 148Q72 110 108 110L126 104Z';

/** Ids of patterns hold for the whole document, whatever is shown of it. */
let drawn = 0;

/** One side of the body: each site is a tick box that lies over its drawing. */
@Component({
  selector: 'braid-body-figure',
  templateUrl: './body-figure.html',
  styleUrl: './body-figure.scss',
})
export class BodyFigure {
  readonly side = input.required<FigureSide>();
  readonly chosen = input.required<readonly string[]>();
  readonly readonly = input(false);
  readonly toggled = output<string>();

  protected readonly figure = FIGURE;
  protected readonly sites = computed(() => BODY_SITES.filter(({ side }) => side === this.side()));
  protected readonly outline = OUTLINE;
  protected readonly title = computed(() => (this.side() === 'front' ? 'Front' : 'Back'));
  /** What stands at the left and the right of the page. */
  protected readonly hands = computed(() => (this.side() === 'front' ? ['Right', 'Left'] : ['Left', 'Right']));
  protected readonly hatch = `braid-hatch-${(drawn += 1)}`;

  protected isChosen({ id }: BodySite): boolean {
    return this.chosen().includes(id);
  }

  protected middleOf({ place }: BodySite): string {
    return `translate(${place.left + place.width / 2} ${place.top + place.height / 2})`;
  }

  protected share(part: number, whole: number): number {
    return (part / whole) * 100;
  }
}
