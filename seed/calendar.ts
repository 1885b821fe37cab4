const DAY = 86_400_000;

/** Days counted back from the day of seeding, so that the demo clinic is always alive. */
export class Calendar {
  readonly today: string;

  /** `today` is an ISO date. */
  constructor(today: string) {
    this.today = today;
  }

  /** The ISO date so many days ago; negative numbers lie ahead. */
  date(daysAgo: number): string {
    return new Date(Date.parse(`${this.today}T00:00:00Z`) - daysAgo * DAY).toISOString().slice(0, 10);
  }

  /** How many days ago an ISO date was; negative for one that lies ahead. */
  daysAgo(date: string): number {
    return Math.round((Date.parse(this.today) - Date.parse(date)) / DAY);
  }

  /** That date as people write it, `5 May 2026`. */
  inWords(daysAgo: number): string {
    const date = new Date(`${this.date(daysAgo)}T00:00:00Z`);
    return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  }

  /** An instant on that day, in clinic hours; `minute` counts from 09:00 UTC, which is 10:00 on a British summer day. */
  at(daysAgo: number, minute: number): string {
    return new Date(Date.parse(`${this.date(daysAgo)}T09:00:00Z`) + minute * 60_000).toISOString();
  }
}
