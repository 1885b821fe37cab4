import { Component, computed, input } from '@angular/core';

import type { Presence } from '../../domain/presence/presence.ts';
import { StrandAvatar } from '../../ui/strand-avatar.ts';
import { firstNameOf } from './first-name.ts';

const inWords = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Who else has this editor open now. */
@Component({
  selector: 'braid-also-here',
  imports: [StrandAvatar],
  host: { role: 'status' },
  template: `
    @if (others().length > 0) {
      <p>
        @for (person of others(); track person.uid) {
          <braid-strand-avatar decorative [name]="person.name" [strand]="person.strand" />
        }
        <span>{{ words() }}</span>
      </p>
    }
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem;
      margin-block-end: 0.75rem;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class AlsoHere {
  readonly others = input.required<readonly Presence[]>();
  protected readonly words = computed(() => {
    const names = this.others().map(({ name }) => firstNameOf(name));
    return `${inWords.format(names)} ${names.length > 1 ? 'are' : 'is'} also here`;
  });
}
