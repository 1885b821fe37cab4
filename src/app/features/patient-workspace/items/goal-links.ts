import { Component, computed, input, signal } from '@angular/core';

import type { InterventionContent } from '../../../domain/care-plan/intervention.ts';
import type { PlanRecord } from '../../../domain/care-plan/plan-record.ts';
import { describeKind } from '../../../domain/interventions/intervention-kind.ts';

/** Something of the plan that belongs to what is shown, in a word or two. */
export interface PlanLink {
  readonly id: string;
  /** What it is: a goal, a problem, a medicine. */
  readonly kind: string;
  readonly text: string;
}

const SHOWN_AT_FIRST = 2;

/** What belongs together, as short chips: a few, and the rest on demand, so that a list of goals stays one of goals. */
@Component({
  selector: 'braid-goal-links',
  template: `
    @if (links().length > 0) {
      <ul [attr.aria-label]="label()">
        @for (link of shown(); track link.id) {
          <li [title]="link.kind + ': ' + link.text">
            <span class="kind">{{ link.kind }}</span> {{ link.text }}
          </li>
        }
        @if (links().length > shown().length) {
          <li class="more">
            <button type="button" (click)="isAllShown.set(true)">
              {{ links().length - shown().length }} more<span class="visually-hidden">: {{ label() }}</span>
            </button>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      max-inline-size: 100%;
    }

    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.375rem;
      list-style: none;
    }

    li {
      max-inline-size: min(18rem, 100%);
      padding-inline: 0.5rem;
      overflow: hidden;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-full);
      font: var(--mat-sys-body-small);
      line-height: 1.5rem;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    .more {
      padding: 0;
      border: 0;
    }

    button {
      min-block-size: 1.5rem;
      padding-inline: 0.375rem;
      border: 0;
      background: none;
      color: var(--mat-sys-primary);
      text-decoration: underline;
      cursor: pointer;
    }

    .kind {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class GoalLinks {
  readonly links = input.required<readonly PlanLink[]>();
  readonly label = input.required<string>();

  protected readonly isAllShown = signal(false);
  /** One more than fits is shown rather than counted. */
  protected readonly shown = computed(() => {
    const links = this.links();
    return this.isAllShown() || links.length <= SHOWN_AT_FIRST + 1 ? links : links.slice(0, SHOWN_AT_FIRST);
  });
}

export function interventionLink({ id, content }: PlanRecord<InterventionContent>): PlanLink {
  return { id, kind: describeKind(content.kind).name, text: content.name };
}
