import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { ProxyGrantContent } from '../../domain/access/proxy-grant.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import { keptSignal } from '../../state/lock/kept-signal.ts';
import type { AtOnceStatus } from '../../ui/at-once-words.ts';
import { DayPipe } from '../../ui/clinic-time-pipes.ts';
import { panelFocus } from '../../ui/panel-focus.ts';
import type { ProxyWish } from './consent-wish.ts';
import { ProxyForm } from './proxy-form.ts';
import { ProxyGrant } from './proxy-grant.ts';

/** People close to the patient, and what each of them may read. */
@Component({
  selector: 'braid-close-to-me',
  imports: [DayPipe, MatButton, ProxyForm, ProxyGrant],
  template: `
    <section aria-labelledby="close-title">
      <h2 id="close-title" data-home tabindex="-1">People close to me</h2>
      <p class="quiet">You can let somebody read parts of your plan. They cannot change anything.</p>
      @for (grant of standing(); track grant.id) {
        <braid-proxy-grant
          [grant]="grant"
          [status]="statuses()['proxies/' + grant.id] ?? null"
          [offline]="offline()"
          (wished)="wished.emit($event)"
        />
      }
      @if (isAdding()) {
        <braid-proxy-form
          data-panel
          [status]="statuses()['proxies/' + newId()] ?? null"
          [offline]="offline()"
          (added)="
            wished.emit({ kind: 'add', id: newId(), name: $event.name, relation: $event.relation, sees: $event.sees })
          "
          (cancelled)="isAdding.set(false)"
        />
      } @else {
        <button
          matButton="outlined"
          type="button"
          disabledInteractive
          [disabled]="offline()"
          [attr.aria-describedby]="offline() ? 'why-not' : null"
          (click)="isAdding.set(true)"
        >
          Add somebody
        </button>
      }
      @if (ended().length > 0) {
        <ul class="quiet">
          @for (grant of ended(); track grant.id) {
            <li>{{ grant.content.name }} could read parts of your plan until {{ grant.content.to ?? '' | day }}.</li>
          }
        </ul>
      }
    </section>
  `,
  styles: `
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
      justify-items: start;
    }

    braid-proxy-grant,
    braid-proxy-form {
      inline-size: 100%;
    }

    .quiet {
      color: var(--mat-sys-on-surface-variant);
    }

    ul {
      list-style: none;
    }
  `,
})
export class CloseToMe {
  readonly patientId = input.required<string>();
  readonly proxies = input.required<readonly PlanRecord<ProxyGrantContent>[]>();
  readonly statuses = input.required<Readonly<Record<string, AtOnceStatus>>>();
  readonly offline = input.required<boolean>();
  readonly wished = output<ProxyWish>();

  protected readonly standing = computed(() => this.proxies().filter(({ content }) => content.to === null));
  protected readonly ended = computed(() => this.proxies().filter(({ content }) => content.to !== null));
  private readonly count = computed(() => this.proxies().length);
  /** A new one for each person, the same for each attempt to add that person. */
  protected readonly newId = keptSignal<string>(
    () => `proxy-id ${this.count()}`,
    () => crypto.randomUUID(),
  );
  /** The form goes away by itself once the person is in the list. */
  protected readonly isAdding = keptSignal(
    () => `proxy-adding ${this.count()}`,
    () => false,
  );

  constructor() {
    panelFocus(this.isAdding);
  }
}
