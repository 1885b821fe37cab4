import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { describeStrand } from '../../../domain/access/strands.ts';
import { fieldsOf } from '../../../domain/fields/form.ts';
import { editSchedule, isAsking, mayAskForMeasures, schedulePartOf } from '../../../domain/measures/edit-schedule.ts';
import { scheduleInWords } from '../../../domain/measures/schedule-words.ts';
import type { IsoDate } from '../../../domain/patient/patient.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { conflictOf } from '../../../state/outbox/settle-conflict.ts';
import { Today } from '../../../ui/today.ts';
import { followFocus } from '../follow-focus.ts';
import { ItemEditor } from '../items/item-editor.ts';
import { ItemMark } from '../items/item-mark.ts';
import { OpenRecord } from '../open-record.ts';
import { askersAsk } from './asker-words.ts';
import { dueWords } from './due-words.ts';
import type { MeasureRow, MeasureSchedule } from './measure-rows.ts';
import { MeasureWriting } from './measure-writing.ts';

/** When one measure is asked and who waits for it: to join, to leave, to change or to stop. */
@Component({
  selector: 'braid-measure-schedule',
  imports: [ItemEditor, ItemMark, MatButton],
  templateUrl: './measure-schedule-part.html',
  styleUrl: './measure-schedule-part.scss',
})
export class MeasureSchedulePart {
  private readonly record = inject(OpenRecord);
  private readonly editing = inject(ItemEditing);
  private readonly today = inject(Today).date;
  protected readonly writing = inject(MeasureWriting);

  readonly row = input.required<MeasureRow>();
  readonly next = input.required<IsoDate | null>();

  protected readonly type = computed(() => this.row().type);
  protected readonly schedule = computed(() => this.row().schedule);
  protected readonly editable = computed(() => {
    const schedule = this.schedule();
    return schedule && editSchedule(schedule, this.type());
  });
  protected readonly isActive = computed(() => this.schedule()?.content.status === 'active');
  protected readonly isMine = computed(() => {
    const schedule = this.schedule();
    return schedule !== null && isAsking(schedule.content, this.writing.ownStrand());
  });
  protected readonly others = computed(() => (this.schedule()?.content.askedBy.length ?? 0) - Number(this.isMine()));
  protected readonly ownerName = computed(() => describeStrand(this.schedule()?.discipline ?? 'coordination').name);
  protected readonly part = computed(() => {
    const [account, schedule] = [this.record.account(), this.schedule()];
    return account && schedule && schedulePartOf(account, schedule);
  });
  protected readonly mayAsk = computed(() => {
    const account = this.record.account();
    return account !== null && mayAskForMeasures(account) && !this.isBegun();
  });
  protected readonly askers = computed(() => askersAsk(this.schedule()?.content.askedBy ?? []));
  protected readonly words = computed(() => {
    const content = this.schedule()?.content;
    return content ? scheduleInWords(content) : '';
  });
  protected readonly due = computed(() => {
    const next = this.next();
    return next === null ? '' : dueWords(next, this.today());
  });
  private readonly isBegun = computed(() => this.writing.newSchedules().some(({ type }) => type === this.type()));
  protected readonly isEditing = computed(() => {
    const editable = this.editable();
    return editable !== null && this.editing.isOpen(editable) && !this.isOfAskersAlone();
  });
  private readonly conflict = computed(() => {
    const editable = this.editable();
    return editable && conflictOf(this.editing.entry(editable));
  });
  /** Two who ask at once are no matter for anybody. */
  private readonly isOfAskersAlone = computed(() => {
    const [editable, conflict] = [this.editable(), this.conflict()];
    if (!editable || !conflict || this.schedule()?.rev === 0 || this.editing.draft(editable)) return false;
    const isNew = this.editing.entry(editable)?.change.base === null;
    return isNew || !fieldsOf(editable.form).some(({ id }) => conflict.fields.includes(id));
  });

  constructor() {
    followFocus(
      computed(() => [this.isEditing(), this.isMine(), this.isActive()]),
      '[data-home], button',
    );
    effect(() => {
      if (this.isOfAskersAlone()) untracked(() => this.settle());
    });
  }

  protected join(isAsked: boolean): void {
    const schedule = this.schedule();
    if (schedule) this.writing.join(schedule, this.type(), isAsked);
  }

  /** What was asked at the same moment somewhere else stands, and the reader's strand waits for it too, or no longer. */
  private settle(): void {
    const [schedule, conflict] = [this.schedule(), this.conflict()];
    if (!schedule || !conflict) return;
    const wanted = this.editing.entry(editSchedule(schedule, this.type()))?.change.patch['askedBy'];
    const isAsked = Array.isArray(wanted) && wanted.includes(this.writing.ownStrand());
    const { rev, content } = conflict.theirs;
    this.writing.join({ ...schedule, rev, content: content as MeasureSchedule['content'] }, this.type(), isAsked);
  }
}
