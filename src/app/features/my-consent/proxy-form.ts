import { Component, input, output, signal } from '@angular/core';
import { form, FormField, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';

import { SEEN_AT_FIRST } from '../../domain/access/change-proxy.ts';
import type { Strand } from '../../domain/access/strands.ts';
import { keptSignal } from '../../state/lock/kept-signal.ts';
import { AtOnceMark } from '../../ui/at-once-mark.ts';
import type { AtOnceStatus } from '../../ui/at-once-words.ts';
import { StrandTicks } from './strand-ticks.ts';

const NAME_LENGTH = 100;

export interface NewProxy {
  readonly name: string;
  readonly relation: string;
  readonly sees: readonly Strand[];
}

/** Who it is, who they are to the patient, and what they may read. */
@Component({
  selector: 'braid-proxy-form',
  imports: [AtOnceMark, FormField, MatButton, StrandTicks],
  templateUrl: './proxy-form.html',
  styleUrl: './consent-card.scss',
})
export class ProxyForm {
  readonly status = input.required<AtOnceStatus | null>();
  readonly offline = input.required<boolean>();
  readonly added = output<NewProxy>();
  readonly cancelled = output();

  protected readonly typed = keptSignal(
    () => 'proxy',
    () => ({ name: '', relation: '' }),
  );
  protected readonly sees = keptSignal<readonly Strand[]>(
    () => 'proxy-sees',
    () => SEEN_AT_FIRST,
  );
  protected readonly isTried = signal(false);
  protected readonly proxy = form(this.typed, (path) => {
    validate(path.name, ({ value }) => problemOf(value(), 'Please type their name.'));
    validate(path.relation, ({ value }) =>
      problemOf(value(), 'Please type who they are to you, such as husband or friend.'),
    );
  });

  protected problem(field: 'name' | 'relation'): string | null {
    return this.isTried() ? (this.proxy[field]().errors()[0]?.message ?? null) : null;
  }

  protected send(): void {
    this.isTried.set(true);
    void submit(this.proxy, {
      action: () => {
        const { name, relation } = this.typed();
        this.added.emit({ name: name.trim(), relation: relation.trim(), sees: this.sees() });
        return Promise.resolve();
      },
      onInvalid: (tree) => {
        tree().errorSummary()[0]?.fieldTree().focusBoundControl();
      },
    });
  }
}

function problemOf(text: string, ifEmpty: string) {
  const excess = text.trim().length - NAME_LENGTH;
  if (excess > 0) return { kind: 'long', message: `Please shorten this by ${excess} letters.` };
  return text.trim() === '' ? { kind: 'empty', message: ifEmpty } : null;
}
