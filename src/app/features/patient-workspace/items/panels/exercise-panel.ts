import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import type { InterventionContent } from '../../../../domain/care-plan/intervention.ts';
import type { Content, PlanRecord } from '../../../../domain/care-plan/plan-record.ts';
import type { Tell } from '../../../../domain/changes/editable.ts';
import { editIntervention } from '../../../../domain/interventions/edit-intervention.ts';
import { adherence, adherenceWords } from '../../../../domain/interventions/exercise-adherence.ts';
import { exerciseLogs, standingOf, tellLog, tellLogShortly } from '../../../../domain/interventions/exercise-diary.ts';
import { readProgramme } from '../../../../domain/interventions/exercise-programme.ts';
import { holdStep, suggestedReason, takeStep } from '../../../../domain/interventions/exercise-step.ts';
import { tellHeld, tellStep } from '../../../../domain/interventions/exercise-tell.ts';
import { findType } from '../../../../domain/interventions/find-type.ts';
import { progression, progressionWords } from '../../../../domain/interventions/progression.ts';
import { ItemEditing } from '../../../../state/editing/item-editing.ts';
import { selectDiary } from '../../../../state/plan/plan-items.selectors.ts';
import { DayPipe } from '../../../../ui/clinic-time-pipes.ts';
import { Today } from '../../../../ui/today.ts';
import { followFocus } from '../../follow-focus.ts';
import { OpenRecord } from '../../open-record.ts';
import { PlanSurroundings } from '../plan-surroundings.ts';
import { SessionsList } from '../sessions-list.ts';

/** Facts that need not stand on the card a second time. */
export const SHOWN_BY_EXERCISE_PANEL = ['startMinutes', 'stepNumber', 'stepFrom', 'previousMinutes'];
const LOGS_SHOWN = 7;

/** Where an exercise programme stands: its step, what the patient wrote of the last days, and what could come next. */
@Component({
  selector: 'braid-exercise-panel',
  imports: [DayPipe, MatButton, SessionsList],
  templateUrl: './exercise-panel.html',
  styleUrl: './exercise-panel.scss',
})
export class ExercisePanel {
  private readonly record = inject(OpenRecord);
  private readonly around = inject(PlanSurroundings);
  private readonly editing = inject(ItemEditing);
  private readonly diary = inject<Store>(Store).selectSignal(selectDiary);
  private readonly today = inject(Today).date;

  readonly item = input.required<PlanRecord<InterventionContent>>();
  readonly mayEdit = input.required<boolean>();
  /** The programme's own editor is wanted, beginning with these values. */
  readonly edited = output<Content>();

  private readonly content = computed(() => this.item().content);
  private readonly type = computed(() => findType(this.content().type));
  private readonly logs = computed(() => exerciseLogs(this.diary(), this.item().id));
  protected readonly hasSessions = computed(() => this.type()?.occasion !== undefined);
  protected readonly programme = computed(() => readProgramme(this.content()));
  protected readonly kept = computed(() => {
    const programme = this.programme();
    const kept = programme && this.logs().length > 0 && adherence(programme, this.logs(), this.today());
    return kept && adherenceWords(kept);
  });
  protected readonly marks = computed(() =>
    this.logs()
      .slice(-LOGS_SHOWN)
      .map((log) => ({ on: log.on, standing: standingOf(log), shortly: tellLogShortly(log), words: tellLog(log) })),
  );
  protected readonly next = computed(() => {
    const programme = this.programme();
    if (!programme || this.content().status !== 'active') return null;
    const next = progression(programme, this.logs(), this.today());
    const minutes = next.kind === 'ready' || next.kind === 'step-back' ? next.minutes : null;
    const reasons = 'reasons' in next ? next.reasons : [];
    return {
      kind: next.kind,
      words: progressionWords(next, programme),
      minutes,
      reasons,
      why: minutes === null ? '' : reasons.join('; '),
      // A programme that never steps up has nothing to hold.
      mayHold: reasons.length > 0 && !programme.isPostExertional,
    };
  });

  /** How often something was decided here. */
  private readonly decided = signal(0);

  constructor() {
    followFocus(this.decided, '.next button');
  }

  protected accept(minutes: number, reasons: readonly string[]): void {
    const programme = this.programme();
    if (!programme) return;
    this.send(
      takeStep(programme, minutes, this.today(), suggestedReason(minutes, reasons)),
      tellStep(this.plainName()),
    );
  }

  protected hold(reasons: readonly string[]): void {
    const programme = this.programme();
    if (programme) this.send(holdStep(programme, this.today(), reasons), tellHeld(this.plainName()));
  }

  /** Other minutes than suggested: the editor, which asks why. */
  protected decideOtherwise(): void {
    const programme = this.programme();
    if (programme) this.edited.emit(takeStep(programme, programme.minutes, this.today(), ''));
  }

  private plainName(): string {
    return this.type()?.plainName ?? this.content().name;
  }

  private send(values: Content, tell: Tell): void {
    const { rev, content } = this.item();
    const editable = { ...editIntervention(this.item(), this.around.forInterventions()), tell };
    this.editing.send(editable, { rev, content }, values, this.record.about(editable.title));
    this.decided.update((times) => times + 1);
  }
}
