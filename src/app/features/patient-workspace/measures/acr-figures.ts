import { Component, computed, input } from '@angular/core';

import type { MeasureResultContent } from '../../../domain/care-plan/measure-result.ts';
import { BodyMap } from '../../../ui/body-map/body-map.ts';

/** Where it hurts, as the person marked it. */
@Component({
  selector: 'braid-acr-figures',
  imports: [BodyMap],
  template: `
    @if (regions(); as regions) {
      <p>{{ regions }}</p>
    }
    @if (sites().length > 0) {
      <braid-body-map [chosen]="sites()" [readonly]="true" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
    }

    braid-body-map {
      max-inline-size: 34rem;
    }
  `,
})
export class AcrFigures {
  readonly content = input.required<MeasureResultContent>();

  protected readonly regions = computed(() => {
    const regions = this.content().figures?.['regions'];
    return typeof regions === 'number' ? `Pain in ${regions} of 5 regions` : null;
  });
  protected readonly sites = computed((): readonly string[] => {
    const sites = this.content().answers?.['painSites'];
    return Array.isArray(sites) ? sites.map(String) : [];
  });
}
