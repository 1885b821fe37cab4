import { Component, computed, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { restrictedDisciplineOf } from '../../domain/access/notes-access.ts';
import { editSection, sectionText } from '../../domain/care-plan/edit-section.ts';
import type { PlanSection } from '../../domain/care-plan/plan-section.ts';
import { findTemplate, headingsText } from '../../domain/care-plan/plan-template.ts';
import type { SuggestionTarget } from '../../domain/care-plan/suggestion-form.ts';
import type { KeptDraft } from '../../domain/changes/draft.ts';
import { markOf } from '../../domain/changes/entry-mark.ts';
import { isTyped } from '../../domain/changes/is-typed.ts';
import { sameValue } from '../../domain/changes/same-value.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { conflictOf } from '../../state/outbox/settle-conflict.ts';
import { selectOthers } from '../../state/presence/presence.feature.ts';
import { RelativeDayPipe } from '../../ui/clinic-time-pipes.ts';
import { CopyText } from '../../ui/copy-text.ts';
import { Icon } from '../../ui/icon.ts';
import { LossQuestion } from '../../ui/loss-question.ts';
import { RestoredDraft } from '../../ui/restored-draft.ts';
import { SavingMark } from '../../ui/saving-mark.ts';
import { StrandBadge } from '../../ui/strand-badge.ts';
import { Today } from '../../ui/today.ts';
import { AlsoHere } from './also-here.ts';
import { ConflictChoice } from './conflict-choice.ts';
import { firstNameOf } from './first-name.ts';
import { followFocus } from './follow-focus.ts';
import { contestedFields } from './items/contested-fields.ts';
import { FindingsBlock } from './items/findings-block.ts';
import { HistoryFoot } from './items/history-foot.ts';
import { StrandItems } from './items/strand-items.ts';
import { SuggestionsInHand } from './items/suggestions-in-hand.ts';
import { SuggestionsOf } from './items/suggestions-of.ts';
import { OpenRecord } from './open-record.ts';
import type { PlanCard } from './plan-cards.ts';
import { atSentenceStart } from './plan-cards.ts';
import { RestrictedNotes } from './restricted-notes.ts';
import { SectionEditor } from './section-editor.ts';

/** One strand's part of the plan: to read, and in place to edit where it is the reader's own. */
@Component({
  selector: 'braid-section-card',
  imports: [
    AlsoHere,
    ConflictChoice,
    CopyText,
    HistoryFoot,
    FindingsBlock,
    Icon,
    MatButton,
    RelativeDayPipe,
    RestoredDraft,
    RestrictedNotes,
    RouterLink,
    SavingMark,
    SectionEditor,
    StrandBadge,
    StrandItems,
    SuggestionsOf,
  ],
  host: { '[attr.data-strand]': 'card().strand.id' },
  templateUrl: './section-card.html',
  styleUrl: './section-card.scss',
})
export class SectionCard {
  private readonly record = inject(OpenRecord);
  private readonly everybodyElse = inject<Store>(Store).selectSignal(selectOthers);
  private readonly lossQuestion = inject(LossQuestion);
  private readonly taken = inject(SuggestionsInHand);
  protected readonly editing = inject(ItemEditing);
  protected readonly today = inject(Today).date;
  private readonly choice = viewChild(ConflictChoice);

  readonly card = input.required<PlanCard>();
  readonly isOpen = input.required<boolean>();
  readonly folded = output<boolean>();

  private readonly strand = computed(() => this.card().strand.id);
  protected readonly editable = computed(() => editSection(this.record.place(), this.strand()));
  protected readonly draft = computed(() => this.editing.draft(this.editable()));
  protected readonly isEditing = computed(() => this.draft() !== undefined || this.contested().length > 0);
  protected readonly target = computed((): SuggestionTarget => {
    const { id, sectionTitle } = this.card().strand;
    return { collection: 'sections', docId: id, about: sectionTitle, to: id };
  });
  protected readonly typedText = computed(() => sectionText(this.draft()?.draft.text));
  protected readonly isRestored = computed(() => {
    const kept = this.draft();
    return kept !== undefined && isTyped(kept.draft) && this.editing.isRestored(this.editable());
  });
  protected readonly keeping = computed(() => this.editing.keeping(this.draft()));
  protected readonly others = computed(() => this.everybodyElse().filter(({ section }) => section === this.strand()));
  /** The discipline whose own notes the reader keeps in this card. */
  protected readonly restricted = computed(() => {
    const account = this.record.account();
    const discipline = account && restrictedDisciplineOf(account);
    return discipline === this.strand() ? discipline : null;
  });
  /** The strand whose findings the card shows; the patient has none. */
  protected readonly findingsOf = computed(() => {
    const strand = this.strand();
    return strand === 'patient' ? null : strand;
  });
  /** What the plan's template offers to begin with; empty once something is written. */
  protected readonly headings = computed(() =>
    this.content() ? '' : headingsText(findTemplate(this.record.patient()?.content.template), this.strand()),
  );
  private readonly entry = computed(() => this.editing.entry(this.editable()));

  protected readonly editor = computed(() => atSentenceStart(this.card().editedBy ?? 'somebody else'));
  protected readonly content = computed(() => this.card().section?.content);
  protected readonly preview = computed(() => this.content()?.plainText || this.content()?.clinicalText || '');
  protected readonly conflict = computed(() => conflictOf(this.entry()));
  protected readonly contested = computed(() => {
    const conflict = this.conflict();
    return conflict ? contestedFields(this.editable().form, conflict, this.editing.mine(this.editable())) : [];
  });
  protected readonly theirName = computed(() => this.record.nameOf(this.conflict()?.theirs.by ?? ''));
  protected readonly theirAt = computed(() => {
    const section = this.card().section;
    return section && section.rev === this.conflict()?.theirs.rev ? section.updatedAt : null;
  });
  protected readonly mark = computed(() => markOf(this.entry(), this.card().section?.rev ?? 0));
  protected readonly saved = computed(() => {
    const mark = this.mark();
    if (mark?.status !== 'saved') return null;
    const name = mark.mergedWith === null ? null : this.record.nameOf(mark.mergedWith);
    return { at: mark.at, mergedWith: name === null ? null : firstNameOf(name) };
  });
  protected readonly ownText = computed(() => {
    const { clinicalText, plainText } = sectionText(this.editing.mine(this.editable()));
    return [clinicalText, plainText].filter(Boolean).join('\n\n');
  });
  protected readonly newerVersion = computed(() =>
    this.conflict() ? null : newerThanBase(this.card().section, this.draft()),
  );
  protected readonly isNewerShown = linkedSignal({ source: this.newerVersion, computation: () => false });

  constructor() {
    const shape = computed(() => `${this.draft() !== undefined} ${this.isRestored()} ${this.conflict() !== null}`);
    followFocus(shape, '.what[tabindex], textarea, footer button');
  }

  protected beginWithHeadings(): void {
    this.begin();
    this.editing.retype(this.editable(), { ...this.typedText(), clinicalText: this.headings() });
  }

  protected begin(): void {
    const section = this.card().section;
    // A first version that is still on its way, of revision 0, is a ground as well.
    const base = section ? { rev: section.rev, content: { ...section.content } } : null;
    this.editing.begin(this.editable(), base, this.record.about(this.editable().title));
  }

  protected save(): void {
    const editable = this.taken.credit(this.editable());
    if (this.editing.save(editable, this.today(), this.record.ownUid())) this.choice()?.askWhy();
  }

  protected async cancel(): Promise<void> {
    if (await this.lossQuestion.mayDiscard(this.draft())) this.editing.close(this.editable());
  }
}

/** What a colleague saved since the author began, unless it is the author's own words coming back. */
function newerThanBase(section: PlanSection | undefined, kept: KeptDraft | undefined): PlanSection | null {
  if (!section || !kept) return null;
  const { base } = kept.draft;
  const isNewer = section.rev > (base?.rev ?? 0) && !sameValue(section.content, base?.content);
  return isNewer ? section : null;
}
