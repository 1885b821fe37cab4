import { computed, inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';

import type { Strand } from '../../../domain/access/strands.ts';
import type { Editable } from '../../../domain/changes/editable.ts';
import { readForm } from '../../../domain/fields/read-form.ts';
import { resultAt, resultContent, resultDraft, resultId } from '../../../domain/measures/edit-result.ts';
import { asking, editSchedule, newSchedule } from '../../../domain/measures/edit-schedule.ts';
import type { MeasureType } from '../../../domain/measures/measure-type.ts';
import { MEASURES } from '../../../domain/measures/measures.ts';
import { ageOn } from '../../../domain/patient/age.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { selectMeasureResults, selectMeasureSchedules } from '../../../state/plan/plan-items.selectors.ts';
import { Today } from '../../../ui/today.ts';
import { PlanSurroundings } from '../items/plan-surroundings.ts';
import { OpenRecord } from '../open-record.ts';
import type { MeasureResult, MeasureSchedule } from './measure-rows.ts';

/** Asking for measures and recording what was counted or copied, in the open plan. */
@Injectable()
export class MeasureWriting {
  private readonly store = inject<Store>(Store);
  private readonly record = inject(OpenRecord);
  private readonly around = inject(PlanSurroundings);
  private readonly editing = inject(ItemEditing);
  private readonly today = inject(Today).date;
  private readonly results = this.store.selectSignal(selectMeasureResults);
  private readonly schedules = this.store.selectSignal(selectMeasureSchedules);
  readonly ownStrand = this.around.ownStrand;

  /** Schedules that are being set up and results that are being typed, an earlier visit's too. */
  readonly newSchedules = computed((): readonly { readonly type: MeasureType; readonly editable: Editable }[] => {
    const place = this.place();
    if (!place) return [];
    const open = this.editing.openIn('measureSchedules', place.patientId);
    const known = new Set(this.schedules().map(({ id }) => id));
    return MEASURES.filter(({ id }) => open.includes(id) && !known.has(id)).map((type) => ({
      type,
      editable: newSchedule(place, type),
    }));
  });
  readonly newEntries = computed((): readonly MeasureType[] => {
    const open = this.editing.openIn('measures', this.place()?.patientId ?? '');
    return MEASURES.filter(({ id }) => open.includes(`${id}-entry`));
  });

  askFor(type: MeasureType): void {
    const place = this.place();
    if (!place) return;
    const editable = newSchedule(place, type);
    this.editing.begin(editable, null, this.record.about(editable.title), { firstOn: this.today() });
  }

  change(schedule: MeasureSchedule, type: MeasureType): void {
    const { rev, content } = schedule;
    const editable = editSchedule(schedule, type);
    this.editing.begin(editable, { rev, content }, this.record.about(editable.title));
  }

  /** The reader's own strand waits for the results too, or no longer does. */
  join(schedule: MeasureSchedule, type: MeasureType, isAsked: boolean): void {
    const own = this.ownStrand();
    if (own) this.rewrite(schedule, type, asking(schedule.content, own, isAsked));
  }

  stop(schedule: MeasureSchedule, type: MeasureType): void {
    this.rewrite(schedule, type, { status: 'stopped' });
  }

  /** Asked again, from today on, for whoever begins it again. */
  beginAgain(schedule: MeasureSchedule, type: MeasureType): void {
    const own = this.ownStrand();
    const askedBy: readonly Strand[] = own ? [own] : [];
    const untilOn = schedule.content.untilOn;
    const isOver = untilOn !== null && untilOn < this.today();
    this.rewrite(schedule, type, {
      status: 'active',
      firstOn: this.today(),
      askedBy,
      ...(isOver && { untilOn: null }),
    });
  }

  draftOf(type: MeasureType, result: MeasureResult | null): Editable | null {
    const place = this.place();
    return place && resultDraft(place, type, result?.id ?? null);
  }

  isEntering(type: MeasureType, result: MeasureResult | null): boolean {
    const draft = this.draftOf(type, result);
    return draft !== null && this.editing.isOpen(draft);
  }

  beginEntry(type: MeasureType, result: MeasureResult | null): void {
    const draft = this.draftOf(type, result);
    if (!draft) return;
    const given = result ? result.content.answers : { takenOn: this.today() };
    this.editing.begin(draft, null, this.record.about(type.name), given);
  }

  /** Scores what stands in the form and hands it over; only for a form in which nothing is wrong. */
  saveEntry(type: MeasureType, result: MeasureResult | null): void {
    const draft = this.draftOf(type, result);
    const kept = draft && this.editing.draft(draft);
    const patient = this.record.patient();
    if (!draft || !kept || !patient) return;
    const { values } = readForm(draft.form, kept.draft.text, { today: this.today() });
    const takenOn = result?.content.takenOn ?? String(values['takenOn']);
    const context = { age: ageOn(patient.content.birthDate, takenOn), referenceSex: null };
    const content = resultContent(type, takenOn, values, context);
    const taken = this.results().map(({ id }) => id);
    const editable = resultAt(result ?? draft, result?.id ?? resultId(type, takenOn, taken), type);
    const base = result && { rev: result.rev, content: result.content };
    this.editing.send(editable, base, content, this.record.about(type.name), this.today());
    this.editing.close(draft);
  }

  private rewrite(schedule: MeasureSchedule, type: MeasureType, values: Editable['fixed']): void {
    const { rev, content } = schedule;
    const editable = editSchedule(schedule, type);
    this.editing.send(editable, { rev, content }, values, this.record.about(editable.title));
  }

  private place() {
    const patient = this.record.patient();
    const discipline = this.ownStrand();
    return patient && discipline ? { clinicId: patient.clinicId, patientId: patient.id, discipline } : null;
  }
}
