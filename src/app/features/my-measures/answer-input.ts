import { Component, computed, input, output } from '@angular/core';

import type { MeasureQuestion } from '../../domain/measures/measure-type.ts';
import { BodyMap } from '../../ui/body-map/body-map.ts';

interface Answer {
  readonly value: string;
  readonly words: string;
}

const YES_NO: readonly Answer[] = [
  { value: 'yes', words: 'Yes' },
  { value: 'no', words: 'No' },
];

/** The possible answers to one question, large enough for a hand that hurts. */
@Component({
  selector: 'braid-answer-input',
  imports: [BodyMap],
  host: { '[attr.data-sort]': 'sort()' },
  templateUrl: './answer-input.html',
  styleUrl: './answer-input.scss',
})
export class AnswerInput {
  readonly question = input.required<MeasureQuestion>();
  /** As `typedOf` gives it; empty while nothing is chosen. */
  readonly typed = input.required<string>();
  /** Id of what the question is asked in. */
  readonly labelledBy = input.required<string>();
  readonly typedChange = output<string>();

  protected readonly sort = computed(() => {
    const { type } = this.question().field;
    if (type === 'choices') return 'body';
    return type === 'number' ? 'scale' : 'words';
  });
  protected readonly answers = computed((): readonly Answer[] => {
    const { field } = this.question();
    if (field.type === 'choice') return field.choices.map(({ id, label }) => ({ value: id, words: label }));
    if (field.type === 'number') return wholeNumbers(field.min, field.max);
    return field.type === 'yes-no' ? YES_NO : [];
  });
  protected readonly chosenSites = computed(() => this.typed().split('\n').filter(Boolean));
  protected readonly name = computed(() => `answer-${this.question().field.id}`);

  protected chooseSites(sites: readonly string[]): void {
    this.typedChange.emit(sites.join('\n'));
  }
}

function wholeNumbers(from: number, to: number): readonly Answer[] {
  return Array.from({ length: to - from + 1 }, (_, at) => ({ value: String(from + at), words: String(from + at) }));
}
