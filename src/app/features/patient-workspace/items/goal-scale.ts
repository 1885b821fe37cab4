import { Component, computed, input, output } from '@angular/core';

import type { GoalLevel } from '../../../domain/care-plan/goal-scaling.ts';
import { GOAL_LEVELS, scoreOf } from '../../../domain/care-plan/goal-scaling.ts';
import type { Values } from '../../../domain/fields/form.ts';

/** The five levels of one goal in words, best on top, and the one that has been reached. */
@Component({
  selector: 'braid-goal-scale',
  template: `
    <ol aria-label="Five levels">
      @for (level of levels(); track level.score) {
        <li [class.reached]="level.score === score()">
          @if (mayChoose()) {
            <button type="button" [attr.aria-pressed]="level.score === score()" (click)="chosen.emit(level.score)">
              <span class="number" aria-hidden="true">{{ level.sign }}</span>
              <span>{{ level.words }}</span>
            </button>
          } @else {
            <span class="number" aria-hidden="true">{{ level.sign }}</span>
            <span>
              {{ level.words }}
              @if (level.score === score()) {
                <strong>(reached)</strong>
              }
            </span>
          }
        </li>
      }
    </ol>
  `,
  styleUrl: './goal-scale.scss',
})
export class GoalScale {
  readonly content = input.required<Values>();
  /** The level shown as reached; null for none. */
  readonly score = input<number | null>(null);
  readonly mayChoose = input(false);
  readonly chosen = output<number>();

  protected readonly levels = computed(() =>
    [...GOAL_LEVELS].reverse().map((level) => ({ ...level, sign: signOf(level), words: this.wordsOf(level) })),
  );

  private wordsOf({ field, label }: GoalLevel): string {
    const text = this.content()[field];
    return typeof text === 'string' && text !== '' ? `${label}: ${text}` : label;
  }
}

/** Such as “+1, more than expected: walks three days”; null while no level has been reached. */
export function reachedWords(content: Values): string | null {
  const level = GOAL_LEVELS.find(({ score }) => score === scoreOf(content));
  if (!level) return null;
  const text = content[level.field];
  const label = level.label.charAt(0).toLowerCase() + level.label.slice(1);
  return [`${signOf(level)}, ${label}`, typeof text === 'string' ? text : ''].filter(Boolean).join(': ');
}

function signOf({ score }: GoalLevel): string {
  if (score === 0) return '0';
  return score > 0 ? `+${score}` : `−${-score}`;
}
