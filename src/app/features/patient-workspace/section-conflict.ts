import { afterNextRender, Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { SectionField, SectionText } from '../../state/outbox/section-draft.ts';
import { SECTION_FIELDS } from '../../state/outbox/section-draft.ts';
import { Icon } from '../../ui/icon.ts';
import { atSentenceStart } from './plan-cards.ts';

const LABELS: Readonly<Record<SectionField, string>> = { clinicalText: 'For the team', plainText: 'In plain words' };

/** Two versions of the same text side by side, for the author to choose from. Nothing has been written yet. */
@Component({
  selector: 'braid-section-conflict',
  imports: [Icon, MatButton],
  host: { role: 'group', 'aria-label': 'Two versions' },
  template: `
    <p class="what">
      <braid-icon name="alt_route" />
      <span>
        <strong>{{ who() }} changed the same text while you were writing.</strong>
        Nothing was overwritten. Both versions are here; yours stays below for you to edit.
      </span>
    </p>
    @for (version of versions(); track version.field) {
      <div class="pair">
        <section>
          <h4>{{ version.label }}: theirs, saved</h4>
          <p class="text">{{ version.theirs || 'Empty' }}</p>
        </section>
        <section class="mine">
          <h4>{{ version.label }}: yours, not saved</h4>
          <p class="text">{{ version.mine || 'Empty' }}</p>
        </section>
      </div>
    }
    <div class="actions">
      <button matButton="filled" type="button" (click)="mineChosen.emit()">Use mine</button>
      <button matButton="outlined" type="button" (click)="theirsChosen.emit()">Keep theirs</button>
    </div>
  `,
  styleUrl: './section-conflict.scss',
})
export class SectionConflict {
  readonly fields = input.required<readonly string[]>();
  readonly theirs = input.required<SectionText>();
  readonly mine = input.required<SectionText>();
  /** A name, or `you` where the author's own other window was quicker. */
  readonly theirName = input<string | null>(null);
  readonly mineChosen = output();
  readonly theirsChosen = output();

  protected readonly who = computed(() => {
    const name = this.theirName();
    return name === 'you' ? 'You, in another window,' : atSentenceStart(name ?? 'somebody else');
  });
  protected readonly versions = computed(() =>
    SECTION_FIELDS.filter((field) => this.fields().includes(field)).map((field) => ({
      field,
      label: LABELS[field],
      theirs: this.theirs()[field],
      mine: this.mine()[field],
    })),
  );

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.scrollIntoView({ block: 'nearest' }));
  }
}
