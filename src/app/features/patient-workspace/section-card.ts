import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { PlanSection } from '../../domain/care-plan/plan-section.ts';
import type { SectionDraft, SectionText } from '../../state/outbox/section-draft.ts';
import { sectionContent } from '../../state/outbox/section-draft.ts';
import type { SendState } from '../../state/outbox/send-state.ts';
import { RelativeDayPipe } from '../../ui/clinic-time-pipes.ts';
import { Icon } from '../../ui/icon.ts';
import { SavingMark } from '../../ui/saving-mark.ts';
import { StrandBadge } from '../../ui/strand-badge.ts';
import { followFocus } from './follow-focus.ts';
import type { PlanCard } from './plan-cards.ts';
import { atSentenceStart } from './plan-cards.ts';
import { SectionConflict } from './section-conflict.ts';
import { SectionEditor } from './section-editor.ts';

/** One strand's part of the plan: to read, and in place to edit where it is the reader's own. */
@Component({
  selector: 'braid-section-card',
  imports: [Icon, MatButton, RelativeDayPipe, SavingMark, SectionConflict, SectionEditor, StrandBadge],
  host: { '[attr.data-strand]': 'card().strand.id' },
  templateUrl: './section-card.html',
  styleUrl: './section-card.scss',
})
export class SectionCard {
  readonly card = input.required<PlanCard>();
  readonly isOpen = input.required<boolean>();
  readonly draft = input<SectionDraft | undefined>();
  readonly sendState = input<SendState | undefined>();
  readonly folded = output<boolean>();
  readonly editBegun = output();
  readonly textTyped = output<SectionText>();
  readonly saved = output();
  readonly cancelled = output();
  readonly theirsChosen = output();
  readonly mineChosen = output();

  protected readonly editor = computed(() => atSentenceStart(this.card().editedBy ?? 'somebody else'));
  protected readonly content = computed(() => this.card().section?.content);
  protected readonly preview = computed(() => this.content()?.plainText || this.content()?.clinicalText || '');
  /** Silent on the author's own save once the section has moved on. */
  protected readonly mark = computed(() => {
    const send = this.sendState();
    const isOutdated = send?.status === 'saved' && (this.card().section?.rev ?? 0) > send.rev;
    return send && !isOutdated ? send : null;
  });
  protected readonly savedAt = computed(() => {
    const mark = this.mark();
    return mark?.status === 'saved' ? mark.at : null;
  });
  protected readonly conflict = computed(() => {
    const send = this.sendState();
    return send?.status === 'conflict' ? { fields: send.fields, theirs: sectionContent(send.theirs) } : null;
  });
  protected readonly newerVersion = computed(() => newerThanBase(this.card().section, this.draft(), this.sendState()));
  protected readonly isNewerShown = linkedSignal({ source: this.newerVersion, computation: () => false });

  constructor() {
    const isEditing = computed(() => this.draft() !== undefined);
    followFocus(isEditing, 'textarea, footer button');
  }
}

/** What a colleague saved since the author began, unless it is the author's own words coming back. */
function newerThanBase(
  section: PlanSection | undefined,
  draft: SectionDraft | undefined,
  send: SendState | undefined,
): PlanSection | null {
  const isUnderway = send?.status === 'saving' || send?.status === 'waiting' || send?.status === 'conflict';
  if (!section || !draft || isUnderway) return null;
  return section.rev > (draft.base?.rev ?? 0) ? section : null;
}
