import { Component, computed, effect, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import type { Strand } from '../../domain/access/strands.ts';
import { fullName } from '../../domain/patient/full-name.ts';
import { SectionEditorActions } from '../../state/outbox/outbox.actions.ts';
import { selectOutbox, selectOutboxEntries } from '../../state/outbox/outbox.feature.ts';
import type { SectionText } from '../../state/outbox/section-draft.ts';
import {
  afterAnswer,
  beginDraft,
  changedFields,
  draftChange,
  draftOf,
  isUnsaved,
  onTopOf,
  withTheirs,
} from '../../state/outbox/section-draft.ts';
import { isNotTaken, outboxKey } from '../../state/outbox/send-state.ts';
import { selectPatient } from '../../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../../state/patient-record/patient-page.actions.ts';
import { selectSections, selectSectionsStatus } from '../../state/patient-record/sections.feature.ts';
import { selectTeam } from '../../state/patient-record/team.feature.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { LossQuestion } from '../../ui/loss-question.ts';
import { PageState } from '../../ui/page-state.ts';
import type { PlanCard } from './plan-cards.ts';
import { planCards } from './plan-cards.ts';
import { SectionCard } from './section-card.ts';
import { WorkspaceStore } from './workspace.store.ts';

/** The shared plan, one card a strand, the reader's own first. */
@Component({
  selector: 'braid-plan-view',
  imports: [MatButton, PageState, SectionCard],
  templateUrl: './plan-view.html',
  styleUrl: './plan-view.scss',
})
export class PlanView {
  private readonly store = inject(Store);
  private readonly lossQuestion = inject(LossQuestion);
  private readonly account = this.store.selectSignal(selectAccount);
  private readonly team = this.store.selectSignal(selectTeam);
  private readonly sections = this.store.selectSignal(selectSections);
  private readonly outbox = this.store.selectSignal(selectOutbox);
  private readonly outboxEntries = this.store.selectSignal(selectOutboxEntries);
  protected readonly workspace = inject(WorkspaceStore);
  protected readonly patient = this.store.selectSignal(selectPatient);
  protected readonly status = this.store.selectSignal(selectSectionsStatus);
  protected readonly cards = computed(() => {
    const account = this.account();
    const patient = this.patient();
    return account && patient ? planCards(account, fullName(patient.content), this.team(), this.sections()) : [];
  });
  protected readonly areAllOpen = computed(() => this.cards().every((card) => this.isOpen(card)));

  constructor() {
    effect(() => this.takeAnswers());
    effect(() => this.reopenUnsent());
  }

  protected reload(): void {
    const patientId = this.patient()?.id;
    if (patientId) this.store.dispatch(PatientPageActions.opened({ patientId }));
  }

  protected isOpen({ strand, isMine }: PlanCard): boolean {
    return this.workspace.unfolded()[strand.id] ?? isMine;
  }

  protected foldAll(isOpen: boolean): void {
    for (const { strand } of this.cards()) this.workspace.fold(strand.id, isOpen);
  }

  protected sendState(strand: Strand) {
    return this.outbox()[this.keyOf(strand)];
  }

  protected beginEdit({ strand, section }: PlanCard): void {
    this.workspace.keepDraft(strand.id, beginDraft(section));
  }

  protected retype(strand: Strand, text: SectionText): void {
    const draft = this.workspace.drafts()[strand];
    if (draft) this.workspace.keepDraft(strand, { ...draft, text });
  }

  protected save(strand: Strand): void {
    const draft = this.workspace.drafts()[strand];
    const patient = this.patient();
    if (!draft || !patient) return;
    if (changedFields(draft).length === 0) return this.close(strand);
    this.workspace.keepDraft(strand, { ...draft, submitted: draft.text });
    this.store.dispatch(SectionEditorActions.changeSubmitted({ change: draftChange(draft, patient, strand) }));
  }

  protected async cancel(strand: Strand): Promise<void> {
    const draft = this.workspace.drafts()[strand];
    if (draft && isUnsaved(draft) && !(await this.lossQuestion.askOfTyping('Discard'))) return;
    this.close(strand);
  }

  protected chooseTheirs(strand: Strand): void {
    const draft = this.workspace.drafts()[strand];
    const send = this.sendState(strand);
    if (!draft || send?.status !== 'conflict') return;
    const rest = withTheirs(draft, send.fields, send.theirs);
    if (changedFields(rest).length === 0) return this.close(strand);
    this.workspace.keepDraft(strand, rest);
    this.store.dispatch(SectionEditorActions.dismissed({ key: this.keyOf(strand) }));
  }

  protected chooseMine(strand: Strand): void {
    const draft = this.workspace.drafts()[strand];
    const send = this.sendState(strand);
    if (!draft || send?.status !== 'conflict') return;
    this.workspace.keepDraft(strand, onTopOf(draft, send.fields, send.theirs));
    this.save(strand);
  }

  /** A change that was not taken after its editor had been closed needs its author again. */
  private reopenUnsent(): void {
    for (const { strand } of this.cards()) {
      const entry = this.outboxEntries()[this.keyOf(strand.id)];
      if (!entry || !isNotTaken(entry.state) || this.workspace.drafts()[strand.id]) continue;
      this.workspace.keepDraft(strand.id, draftOf(entry.change));
      this.workspace.fold(strand.id, true);
    }
  }

  private close(strand: Strand): void {
    this.workspace.dropDraft(strand);
    const send = this.sendState(strand);
    if (send && isNotTaken(send)) {
      this.store.dispatch(SectionEditorActions.dismissed({ key: this.keyOf(strand) }));
    }
  }

  private takeAnswers(): void {
    for (const [strand, draft] of Object.entries(this.workspace.drafts())) {
      const answered = afterAnswer(draft, this.sendState(strand as Strand));
      if (answered === null) this.workspace.dropDraft(strand as Strand);
      else if (answered !== draft) this.workspace.keepDraft(strand as Strand, answered);
    }
  }

  private keyOf(strand: Strand): string {
    return outboxKey({ patientId: this.patient()?.id ?? '', collection: 'sections', docId: strand });
  }
}
