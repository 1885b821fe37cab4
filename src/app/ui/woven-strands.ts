import { Component } from '@angular/core';

import { STRANDS } from '../domain/access/strands.ts';

const WIDTH = 1200;
const LANE = 26;
const TURN = 230;
const WOVEN = STRANDS.filter(({ id, optional }) => !optional && id !== 'coordination');

interface WovenStrand {
  readonly id: string;
  readonly path: string;
}

/** Strands that begin apart and come to be one braid. Decorative. */
@Component({
  selector: 'braid-woven-strands',
  host: { 'aria-hidden': 'true' },
  template: `
    <svg [attr.viewBox]="viewBox" preserveAspectRatio="xMinYMid slice" focusable="false">
      @for (strand of strands; track strand.id) {
        <path [attr.data-strand]="strand.id" [attr.d]="strand.path" />
      }
    </svg>
  `,
  styles: `
    :host {
      display: block;
    }

    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }

    path {
      fill: none;
      stroke: var(--strand);
      stroke-width: 5.5;
      stroke-linecap: round;
      opacity: 0.85;
    }
  `,
})
export class WovenStrands {
  protected readonly viewBox = `0 0 ${WIDTH} ${LANE * WOVEN.length}`;
  protected readonly strands: readonly WovenStrand[] = WOVEN.map(({ id }, place) => ({ id, path: weave(place) }));
}

/** A lane that runs level at first and then swings between the braid's edges, each strand at its own point of the turn. */
function weave(place: number): string {
  const middle = (LANE * WOVEN.length) / 2;
  const start = LANE * (place + 0.5);
  const points = Array.from({ length: WIDTH / 4 + 1 }, (_, step) => {
    const x = step * 4;
    const gathered = smooth((x - 40) / 240);
    const phase = (2 * Math.PI * place) / WOVEN.length;
    const woven = middle + LANE * 1.4 * Math.sin((2 * Math.PI * x) / TURN + phase);
    return `${x} ${(start + (woven - start) * gathered).toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}

function smooth(share: number): number {
  const clamped = Math.min(1, Math.max(0, share));
  return clamped * clamped * (3 - 2 * clamped);
}
