import { Component, computed, effect, ElementRef, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { InvitationRequest } from '../../state/clinic/invitations.feature.ts';
import { Icon } from '../../ui/icon.ts';

const NOT_CREATED = {
  refused: 'The invitation was not made: you may not invite this person. Nothing has changed.',
  offline: 'The invitation was not made: Braid cannot be reached. What you typed is still here. Please try again.',
  failed: 'The invitation was not made: something went wrong. What you typed is still here. Please try again.',
} as const;

/** What became of an invitation, and its link for another way than e-mail. */
@Component({
  selector: 'braid-invitation-sent',
  imports: [Icon, MatButton],
  host: { role: 'status' },
  template: `
    @switch (request().kind) {
      @case ('created') {
        <p><braid-icon name="check" />{{ words() }}</p>
        <p class="actions">
          <button #copyButton matButton="tonal" type="button" (click)="copy()">
            {{ isCopied() ? 'Link copied' : 'Copy link' }}
          </button>
          <button matButton type="button" (click)="another.emit()">Invite somebody else</button>
        </p>
        @if (isUncopied()) {
          <p class="link">The browser did not allow it. This is the link: {{ link() }}</p>
        }
      }
      @case ('not-created') {
        <p class="problem"><braid-icon name="warning" />{{ words() }}</p>
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }

    p {
      display: flex;
      gap: 0.625rem;
      margin-block-end: 0.5rem;
    }

    .problem {
      color: var(--mat-sys-error);
    }

    .actions {
      flex-wrap: wrap;
    }

    .link {
      overflow-wrap: anywhere;
      user-select: all;
    }
  `,
})
export class InvitationSent {
  readonly request = input.required<InvitationRequest>();
  readonly another = output();
  protected readonly isCopied = signal(false);
  protected readonly isUncopied = signal(false);
  protected readonly link = computed(() => {
    const request = this.request();
    return request.kind === 'created' ? request.link : '';
  });
  protected readonly words = computed(() => {
    const request = this.request();
    if (request.kind === 'not-created') return NOT_CREATED[request.reason];
    if (request.kind !== 'created') return '';
    return request.isMailed
      ? `A message with a link is on its way to ${request.email}. You can also give the link yourself.`
      : `The invitation is made, but the message to ${request.email} could not be sent. Please give the link yourself.`;
  });

  private readonly copyButton = viewChild<unknown, ElementRef<HTMLElement>>('copyButton', { read: ElementRef });

  constructor() {
    // The form that had the focus is gone.
    effect(() => this.copyButton()?.nativeElement.focus());
  }

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.link());
      this.isCopied.set(true);
    } catch {
      this.isUncopied.set(true);
    }
  }
}
