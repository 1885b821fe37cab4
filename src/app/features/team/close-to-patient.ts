import { Component, computed, input } from '@angular/core';

import type { ProxyGrantContent } from '../../domain/access/proxy-grant.ts';
import { describeStrand } from '../../domain/access/strands.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import { clinicDay } from '../../ui/clinic-time.ts';

const inWords = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Those to whom the patient has opened parts of the plan; the patient alone changes them. */
@Component({
  selector: 'braid-close-to-patient',
  template: `
    <h2>Close to {{ name() }}</h2>
    <p class="quiet">{{ name() }} decides who these are and what they read.</p>
    <ul>
      @for (person of people(); track person.id) {
        <li>
          {{ person.name }}, {{ person.relation }}<small>{{ person.reads }}</small>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
    }

    ul {
      display: grid;
      gap: 0.5rem;
      list-style: none;
    }

    small,
    .quiet {
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }

    small {
      display: block;
    }
  `,
})
export class CloseToPatient {
  readonly name = input.required<string>();
  readonly proxies = input.required<readonly PlanRecord<ProxyGrantContent>[]>();
  protected readonly people = computed(() =>
    this.proxies().map(({ id, content: { name, relation, sees, from, to } }) => ({
      id,
      name,
      relation,
      reads:
        to === null
          ? `Reads since ${clinicDay(from)}: ${inWords.format(sees.map((strand) => describeStrand(strand).name))}`
          : `Read parts of the plan from ${clinicDay(from)} to ${clinicDay(to)}`,
    })),
  );
}
