import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { selectTimeline } from '../../state/timeline/timeline.selectors.ts';
import { Icon } from '../../ui/icon.ts';
import { Today } from '../../ui/today.ts';
import { OpenRecord } from './open-record.ts';
import { overruledOf } from './overruled.ts';
import { SeenActions } from './seen-actions.ts';

/** Tells the reader quietly that a colleague's words stand in place of theirs, and why. */
@Component({
  selector: 'braid-overruled-notice',
  imports: [Icon, MatButton, RouterLink],
  host: { role: 'status' },
  template: `
    @for (notice of notices(); track notice.actionId) {
      <div>
        <p>
          <braid-icon name="alt_route" />
          <span
            ><strong>{{ notice.byName }}</strong> put their words in place of yours in {{ notice.place }}: “{{
              notice.reason
            }}”</span
          >
        </p>
        <p class="actions">
          <a
            matButton
            [routerLink]="[]"
            [queryParams]="{ event: notice.eventId, view: 'timeline' }"
            queryParamsHandling="merge"
            replaceUrl
            >Show both versions</a
          >
          <button matButton type="button" (click)="dismiss(notice.actionId)">
            Understood<span class="visually-hidden">: {{ notice.place }}</span>
          </button>
        </p>
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
    }

    div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.25rem 1rem;
      padding: 0.625rem 0.75rem;
      border-radius: var(--mat-sys-corner-small);
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }

    p {
      display: flex;
      gap: 0.5rem;
    }

    .actions {
      flex-wrap: wrap;
      margin-inline-start: auto;
    }

    .actions [matButton] {
      --mat-button-text-label-text-color: var(--mat-sys-on-secondary-container);
    }
  `,
})
export class OverruledNotice {
  private readonly timeline = inject<Store>(Store).selectSignal(selectTimeline);
  private readonly record = inject(OpenRecord);
  private readonly seen = inject(SeenActions);
  private readonly today = inject(Today).date;
  protected readonly notices = computed(() => {
    const uid = this.record.ownUid();
    if (uid === null) return [];
    return overruledOf(this.timeline(), { uid, seen: this.seen.of(uid), now: `${this.today()}T00:00:00.000Z` });
  });

  protected dismiss(actionId: string): void {
    const uid = this.record.ownUid();
    if (uid !== null) this.seen.add(uid, actionId);
  }
}
