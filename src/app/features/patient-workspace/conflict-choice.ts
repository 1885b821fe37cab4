import { NgTemplateOutlet } from '@angular/common';
import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';

import { reasonProblem } from '../../domain/care-plan/reason-problem.ts';
import type { IsoInstant } from '../../domain/patient/patient.ts';
import { keptSignal } from '../../state/lock/kept-signal.ts';
import { RelativeDayPipe } from '../../ui/clinic-time-pipes.ts';
import { Icon } from '../../ui/icon.ts';
import { commonSpans, shortened } from './changed-span.ts';
import { firstNameOf } from './first-name.ts';

/** Characters shown of what is alike on either side of the difference. */
const CONTEXT = 60;
const NOTHING = { start: '', changed: '', end: '' };

/** A text that two people changed at once. */
export interface ContestedText {
  readonly field: string;
  readonly label: string;
  readonly was: string;
  readonly theirs: string;
  readonly mine: string;
}

/** What a text was, what somebody else made of it and what its reader made of it, to choose from. Nothing is written yet. */
@Component({
  selector: 'braid-conflict-choice',
  imports: [Icon, MatButton, NgTemplateOutlet, RelativeDayPipe],
  host: { role: 'group', 'aria-label': 'Two versions' },
  templateUrl: './conflict-choice.html',
  styleUrl: './conflict-choice.scss',
})
export class ConflictChoice {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  readonly texts = input.required<readonly ContestedText[]>();
  /** Who was quicker; null where it was the reader in another window. */
  readonly theirName = input.required<string | null>();
  readonly theirAt = input<IsoInstant | null>(null);
  /** The reader is making one of both, in the editor below. */
  readonly isEditing = input(false);
  readonly theirsKept = output();
  /** With the reason that the other is told; empty where there is nobody to tell. */
  readonly mineUsed = output<string>();
  readonly editChosen = output();

  protected readonly theirs = computed(() => {
    const name = this.theirName();
    return name === null ? 'the other' : `${firstNameOf(name)}’s`;
  });
  /** Long texts show what differs and a little around it, until all is asked for. */
  protected readonly isWhole = signal(false);
  protected readonly isLong = computed(() => this.versions().some(({ isShortened }) => isShortened));
  protected readonly versions = computed(() =>
    this.texts().map(({ field, label, was, theirs, mine }) => {
      const whole = commonSpans([was, theirs, mine]);
      const short = whole.map((span) => shortened(span, CONTEXT));
      const [wasSpan = NOTHING, theirSpan = NOTHING, mySpan = NOTHING] = this.isWhole() ? whole : short;
      const isShortened = short.some(({ start, end }, at) => start !== whole[at]?.start || end !== whole[at].end);
      return { field, label, isShortened, was: wasSpan, theirs: theirSpan, mine: mySpan };
    }),
  );
  /** The conflict, told by the words that it is about. */
  private readonly ownWords = computed(() => JSON.stringify(this.texts().map(({ field, mine }) => [field, mine])));
  protected readonly isAskedWhy = keptSignal(
    () => `why ${this.ownWords()}`,
    () => false,
  );
  protected readonly reason = keptSignal(
    () => `reason ${this.ownWords()}`,
    () => '',
  );
  protected readonly isTried = signal(false);
  protected readonly problem = computed(() => (this.isTried() ? reasonProblem(this.reason()) : null));

  constructor() {
    afterNextRender(() => this.host.scrollIntoView({ block: 'nearest' }));
  }

  /** Asks for the reason, where there is somebody to give it to. */
  askWhy(): void {
    this.isAskedWhy.set(true);
    this.focus('textarea');
  }

  protected useMine(): void {
    if (this.theirName() === null) this.mineUsed.emit('');
    else this.askWhy();
  }

  protected giveReason(): void {
    this.isTried.set(true);
    if (this.problem() === null) this.mineUsed.emit(this.reason().trim());
    else this.focus('textarea');
  }

  protected back(): void {
    this.isAskedWhy.set(false);
    this.focus('.mine-button');
  }

  private focus(target: string): void {
    const move = () => {
      const found = this.host.querySelector<HTMLElement>(target);
      found?.focus();
      found?.closest('form')?.scrollIntoView({ block: 'nearest' });
    };
    afterNextRender(move, { injector: this.injector });
  }
}
