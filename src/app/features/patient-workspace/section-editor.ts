import { Component, computed, input, model, output, signal } from '@angular/core';
import { form, FormField, submit, validateTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';

import type { Strand } from '../../domain/access/strands.ts';
import type { SectionField, SectionText } from '../../domain/care-plan/edit-section.ts';
import { SECTION_FIELDS, sectionProblems } from '../../domain/care-plan/edit-section.ts';
import { CopyText } from '../../ui/copy-text.ts';
import { SavingMark } from '../../ui/saving-mark.ts';

/** Both texts of a section, typed in place. Ctrl+Enter saves. */
@Component({
  selector: 'braid-section-editor',
  imports: [CopyText, FormField, MatButton, SavingMark],
  templateUrl: './section-editor.html',
  styleUrl: './section-editor.scss',
})
export class SectionEditor {
  readonly strand = input.required<Strand>();
  readonly text = model.required<SectionText>();
  /** How safe the typed text is on this device; null while that is not known. */
  readonly keeping = input<'kept' | 'unkept' | null>(null);
  readonly saved = output();
  readonly cancelled = output();

  protected readonly fields = computed(() => SECTION_FIELDS.map((field) => ({ ...field, ...this.hintOf(field.id) })));
  protected readonly sectionForm = form(this.text, (path) => {
    // A `maxLength` rule would set the attribute of that name, and the browser would cut pasted text without a word.
    validateTree(path, ({ value, fieldTreeOf }) =>
      Object.entries(sectionProblems(value())).map(([field, message]) => ({
        kind: 'section',
        message,
        fieldTree: fieldTreeOf(path[field as SectionField]),
      })),
    );
  });
  protected readonly wholeText = computed(() =>
    SECTION_FIELDS.map(({ id }) => this.text()[id])
      .filter(Boolean)
      .join('\n\n'),
  );
  protected readonly saveTried = signal(false);
  protected readonly problems = computed(() => {
    const { clinicalText, plainText } = this.sectionForm;
    return { clinicalText: this.problemOf(clinicalText()), plainText: this.problemOf(plainText()) };
  });

  protected save(): void {
    this.saveTried.set(true);
    void submit(this.sectionForm, {
      action: () => {
        this.saved.emit();
        return Promise.resolve();
      },
      onInvalid: (tree) => {
        tree().errorSummary()[0]?.fieldTree().focusBoundControl();
      },
    });
  }

  /** The coordinator's section is for the team alone. */
  private hintOf(field: SectionField): { readonly hint?: string } {
    return field === 'plainText' && this.strand() === 'coordination' ? { hint: 'The gist, for the whole team.' } : {};
  }

  private problemOf(field: { errors(): readonly { readonly message?: string }[]; value(): string }): string | null {
    const message = field.errors()[0]?.message ?? null;
    // An empty form is only wrong once somebody tries to save it; a text that grew too long is wrong at once.
    return this.saveTried() || field.value() !== '' ? message : null;
  }
}
