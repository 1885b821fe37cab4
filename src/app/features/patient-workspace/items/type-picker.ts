import { afterNextRender, Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { INTERVENTION_KINDS } from '../../../domain/interventions/intervention-kind.ts';
import type { InterventionType } from '../../../domain/interventions/intervention-type.ts';

/** Some disciplines can choose among dozens of medicines, which must not hide what else they offer. */
const LONGEST_LAST = [...INTERVENTION_KINDS].sort(
  (left, right) => +(left.id === 'medicine') - +(right.id === 'medicine'),
);

/** Picks an entry of the treatment catalogue: by its first letters, or from the list by kind. */
@Component({
  selector: 'braid-type-picker',
  imports: [MatButton],
  template: `
    <label for="type-search">What is to be added?</label>
    <input
      #box
      id="type-search"
      type="search"
      autocomplete="off"
      [value]="wanted()"
      (input)="wanted.set(box.value)"
      (keydown.enter)="pickFirst($event)"
      (keydown.escape)="cancelled.emit()"
    />
    <p class="visually-hidden" role="status">{{ found().length }} found</p>
    @for (group of groups(); track group.kind.id) {
      <h6>{{ group.kind.plural }}</h6>
      <ul [attr.aria-label]="group.kind.plural">
        @for (type of group.types; track type.code) {
          <li>
            <button type="button" (click)="picked.emit(type)">{{ type.name }}</button>
          </li>
        }
      </ul>
    } @empty {
      <p>Nothing in the catalogue reads like that.</p>
    }
    <button matButton type="button" (click)="cancelled.emit()">Cancel</button>
  `,
  styleUrl: './type-picker.scss',
})
export class TypePicker {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly types = input.required<readonly InterventionType[]>();
  readonly picked = output<InterventionType>();
  readonly cancelled = output();

  protected readonly wanted = signal('');
  protected readonly found = computed(() => {
    const words = this.wanted().trim().toLowerCase();
    return this.types().filter(({ name, plainName }) => `${name} ${plainName ?? ''}`.toLowerCase().includes(words));
  });
  protected readonly groups = computed(() =>
    LONGEST_LAST.map((kind) => ({ kind, types: this.found().filter((type) => type.kind === kind.id) })).filter(
      ({ types }) => types.length > 0,
    ),
  );

  constructor() {
    afterNextRender(() => this.host.querySelector('input')?.focus());
  }

  protected pickFirst(event: Event): void {
    event.preventDefault();
    const [first] = this.found();
    if (first && this.wanted().trim() !== '') this.picked.emit(first);
  }
}
