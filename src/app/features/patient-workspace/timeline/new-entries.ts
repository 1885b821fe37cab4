import type { Signal } from '@angular/core';
import { computed, linkedSignal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { auditTime, filter, map, scan } from 'rxjs';

import type { ListenStatus } from '../../../domain/access/listen-status.ts';
import type { IsoInstant } from '../../../domain/patient/patient.ts';
import type { TimelineEvent } from '../../../domain/timeline/timeline-event.ts';

// A screen reader is told at most this often, however much happens.
const ANNOUNCEMENT_PAUSE_MS = 2000;

export interface NewEntries {
  readonly ids: Signal<ReadonlySet<string>>;
  /** For a live region: what came, in words. */
  readonly announcement: Signal<string>;
}

/** Tells what others recorded since the timeline was opened; older entries that are fetched later are not new. */
export function trackNewEntries(
  events: Signal<readonly TimelineEvent[]>,
  status: Signal<ListenStatus>,
  ownUid: Signal<string | null>,
): NewEntries {
  const openedAt = linkedSignal<{ events: readonly TimelineEvent[]; isLive: boolean }, IsoInstant | null>({
    source: () => ({ events: events(), isLive: status() === 'live' || status() === 'failed' }),
    computation: (now, previous) => (now.isLive ? (previous?.value ?? newestRecord(now.events)) : null),
  });
  const fresh = computed(() => {
    const since = openedAt();
    const entries =
      since === null ? [] : events().filter((event) => event.recordedAt > since && event.actorUid !== ownUid());
    return { since, entries };
  });
  const announcement = toObservable(fresh).pipe(
    filter(({ entries }) => entries.length > 0),
    auditTime(ANNOUNCEMENT_PAUSE_MS),
    scan(
      (told, { since, entries }) => {
        // A timeline that was opened again counts from the beginning.
        const before = since === told.since ? told.total : 0;
        return { since, total: entries.length, added: entries.length - before, newest: entries[0] };
      },
      { since: null as IsoInstant | null, total: 0, added: 0, newest: undefined as TimelineEvent | undefined },
    ),
    map(({ added, newest }) => announcementOf(added, newest)),
  );
  return {
    ids: computed(() => new Set(fresh().entries.map(({ id }) => id))),
    announcement: toSignal(announcement, { initialValue: '' }),
  };
}

function announcementOf(added: number, newest: TimelineEvent | undefined): string {
  if (!newest || added < 1) return '';
  const last = `${newest.title}, ${newest.actorName}`;
  return added === 1 ? `New on the timeline: ${last}` : `${added} new on the timeline. The latest: ${last}`;
}

function newestRecord(events: readonly TimelineEvent[]): IsoInstant {
  return events.reduce((newest, { recordedAt }) => (recordedAt > newest ? recordedAt : newest), '');
}
