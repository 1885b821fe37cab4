import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { mayEditItem } from '../../../domain/access/may-edit-item.ts';
import type { InterventionContent, InterventionStatus } from '../../../domain/care-plan/intervention.ts';
import type { PlanRecord } from '../../../domain/care-plan/plan-record.ts';
import type { Content } from '../../../domain/care-plan/plan-record.ts';
import type { SuggestionTarget } from '../../../domain/care-plan/suggestion-form.ts';
import { fieldsOf } from '../../../domain/fields/form.ts';
import { readForm } from '../../../domain/fields/read-form.ts';
import { typedFields } from '../../../domain/fields/typed-value.ts';
import { editIntervention } from '../../../domain/interventions/edit-intervention.ts';
import { findType } from '../../../domain/interventions/find-type.ts';
import { GUIDANCE_TAGS } from '../../../domain/interventions/guidance.ts';
import { flaggedIn, STATUSES } from '../../../domain/interventions/intervention-form.ts';
import type { InterventionKind } from '../../../domain/interventions/intervention-kind.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { selectGoals } from '../../../state/plan/plan-items.selectors.ts';
import { RecordFacts } from '../../../ui/record-facts.ts';
import { Today } from '../../../ui/today.ts';
import { followFocus } from '../follow-focus.ts';
import { OpenRecord } from '../open-record.ts';
import { HistoryFoot } from './history-foot.ts';
import { ItemEditor } from './item-editor.ts';
import { ItemMark } from './item-mark.ts';
import { KindPanel } from './kind-panel.ts';
import { SHOWN_BY_COURSE_PANEL } from './panels/course-panel.ts';
import { SHOWN_BY_EXERCISE_PANEL } from './panels/exercise-panel.ts';
import { SHOWN_BY_MEDICINE_PANEL } from './panels/medicine-panel.ts';
import { SHOWN_BY_SUPPLEMENT_PANEL } from './panels/supplement-panel.ts';
import { SHOWN_BY_THERAPY_PANEL } from './panels/therapy-panel.ts';
import { PlanSurroundings } from './plan-surroundings.ts';
import { SuggestionsOf } from './suggestions-of.ts';

/** Facts that the card shows by itself. */
const SHOWN_APART = ['name', 'status', 'goalIds', 'problemIds', 'screening'];

const SHOWN_BY_PANEL: Readonly<Partial<Record<InterventionKind, readonly string[]>>> = {
  medicine: SHOWN_BY_MEDICINE_PANEL,
  supplement: SHOWN_BY_SUPPLEMENT_PANEL,
  course: SHOWN_BY_COURSE_PANEL,
  exercise: SHOWN_BY_EXERCISE_PANEL,
  therapy: SHOWN_BY_THERAPY_PANEL,
};

/** One intervention of the plan: what it is, where it stands, what can be done with it now. */
@Component({
  selector: 'braid-intervention-card',
  imports: [HistoryFoot, ItemEditor, KindPanel, MatButton, RecordFacts, ItemMark, SuggestionsOf],
  templateUrl: './intervention-card.html',
  styleUrl: './item-card.scss',
})
export class InterventionCard {
  private readonly record = inject(OpenRecord);
  private readonly around = inject(PlanSurroundings);
  private readonly goals = inject<Store>(Store).selectSignal(selectGoals);
  private readonly editing = inject(ItemEditing);
  protected readonly today = inject(Today).date;

  readonly item = input.required<PlanRecord<InterventionContent>>();

  protected readonly type = computed(() => findType(this.item().content.type));
  protected readonly editable = computed(() => editIntervention(this.item(), this.around.forInterventions()));
  protected readonly isEditing = computed(() => this.editing.isOpen(this.editable()));
  protected readonly mayEdit = computed(() => {
    const account = this.record.account();
    return account !== null && mayEditItem(account, this.item());
  });
  protected readonly target = computed((): SuggestionTarget => {
    const { id, discipline, content } = this.item();
    return { collection: 'interventions', docId: id, about: content.name, to: discipline };
  });
  protected readonly status = computed(() => STATUSES.find(({ id }) => id === this.item().content.status)?.label ?? '');
  protected readonly guidance = computed(() => {
    const type = this.type();
    return type && this.around.forInterventions().isPrimaryPain ? GUIDANCE_TAGS[type.guidance] : null;
  });
  protected readonly isToReview = computed(
    () => this.item().source === 'imported' && this.type()?.guidance === 'do-not-start',
  );
  protected readonly flagged = computed(() =>
    flaggedIn(this.type()?.screening ?? [], this.item().content['screening']),
  );
  protected readonly servedGoals = computed(() =>
    this.goals()
      .filter(({ id }) => this.item().content.goalIds.includes(id))
      .map(({ content }) => content.statement),
  );
  protected readonly apart = computed(() => [...SHOWN_APART, ...(SHOWN_BY_PANEL[this.item().content.kind] ?? [])]);
  protected readonly showsProblems = signal(false);
  /** What the last press of a button changed, to take it back; gone once the status is another again. */
  private readonly turned = signal<{ readonly to: InterventionStatus; readonly before: Content } | null>(null);
  protected readonly mayUndo = computed(() => this.turned()?.to === this.item().content.status);

  constructor() {
    // A press of “Start” takes that button away too.
    followFocus(
      computed(() => [this.isEditing(), this.turned()]),
      ':scope > article > .actions > [data-home]',
    );
  }

  protected edit(given: Content = {}): void {
    this.showsProblems.set(Object.keys(given).length > 0);
    const { rev, content } = this.item();
    this.editing.begin(this.editable(), { rev, content }, this.record.about(this.editable().title));
    const kept = this.editing.draft(this.editable());
    if (kept) this.editing.retype(this.editable(), { ...kept.draft.text, ...typedFields(given, Object.keys(given)) });
  }

  /** Goes into the plan at once where nothing is missing and no screening answer asks; into the editor, with what is pointed out, otherwise. */
  protected turn(status: InterventionStatus, dates: Content = {}): void {
    const { rev, content } = this.item();
    const editable = this.editable();
    const given = { ...dates, status };
    const fields = fieldsOf(editable.form).map(({ id }) => id);
    const { problems, doubts } = readForm(editable.form, typedFields({ ...content, ...given }, fields), {
      today: this.today(),
    });
    if (Object.keys(problems).length > 0 || doubts['screening']) return this.edit(given);
    this.editing.send(editable, { rev, content }, given, this.record.about(editable.title));
    const before = Object.fromEntries(Object.keys(given).map((field) => [field, content[field] ?? null]));
    this.turned.set({ to: status, before });
  }

  protected undo(): void {
    const { rev, content } = this.item();
    const turned = this.turned();
    if (turned)
      this.editing.send(this.editable(), { rev, content }, turned.before, this.record.about(this.editable().title));
    this.turned.set(null);
  }
}
