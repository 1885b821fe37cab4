import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { editMyFlarePlan, isFlarePlanWritten, MY_FLARE_FORM } from '../../domain/care-plan/my-flare-plan.ts';
import { fieldsOf } from '../../domain/fields/form.ts';
import { showValue } from '../../domain/fields/show-value.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { MyRecord } from '../../state/patient-record/my-record.ts';
import { selectFlares, selectPlanItemsStatus } from '../../state/plan/plan-items.selectors.ts';
import { MyEditor } from './my-editor.ts';

/** What to do when it gets worse: written on a better day, read on a bad one. */
@Component({
  selector: 'braid-my-flare-card',
  imports: [MatButton, MyEditor],
  host: { 'data-strand': 'patient' },
  template: `
    @if (editable(); as editable) {
      <braid-my-editor [editable]="editable" [rev]="plan()?.rev ?? 0" label="My flare plan">
        <dl>
          @for (fact of facts(); track fact.id) {
            <div>
              <dt>{{ fact.label }}</dt>
              <dd>{{ fact.value }}</dd>
            </div>
          }
        </dl>
        @if (!isThere()) {
          <p class="quiet">
            Nothing is written here yet. It helps to write it on a better day, with your team if you like.
          </p>
        }
        @if (isLive()) {
          <button matButton="outlined" type="button" data-home (click)="edit()">
            {{ isThere() ? 'Change my flare plan' : 'Write my flare plan' }}
          </button>
        }
      </braid-my-editor>
    }
  `,
  styles: `
    :host {
      display: block;
    }

    dl {
      display: grid;
      gap: 1rem;
    }

    dl:empty {
      display: none;
    }

    dt {
      color: var(--strand-ink);
      font: var(--mat-sys-title-small);
    }

    dd {
      max-inline-size: 62ch;
      font: var(--mat-sys-title-medium);
      font-weight: 400;
      white-space: pre-line;
    }

    .quiet {
      color: var(--mat-sys-on-surface-variant);
    }

    button {
      justify-self: start;
    }

    @media print {
      button {
        display: none;
      }
    }
  `,
})
export class MyFlareCard {
  private readonly store = inject(Store);
  private readonly record = inject(MyRecord);
  private readonly editing = inject(ItemEditing);
  private readonly flares = this.store.selectSignal(selectFlares);
  private readonly status = this.store.selectSignal(selectPlanItemsStatus);

  protected readonly isLive = computed(() => this.status() === 'live');
  protected readonly plan = computed(() => this.flares().find(({ id }) => id === 'plan') ?? null);
  protected readonly isThere = computed(() => isFlarePlanWritten(this.plan()?.content));
  protected readonly editable = computed(() => {
    const place = this.record.place();
    return place && editMyFlarePlan(place);
  });
  protected readonly facts = computed(() =>
    fieldsOf(MY_FLARE_FORM)
      .map((field) => ({ id: field.id, label: field.label, value: showValue(field, this.plan()?.content[field.id]) }))
      .filter(({ value }) => value !== null),
  );

  protected edit(): void {
    const [editable, plan] = [this.editable(), this.plan()];
    if (!editable) return;
    const base = plan && { rev: plan.rev, content: plan.content };
    this.editing.begin(editable, base, this.record.about(editable.title));
  }
}
