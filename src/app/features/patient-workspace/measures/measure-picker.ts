import { afterRenderEffect, Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { STRANDS } from '../../../domain/access/strands.ts';
import { nextDue } from '../../../domain/measures/due.ts';
import { mayRecordResult } from '../../../domain/measures/edit-result.ts';
import { schedulePartOf } from '../../../domain/measures/edit-schedule.ts';
import type { MeasureType } from '../../../domain/measures/measure-type.ts';
import { MEASURES } from '../../../domain/measures/measures.ts';
import type { IsoDate } from '../../../domain/patient/patient.ts';
import { selectMeasureSchedules } from '../../../state/plan/plan-items.selectors.ts';
import { StrandBadge } from '../../../ui/strand-badge.ts';
import { OpenRecord } from '../open-record.ts';
import type { MeasureSchedule } from './measure-rows.ts';
import { MeasureWriting } from './measure-writing.ts';
import { MeasuresDue } from './measures-due.ts';
import type { Offer } from './offer-words.ts';
import { offerFor } from './offer-words.ts';

/** Which measure: to ask the patient for, or to record. What somebody asks for already is offered, never asked twice. */
@Component({
  selector: 'braid-measure-picker',
  imports: [MatButton, StrandBadge],
  templateUrl: './measure-picker.html',
  styleUrl: './measure-picker.scss',
})
export class MeasurePicker {
  private readonly record = inject(OpenRecord);
  private readonly writing = inject(MeasureWriting);
  private readonly due = inject(MeasuresDue);
  private readonly schedules = inject<Store>(Store).selectSignal(selectMeasureSchedules);

  readonly use = input.required<'ask' | 'record'>();
  readonly closed = output();

  protected readonly chosen = signal<MeasureType | null>(null);
  protected readonly title = computed(() =>
    this.use() === 'ask' ? 'Which measure should be asked for?' : 'Which result is to be recorded?',
  );
  private readonly types = computed(() => {
    const account = this.record.account();
    if (this.use() === 'ask') return MEASURES;
    return MEASURES.filter((type) => account !== null && mayRecordResult(account, type));
  });
  protected readonly groups = computed(() =>
    STRANDS.flatMap(({ id }) => {
      const types = this.types().filter(({ owner }) => owner === id);
      return types.length > 0 ? [{ owner: id, types }] : [];
    }),
  );
  protected readonly offer = computed((): Offer | null => {
    const [type, account] = [this.chosen(), this.record.account()];
    const schedule = type && this.scheduleOf(type);
    if (!type || !schedule || !account) return null;
    return offerFor(type, schedule, {
      own: this.writing.ownStrand(),
      part: schedulePartOf(account, schedule),
      isUnknown: this.isUnknown(schedule),
      next: this.nextOf(schedule),
    });
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const isOffered = computed(() => this.offer() !== null);
    afterRenderEffect(() => {
      const target = isOffered() ? '[data-first], button' : '[data-panel]';
      host.querySelector<HTMLElement>(target)?.focus();
    });
  }

  protected isAsked(type: MeasureType): boolean {
    return this.use() === 'ask' && this.scheduleOf(type)?.content.status === 'active';
  }

  protected choose(type: MeasureType): void {
    if (this.use() === 'ask' && this.scheduleOf(type)) {
      this.chosen.set(type);
      return;
    }
    if (this.use() === 'ask') this.writing.askFor(type);
    else this.writing.beginEntry(type, null);
    this.closed.emit();
  }

  protected take(): void {
    const type = this.chosen();
    const schedule = type && this.scheduleOf(type);
    if (!type || !schedule || this.isUnknown(schedule)) return;
    if (this.nextOf(schedule) !== null) this.writing.join(schedule, type, true);
    else this.writing.beginAgain(schedule, type);
    this.closed.emit();
  }

  private nextOf({ content }: MeasureSchedule): IsoDate | null {
    return nextDue(content, this.due.context())?.dueOn ?? null;
  }

  private isUnknown({ content: { status, measure } }: MeasureSchedule): boolean {
    return status === 'active' && this.due.context().unknown.includes(measure);
  }

  private scheduleOf({ id }: MeasureType): MeasureSchedule | undefined {
    return this.schedules().find((schedule) => schedule.id === id);
  }
}
