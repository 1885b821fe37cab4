import { DOCUMENT, inject, Injectable, signal } from '@angular/core';

import { MyRecord } from '../../state/patient-record/my-record.ts';
import { Today } from '../../ui/today.ts';

const KEY = 'braid-not-today';

/** “Not today”: nothing is asked again before tomorrow in this window. */
@Injectable()
export class NotToday {
  private readonly record = inject(MyRecord);
  private readonly today = inject(Today).date;
  private readonly storage = inject(DOCUMENT).defaultView?.sessionStorage;
  private readonly said = signal(this.storage?.getItem(KEY) ?? '');

  isSaid(): boolean {
    return this.said() === this.mark();
  }

  say(): void {
    this.said.set(this.mark());
    this.storage?.setItem(KEY, this.mark());
  }

  /** Another person in the same window has not said it. */
  private mark(): string {
    return `${this.record.ownUid() ?? ''} ${this.today()}`;
  }
}
