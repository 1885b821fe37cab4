import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { RowsField } from '../../domain/fields/field.ts';
import { typedRows } from '../../domain/fields/read-field.ts';
import { CellInput } from './cell-input.ts';

/** A short table, a row at a time. */
@Component({
  selector: 'braid-rows-input',
  imports: [CellInput, MatButton],
  template: `
    <div class="rows">
      @for (row of rows(); track $index; let at = $index) {
        <div class="row" role="group" [attr.aria-label]="field().rowName + ' ' + (at + 1)">
          @for (column of field().columns; track column.id) {
            <braid-cell-input
              [field]="column"
              [inputId]="inputId() + '-' + at + '-' + column.id"
              [typed]="row[column.id] ?? ''"
              (typedChange)="retype(at, column.id, $event)"
            />
          }
          <button matButton type="button" (click)="remove(at)">
            Remove<span class="visually-hidden"> {{ field().rowName.toLowerCase() }} {{ at + 1 }}</span>
          </button>
        </div>
      }
    </div>
    @if (rows().length < field().most) {
      <button matButton="outlined" type="button" class="add" [id]="inputId()" (click)="add()">
        Add {{ article() }} {{ field().rowName.toLowerCase() }}
      </button>
    }
  `,
  styleUrl: './rows-input.scss',
})
export class RowsInput {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  readonly field = input.required<RowsField>();
  readonly inputId = input.required<string>();
  readonly typed = input.required<string>();
  readonly typedChange = output<string>();

  /** Ahead of what was handed in by what was chosen a moment ago. */
  private readonly now = linkedSignal(() => this.typed());

  protected readonly rows = computed(() => typedRows(this.now()));
  protected readonly article = computed(() => (/^[aeiou]/i.test(this.field().rowName) ? 'an' : 'a'));

  protected retype(at: number, column: string, typed: string): void {
    this.emit(this.rows().map((row, place) => (place === at ? { ...row, [column]: typed } : row)));
  }

  protected add(): void {
    this.emit([...this.rows(), Object.fromEntries(this.field().columns.map(({ id }) => [id, '']))]);
    afterNextRender(() => this.host.querySelector<HTMLElement>('.row:last-of-type :is(input, select)')?.focus(), {
      injector: this.injector,
    });
  }

  protected remove(at: number): void {
    this.emit(this.rows().filter((_, place) => place !== at));
    afterNextRender(() => this.host.querySelector<HTMLElement>('.add')?.focus(), { injector: this.injector });
  }

  private emit(rows: readonly Readonly<Record<string, string>>[]): void {
    this.now.set(rows.length === 0 ? '' : JSON.stringify(rows));
    this.typedChange.emit(this.now());
  }
}
