import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { describeStrand } from '../../../domain/access/strands.ts';
import { derivedFindings } from '../../../domain/care-plan/findings-derived.ts';
import type { FindingsStrand } from '../../../domain/care-plan/findings-edit.ts';
import { editFindings, findingsWords, mayEditFindings } from '../../../domain/care-plan/findings-edit.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { selectFindings } from '../../../state/plan/plan-items.selectors.ts';
import { RecordFacts } from '../../../ui/record-facts.ts';
import { Today } from '../../../ui/today.ts';
import { followFocus } from '../follow-focus.ts';
import { OpenRecord } from '../open-record.ts';
import { ItemEditor } from './item-editor.ts';
import { ItemMark } from './item-mark.ts';
import { SuggestAndHistory } from './suggest-and-history.ts';

/** What is measured in the consulting room begins with today: a baseline without its day is worth little later. */
const DATED: Readonly<Partial<Record<FindingsStrand, string>>> = { physiotherapy: 'measuredOn' };

/** What one discipline found and measured, beside the texts of its section. */
@Component({
  selector: 'braid-findings-block',
  imports: [ItemEditor, MatButton, RecordFacts, ItemMark, SuggestAndHistory],
  templateUrl: './findings-block.html',
  styleUrl: './findings-block.scss',
})
export class FindingsBlock {
  private readonly record = inject(OpenRecord);
  private readonly all = inject<Store>(Store).selectSignal(selectFindings);
  private readonly editing = inject(ItemEditing);
  private readonly today = inject(Today).date;

  readonly strand = input.required<FindingsStrand>();

  protected readonly name = computed(() => describeStrand(this.strand()).name);
  protected readonly matters = computed(() => {
    const words = findingsWords(this.strand());
    return { words, heading: words.charAt(0).toUpperCase() + words.slice(1) };
  });
  protected readonly found = computed(() => this.all().find(({ id }) => id === this.strand()));
  protected readonly values = computed(() => this.found()?.content ?? {});
  protected readonly derived = computed(() => derivedFindings(this.values()));
  protected readonly editable = computed(() => {
    const { clinicId, id: patientId } = this.record.patient() ?? { clinicId: '', id: '' };
    return editFindings({ clinicId, patientId }, this.strand());
  });
  protected readonly mayEdit = computed(() => {
    const account = this.record.account();
    return account !== null && mayEditFindings(account, this.strand());
  });
  protected readonly isEditing = computed(() => this.editing.isOpen(this.editable()));
  protected readonly isShown = computed(() => this.mayEdit() || this.found() !== undefined);

  constructor() {
    followFocus(this.isEditing, '[data-home]');
  }

  protected edit(): void {
    const found = this.found();
    const base = found ? { rev: found.rev, content: found.content } : null;
    const day = found ? undefined : DATED[this.strand()];
    const given = day ? { [day]: this.today() } : {};
    this.editing.begin(this.editable(), base, this.record.about(this.editable().title), given);
  }
}
