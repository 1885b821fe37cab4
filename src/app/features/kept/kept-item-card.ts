import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { isBeside } from '../../domain/changes/is-beside.ts';
import { DayPipe, TimePipe } from '../../ui/clinic-time-pipes.ts';
import { CopyText } from '../../ui/copy-text.ts';
import { Icon } from '../../ui/icon.ts';
import type { IconName } from '../../ui/icon-name.ts';
import type { KeptItem, KeptStatus } from './kept-items.ts';
import { wholeText } from './kept-items.ts';

const ICONS: Readonly<Record<KeptStatus, IconName>> = {
  draft: 'edit',
  saving: 'sync',
  waiting: 'schedule',
  unkept: 'warning',
  conflict: 'alt_route',
  refused: 'lock',
  failed: 'warning',
};

export type HandingOver = 'sending' | 'too-long' | 'refused' | 'offline' | 'failed';

const HANDING_OVER: Readonly<Record<HandingOver, string>> = {
  sending: 'Sending…',
  'too-long': 'It is too long to be sent in one piece. Please copy it.',
  refused: 'It could not be sent. Please copy the text.',
  offline: 'It could not be sent without a connection. Please try again later.',
  failed: 'It could not be sent. Please try again.',
};

/** One text that is on this device and not in the plan, why, and what can be done with it. */
@Component({
  selector: 'braid-kept-item-card',
  imports: [CopyText, DayPipe, Icon, MatButton, RouterLink, TimePipe],
  templateUrl: './kept-item-card.html',
  styleUrl: './kept-item-card.scss',
})
export class KeptItemCard {
  readonly item = input.required<KeptItem>();
  /** Where its record opens. */
  readonly recordAddress = input.required<string>();
  /** Whom a refused text can be given to; null where that is nobody. */
  readonly recipient = input<string | null>(null);
  /** How far it has come on its way to the coordinator; null where it was not sent. */
  readonly handingOver = input<HandingOver | null>(null);
  readonly retried = output();
  readonly sent = output();
  readonly discarded = output();

  protected readonly icon = computed(() => ICONS[this.item().status]);
  protected readonly isBeside = computed(() => isBeside(this.item().key));
  protected readonly text = computed(() => wholeText(this.item()));
  protected readonly handingOverWords = computed(() => {
    const handingOver = this.handingOver();
    return handingOver ? HANDING_OVER[handingOver] : '';
  });
  protected readonly why = computed(() => {
    const recipient = this.recipient();
    switch (this.item().status) {
      case 'draft':
        return this.isBeside()
          ? 'You typed this in another window, beside something else at the same place. Copy it if you still need it.'
          : 'You began this and have not saved it.';
      case 'saving':
        return 'It is being saved.';
      case 'waiting':
        return 'Not sent yet, kept on this device. It goes by itself when there is a connection.';
      case 'unkept':
        return 'Could not keep this on the device. Copy it, or leave this window open until it is sent.';
      case 'conflict':
        return 'Somebody else changed the same text. Open it to see both and choose.';
      case 'failed':
        return 'It could not be saved.';
      case 'refused':
        return recipient === null
          ? 'Could not be added. Copy it if you still need it.'
          : `Could not be added: you left the team. Copy it or send it to ${recipient}.`;
    }
  });
}
