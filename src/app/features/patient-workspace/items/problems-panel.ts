import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import { mayAddProblem, newProblem } from '../../../domain/care-plan/problem-edit.ts';
import { withoutLead } from '../../../domain/care-plan/problem-lead.ts';
import { isOverProblem, sortProblems } from '../../../domain/care-plan/problem-order.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { selectProblems } from '../../../state/plan/plan-items.selectors.ts';
import { followFocus } from '../follow-focus.ts';
import { OpenRecord } from '../open-record.ts';
import { ItemEditor } from './item-editor.ts';
import { PlanSurroundings } from './plan-surroundings.ts';
import { ProblemsItem } from './problems-item.ts';

/** Imported records name dozens; the first of them say what it is about. */
const SHOWN_AT_FIRST = 6;

/** The problems of the plan, what is over folded away. */
@Component({
  selector: 'braid-problems-panel',
  imports: [ItemEditor, MatButton, ProblemsItem],
  templateUrl: './problems-panel.html',
  styleUrl: './goals-panel.scss',
})
export class ProblemsPanel {
  private readonly record = inject(OpenRecord);
  private readonly around = inject(PlanSurroundings);
  private readonly editing = inject(ItemEditing);
  private readonly all = inject<Store>(Store).selectSignal(selectProblems);

  protected readonly isAllShown = signal(false);
  protected readonly problems = computed(() => sortProblems(this.all()));
  protected readonly current = computed(() => this.problems().filter(({ content }) => !isOverProblem(content)));
  /** What is being changed does not slip out of sight. */
  protected readonly shown = computed(() => {
    if (this.isAllShown()) return this.problems();
    const open = this.editing.openIn('problems', this.record.patient()?.id ?? '');
    const first = this.current().slice(0, SHOWN_AT_FIRST);
    return this.problems().filter((problem) => first.includes(problem) || open.includes(problem.id));
  });
  protected readonly leaderless = computed(() => {
    const patient = this.record.patient();
    return patient ? withoutLead(this.current(), patient).length : 0;
  });
  protected readonly mayAdd = computed(() => {
    const account = this.record.account();
    return account !== null && mayAddProblem(account);
  });
  /** New ones that are being written, an earlier visit's too. */
  protected readonly begun = computed(() => {
    const patient = this.record.patient();
    const discipline = this.around.ownStrand();
    if (!patient || !discipline || !this.mayAdd()) return [];
    const known = new Set(this.all().map(({ id }) => id));
    const open = this.editing.openIn('problems', patient.id).filter((id) => !known.has(id));
    return open.map((docId) => newProblem({ clinicId: patient.clinicId, patientId: patient.id, docId, discipline }));
  });

  constructor() {
    followFocus(
      computed(() => this.begun().length),
      '.add',
    );
  }

  protected add(): void {
    const editable = newProblem(this.around.placeFor('problem'));
    this.editing.begin(editable, null, this.record.about(editable.title));
  }
}
