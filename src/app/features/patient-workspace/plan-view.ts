import { Component, computed, effect, inject, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { STRANDS } from '../../domain/access/strands.ts';
import { editSection } from '../../domain/care-plan/edit-section.ts';
import { fullName } from '../../domain/patient/full-name.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { conflictOf } from '../../state/outbox/settle-conflict.ts';
import { selectPatient } from '../../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../../state/patient-record/patient-page.actions.ts';
import { selectSections, selectSectionsStatus } from '../../state/patient-record/sections.feature.ts';
import { SharedEditorActions } from '../../state/presence/presence.actions.ts';
import { PageState } from '../../ui/page-state.ts';
import { FlarePlanCard } from './items/flare-plan-card.ts';
import { GoalsPanel } from './items/goals-panel.ts';
import { PlanHeaderCard } from './items/plan-header-card.ts';
import { PlanSurroundings } from './items/plan-surroundings.ts';
import { ProblemsPanel } from './items/problems-panel.ts';
import { SinceSeenStrip } from './items/since-seen-strip.ts';
import { SuggestionsForMe } from './items/suggestions-for-me.ts';
import { SuggestionsInHand } from './items/suggestions-in-hand.ts';
import { MeasuresPanel } from './measures/measures-panel.ts';
import { NoteEditing } from './note-editing.ts';
import { OpenRecord } from './open-record.ts';
import { OverruledNotice } from './overruled-notice.ts';
import type { PlanCard } from './plan-cards.ts';
import { planCards } from './plan-cards.ts';
import { SectionCard } from './section-card.ts';
import { TeamNotes } from './team-notes.ts';
import { WorkspaceStore } from './workspace.store.ts';

/** The shared plan, one card a strand, the reader's own first. */
@Component({
  selector: 'braid-plan-view',
  imports: [
    FlarePlanCard,
    GoalsPanel,
    MatButton,
    MeasuresPanel,
    OverruledNotice,
    PageState,
    PlanHeaderCard,
    ProblemsPanel,
    SectionCard,
    SinceSeenStrip,
    SuggestionsForMe,
    TeamNotes,
  ],
  providers: [OpenRecord, NoteEditing, PlanSurroundings, SuggestionsInHand],
  templateUrl: './plan-view.html',
  styleUrl: './plan-view.scss',
})
export class PlanView {
  private readonly store = inject(Store);
  private readonly record = inject(OpenRecord);
  private readonly editing = inject(ItemEditing);
  private readonly sections = this.store.selectSignal(selectSections);
  protected readonly workspace = inject(WorkspaceStore);
  protected readonly patient = this.store.selectSignal(selectPatient);
  protected readonly status = this.store.selectSignal(selectSectionsStatus);
  protected readonly cards = computed(() => {
    const account = this.record.account();
    const patient = this.patient();
    return account && patient ? planCards(account, fullName(patient.content), this.record.team(), this.sections()) : [];
  });
  /** A form takes the whole width. */
  protected readonly isEditingOverAll = computed(() => {
    const patientId = this.patient()?.id ?? '';
    return (['goals', 'problems'] as const).some((collection) => this.editing.openIn(collection, patientId).length > 0);
  });
  protected readonly areAllOpen = computed(() => this.cards().every((card) => this.isOpen(card)));
  /** Where others may meet the reader: in the editor opened last. */
  private readonly sharedEditor = computed(() => {
    const last = this.editing.typedIn('sections', this.record.place().patientId).at(-1);
    return STRANDS.find(({ id }) => id === last)?.id;
  });

  constructor() {
    effect(() => {
      for (const { strand } of this.cards()) {
        const section = editSection(this.record.place(), strand.id);
        this.editing.reopenFailed(section);
        this.editing.dropUntouched(section);
      }
    });
    effect(() => {
      const section = this.sharedEditor();
      const patientId = untracked(this.patient)?.id;
      if (section && patientId) this.store.dispatch(SharedEditorActions.opened({ patientId, section }));
      else this.store.dispatch(SharedEditorActions.closed());
    });
  }

  protected reload(): void {
    const patientId = this.patient()?.id;
    if (patientId) this.store.dispatch(PatientPageActions.opened({ patientId }));
  }

  /** A section that waits for its author opens by itself. */
  protected isOpen({ strand, isMine }: PlanCard): boolean {
    const section = editSection(this.record.place(), strand.id);
    const isUnsettled = conflictOf(this.editing.entry(section)) !== null || this.editing.draft(section) !== undefined;
    return this.workspace.unfolded()[strand.id] ?? (isMine || isUnsettled);
  }

  protected foldAll(isOpen: boolean): void {
    for (const { strand } of this.cards()) this.workspace.fold(strand.id, isOpen);
  }
}
