import { DOCUMENT, inject, Service } from '@angular/core';

/** How somebody likes to look at timelines, on this device. It tells of no patient. */
export interface KeptView {
  /** Length of the window in days. */
  readonly days?: number;
  /** Ids of the series that have charts. */
  readonly charts?: readonly string[];
}

/** Keeps on this device how each person looks at timelines. */
@Service()
export class KeptViews {
  private readonly storage = inject(DOCUMENT).defaultView;

  of(uid: string): KeptView {
    try {
      const stored: unknown = JSON.parse(this.storage?.localStorage.getItem(keyOf(uid)) ?? '{}');
      return viewFrom(stored);
    } catch {
      return {};
    }
  }

  keep(uid: string, part: KeptView): void {
    try {
      this.storage?.localStorage.setItem(keyOf(uid), JSON.stringify({ ...this.of(uid), ...part }));
    } catch {
      // Where the device keeps nothing, each visit begins as the first.
    }
  }
}

function viewFrom(stored: unknown): KeptView {
  if (typeof stored !== 'object' || stored === null) return {};
  const { days, charts } = stored as Readonly<Record<string, unknown>>;
  return {
    ...(typeof days === 'number' && days >= 1 && { days }),
    ...(Array.isArray(charts) && { charts: charts.filter((id) => typeof id === 'string') }),
  };
}

function keyOf(uid: string): string {
  return `braid-timeline-view-${uid}`;
}
