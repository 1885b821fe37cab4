import { Component, computed, input, output, signal } from '@angular/core';

import { BodyFigure } from './body-figure.ts';
import type { FigureSide } from './body-sites.ts';
import { BODY_SITES, SITE_GROUPS, siteNames } from './body-sites.ts';

/**
 * The 19 sites of the 2016 fibromyalgia criteria: a picture to press on, and the same as a list of tick boxes. With
 * `readonly` a picture and its words.
 */
@Component({
  selector: 'braid-body-map',
  imports: [BodyFigure],
  host: { '[attr.data-shown]': 'shown()' },
  templateUrl: './body-map.html',
  styleUrl: './body-map.scss',
})
export class BodyMap {
  /** Ids of sites, such as `jaw-left`. */
  readonly chosen = input.required<readonly string[]>();
  readonly readonly = input(false);
  /** All that are chosen now, in the order of the list. */
  readonly chosenChange = output<readonly string[]>();

  protected readonly sides: readonly FigureSide[] = ['front', 'back'];
  protected readonly isList = signal(false);
  /** A phone has room for one side. */
  protected readonly shown = signal<FigureSide>('front');
  protected readonly groups = SITE_GROUPS.map((name) => ({
    name,
    sites: BODY_SITES.filter(({ group }) => group === name),
  }));
  protected readonly inWords = computed(() => {
    const names = siteNames(this.chosen());
    return names.length === 0 ? 'No place chosen' : `${names.length} chosen: ${names.join('; ').toLowerCase()}`;
  });

  protected toggle(site: string): void {
    const chosen = this.chosen();
    const next = chosen.includes(site) ? chosen.filter((id) => id !== site) : [...chosen, site];
    this.chosenChange.emit(BODY_SITES.map(({ id }) => id).filter((id) => next.includes(id)));
  }
}
