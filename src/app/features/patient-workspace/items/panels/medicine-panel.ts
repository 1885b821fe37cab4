import type { ElementRef } from '@angular/core';
import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { InterventionContent } from '../../../../domain/care-plan/intervention.ts';
import type { Content, PlanRecord } from '../../../../domain/care-plan/plan-record.ts';
import type { Tell } from '../../../../domain/changes/editable.ts';
import { typedOf } from '../../../../domain/fields/typed-value.ts';
import { editIntervention } from '../../../../domain/interventions/edit-intervention.ts';
import { differingGuidance } from '../../../../domain/interventions/guidance.ts';
import { doseStepsInWords } from '../../../../domain/interventions/medicine-dose-steps.ts';
import { holdOf, isHoldOver, isOnHold } from '../../../../domain/interventions/medicine-hold.ts';
import type { SideEffect } from '../../../../domain/interventions/medicine-side-effects.ts';
import {
  isOver,
  mayHoldAnother,
  severityInWords,
  sideEffectsOf,
  withSideEffect,
} from '../../../../domain/interventions/medicine-side-effects.ts';
import { tellConfirmed, tellSideEffect } from '../../../../domain/interventions/medicine-tell.ts';
import { doseInWordsOn } from '../../../../domain/interventions/medicine-words.ts';
import { ItemEditing } from '../../../../state/editing/item-editing.ts';
import { DayPipe } from '../../../../ui/clinic-time-pipes.ts';
import { panelFocus } from '../../../../ui/panel-focus.ts';
import { Today } from '../../../../ui/today.ts';
import { OpenRecord } from '../../open-record.ts';
import { PlanSurroundings } from '../plan-surroundings.ts';
import { SideEffectForm } from './medicine-side-effect-form.ts';

/** Facts of a medicine that its panel shows in words. */
export const SHOWN_BY_MEDICINE_PANEL = [
  ...['dose', 'unit', 'times', 'prn', 'dosage', 'taper', 'benefit', 'sideEffects', 'lastConfirmedOn'],
  ...['onHoldFrom', 'onHoldUntil', 'onHoldReason'],
];

/** What of a medicine counts today: the dose in force and the next, a hold, what the patient noticed and confirmed. */
@Component({
  selector: 'braid-medicine-panel',
  imports: [DayPipe, MatButton, SideEffectForm],
  templateUrl: './medicine-panel.html',
  styleUrl: './medicine-panel.scss',
})
export class MedicinePanel {
  private readonly editing = inject(ItemEditing);
  private readonly record = inject(OpenRecord);
  private readonly around = inject(PlanSurroundings);
  private readonly confirmed = viewChild<ElementRef<HTMLElement>>('confirmed');
  protected readonly today = inject(Today).date;

  readonly item = input.required<PlanRecord<InterventionContent>>();
  readonly mayEdit = input.required<boolean>();

  private readonly editable = computed(() => editIntervention(this.item(), this.around.forInterventions()));
  protected readonly dose = computed(() => doseInWordsOn(this.item().content, this.today()));
  protected readonly steps = computed(() => doseStepsInWords(this.item().content, this.today()));
  protected readonly hold = computed(() => {
    const hold = holdOf(this.item().content);
    return hold && this.isRunning() && !isHoldOver(hold, this.today()) ? hold : null;
  });
  protected readonly isHeld = computed(() => this.hold() !== null && isOnHold(this.item().content, this.today()));
  protected readonly sideEffects = computed(() =>
    sideEffectsOf(this.item().content).map((each) => ({ ...each, much: severityInWords(each), isOver: isOver(each) })),
  );
  /** What was written besides the dose, by another system as a rule. */
  protected readonly written = computed(() => {
    const { dose, dosage } = this.item().content;
    return typeof dose === 'number' && typeof dosage === 'string' ? dosage : null;
  });
  protected readonly benefit = computed(() => {
    const { benefit } = this.item().content;
    return typeof benefit === 'number' ? benefit : null;
  });
  protected readonly lastConfirmedOn = computed(() => {
    const on = this.item().content['lastConfirmedOn'];
    return typeof on === 'string' ? on : null;
  });
  /** Whether what is written for today is what counts today. */
  protected readonly isRunning = computed(() => ['active', 'planned'].includes(this.item().content.status));
  protected readonly isTaken = computed(() => ['active', 'paused'].includes(this.item().content.status));
  protected readonly isConfirmedToday = computed(() => this.lastConfirmedOn() === this.today());
  protected readonly mayAddSideEffect = computed(() => mayHoldAnother(this.item().content));
  protected readonly otherGuidance = computed(() =>
    this.around.forInterventions().isPrimaryPain ? differingGuidance(this.item().content.type) : null,
  );
  protected readonly isAdding = signal(false);

  constructor() {
    panelFocus(this.isAdding);
  }

  protected confirm(): void {
    this.send({ lastConfirmedOn: this.today() }, tellConfirmed(this.item().content.name));
    // The button goes with the press.
    this.confirmed()?.nativeElement.focus();
  }

  protected note(noticed: Pick<SideEffect, 'what' | 'severity'>): void {
    this.isAdding.set(false);
    const { content } = this.item();
    const sideEffects = withSideEffect(content, noticed, this.today());
    this.send({ sideEffects }, tellSideEffect(content.name, noticed));
  }

  /** What is not on the short list is typed into the editor, which keeps every letter. */
  protected noteInEditor(): void {
    this.isAdding.set(false);
    const { rev, content } = this.item();
    this.editing.begin(this.editable(), { rev, content }, this.record.about(this.editable().title));
    const kept = this.editing.draft(this.editable());
    const sideEffects = typedOf(withSideEffect(content, { what: '', severity: null }, this.today()));
    if (kept) this.editing.retype(this.editable(), { ...kept.draft.text, sideEffects });
  }

  private send(values: Content, tell: Tell): void {
    const { rev, content } = this.item();
    const editable = this.editable();
    this.editing.send({ ...editable, tell }, { rev, content }, values, this.record.about(editable.title));
  }
}
