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
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { FieldGroup, Form } from '../../domain/fields/form.ts';
import { fieldsOf } from '../../domain/fields/form.ts';
import { readForm } from '../../domain/fields/read-form.ts';
import { CopyText } from '../copy-text.ts';
import { SavingMark } from '../saving-mark.ts';
import { Today } from '../today.ts';
import { FieldInput } from './field-input.ts';

/** Any form of the plan: what is typed comes in and goes out as texts by field. Ctrl+Enter saves. */
@Component({
  selector: 'braid-record-form',
  imports: [CopyText, FieldInput, MatButton, SavingMark],
  templateUrl: './record-form.html',
  styleUrl: './record-form.scss',
})
export class RecordForm {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly today = inject(Today).date;

  readonly form = input.required<Form>();
  /** Its own on the page; begins the ids of its controls. */
  readonly formId = input.required<string>();
  readonly label = input.required<string>();
  readonly text = input.required<Readonly<Record<string, string>>>();
  readonly saveLabel = input('Save');
  /** How safe the typed text is on this device; null while that is not known. */
  readonly keeping = input<'kept' | 'unkept' | null>(null);
  /** Puts the focus in the first field when it opens. */
  readonly takesFocus = input(true);
  /** Opens with what is missing pointed out, as after a try to save. */
  readonly showsProblems = input(false);
  readonly textChange = output<Readonly<Record<string, string>>>();
  readonly saved = output();
  readonly cancelled = output();

  /** Ahead of what was handed in by what was typed a moment ago: two fields that change at once must not lose one. */
  protected readonly typed = linkedSignal(() => this.text());
  private readonly isTried = signal(false);
  /** What its author said is right, by field: the question itself, so that another value is asked about again. */
  private readonly cleared = signal<Readonly<Record<string, string>>>({});
  private readonly unfolded = signal<readonly string[]>([]);
  private readonly read = computed(() => readForm(this.form(), this.typed(), { today: this.today() }));
  protected readonly problems = computed(() => {
    const { problems } = this.read();
    // An empty form is only wrong once somebody tries to save it; a value that cannot be is wrong at once.
    if (this.isTried()) return problems;
    return Object.fromEntries(Object.entries(problems).filter(([field]) => (this.typed()[field] ?? '') !== ''));
  });
  protected readonly doubts = computed(() =>
    Object.fromEntries(
      Object.entries(this.read().doubts).filter(
        ([field, doubt]) => !(field in this.problems()) && this.cleared()[field] !== this.doubtKey(field, doubt),
      ),
    ),
  );
  /** Without what the other fields leave no room for. */
  protected readonly groups = computed(() => {
    const { without } = this.read();
    const asked = this.form().groups.map((group) => ({
      ...group,
      fields: group.fields.filter(({ id }) => !without.includes(id)),
    }));
    return asked.filter(({ fields }) => fields.length > 0);
  });
  protected readonly wholeText = computed(() =>
    fieldsOf(this.form())
      .flatMap(({ id, label }) => (this.typed()[id] ? [`${label}: ${this.typed()[id]}`] : []))
      .join('\n'),
  );

  constructor() {
    afterNextRender(() => {
      if (this.showsProblems() && this.pointOut()) return;
      if (this.takesFocus()) this.host.querySelector<HTMLElement>('input, select, textarea')?.focus();
    });
  }

  protected isOpen({ title, fields, optional }: FieldGroup): boolean {
    return !optional || this.unfolded().includes(title) || fields.some(({ id }) => (this.typed()[id] ?? '') !== '');
  }

  protected unfold({ title, fields }: FieldGroup): void {
    this.unfolded.update((titles) => [...titles, title]);
    const [first] = fields;
    if (first) this.focus(first.id);
  }

  protected retype(field: string, typed: string): void {
    const text = { ...this.typed(), [field]: typed };
    this.typed.set({ ...text, ...this.form().fillIn?.(field, text, { today: this.today() }) });
    this.textChange.emit(this.typed());
  }

  protected clearDoubt(field: string): void {
    const doubt = this.read().doubts[field];
    if (doubt) this.cleared.update((cleared) => ({ ...cleared, [field]: this.doubtKey(field, doubt) }));
    this.focus(field);
  }

  protected save(): void {
    if (!this.pointOut()) this.saved.emit();
  }

  protected idOf(field: string): string {
    return `${this.formId()}-${field}`;
  }

  /** Shows what is missing or doubtful and goes to the first of it; false where there is nothing. */
  private pointOut(): boolean {
    this.isTried.set(true);
    const wanting = fieldsOf(this.form()).find(({ id }) => id in this.problems() || id in this.doubts());
    if (!wanting) return false;
    const group = this.groups().find(({ fields }) => fields.includes(wanting));
    if (group) this.unfolded.update((titles) => [...titles, group.title]);
    this.focus(wanting.id);
    return true;
  }

  private doubtKey(field: string, doubt: string): string {
    return `${this.typed()[field] ?? ''} ${doubt}`;
  }

  private focus(field: string): void {
    const move = () => {
      const target = document.getElementById(this.idOf(field));
      target?.focus();
      target?.scrollIntoView({ block: 'nearest' });
    };
    afterNextRender(move, { injector: this.injector });
  }
}
