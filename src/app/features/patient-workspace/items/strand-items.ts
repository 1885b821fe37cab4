import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import type { Strand } from '../../../domain/access/strands.ts';
import { newIntervention } from '../../../domain/interventions/edit-intervention.ts';
import { findType, typesOf } from '../../../domain/interventions/find-type.ts';
import type { InterventionType } from '../../../domain/interventions/intervention-type.ts';
import { byStatus } from '../../../domain/interventions/sort-interventions.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { selectInterventions } from '../../../state/plan/plan-items.selectors.ts';
import { followFocus } from '../follow-focus.ts';
import { OpenRecord } from '../open-record.ts';
import { InterventionCard } from './intervention-card.ts';
import { ItemEditor } from './item-editor.ts';
import { PlanSurroundings } from './plan-surroundings.ts';
import { TypePicker } from './type-picker.ts';

/** What one strand does for the patient: its interventions, and the way to add one. */
@Component({
  selector: 'braid-strand-items',
  imports: [InterventionCard, ItemEditor, MatButton, TypePicker],
  templateUrl: './strand-items.html',
  styleUrl: './strand-items.scss',
})
export class StrandItems {
  private readonly record = inject(OpenRecord);
  private readonly around = inject(PlanSurroundings);
  private readonly editing = inject(ItemEditing);
  private readonly all = inject<Store>(Store).selectSignal(selectInterventions);

  readonly strand = input.required<Strand>();

  protected readonly isOwn = computed(() => this.around.ownStrand() === this.strand());
  protected readonly items = computed(() =>
    [...this.all()].filter(({ discipline }) => discipline === this.strand()).sort(byStatus),
  );
  protected readonly current = computed(() => this.items().filter(({ content }) => isCurrent(content.status)));
  protected readonly past = computed(() => this.items().filter(({ content }) => !isCurrent(content.status)));
  protected readonly types = computed(() => typesOf(this.strand()));
  protected readonly isPicking = signal(false);
  protected readonly isPastShown = signal(false);
  /** New ones that are being written, an earlier visit's too. */
  protected readonly begun = computed(() => {
    const patient = this.record.patient();
    if (!patient || !this.isOwn()) return [];
    const known = new Set(this.all().map(({ id }) => id));
    const open = this.editing.openIn('interventions', patient.id).filter((id) => !known.has(id));
    return open.flatMap((docId) => {
      const type = findType(docId.slice(0, docId.lastIndexOf('-')));
      if (!type) return [];
      const place = { clinicId: patient.clinicId, patientId: patient.id, docId, discipline: this.strand() };
      return [{ type, editable: newIntervention(place, type, this.around.forInterventions()) }];
    });
  });

  constructor() {
    followFocus(
      computed(() => `${this.begun().length} ${this.isPicking()}`),
      '.add',
    );
  }

  protected begin(type: InterventionType): void {
    this.isPicking.set(false);
    const editable = newIntervention(this.around.placeFor(type.code), type, this.around.forInterventions());
    this.editing.begin(editable, null, this.record.about(editable.title), { status: 'planned' });
  }
}

function isCurrent(status: string): boolean {
  return status === 'planned' || status === 'active' || status === 'paused';
}
