import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { MeasureResultContent } from '../../../domain/care-plan/measure-result.ts';
import type { PlanRecord } from '../../../domain/care-plan/plan-record.ts';
import { RED_FLAGS } from '../../../domain/measures/red-flags.ts';
import { settleSafety } from '../../../domain/measures/settle-safety.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { DayPipe, TimePipe } from '../../../ui/clinic-time-pipes.ts';
import { Icon } from '../../../ui/icon.ts';
import { followFocus } from '../follow-focus.ts';
import { ItemEditor } from '../items/item-editor.ts';
import { ItemMark } from '../items/item-mark.ts';
import { OpenRecord } from '../open-record.ts';

/** One set of answers that calls for somebody: what to do and a place to say that it was done. */
@Component({
  selector: 'braid-safety-flag',
  imports: [DayPipe, Icon, ItemEditor, ItemMark, MatButton, TimePipe],
  templateUrl: './safety-flag.html',
  styleUrl: './safety-flag.scss',
})
export class SafetyFlag {
  private readonly record = inject(OpenRecord);
  private readonly editing = inject(ItemEditing);

  readonly result = input.required<PlanRecord<MeasureResultContent>>();

  protected readonly flag = computed(() => RED_FLAGS.find(({ id }) => id === this.result().content.safety));
  protected readonly editable = computed(() => settleSafety(this.result()));
  protected readonly isEditing = computed(() => this.editing.isOpen(this.editable()));
  protected readonly heading = computed(() => `safety-${this.result().id}`);

  constructor() {
    followFocus(this.isEditing, '[data-home]');
  }

  protected edit(): void {
    const { rev, content } = this.result();
    this.editing.begin(this.editable(), { rev, content }, this.record.about(this.editable().title));
  }
}
