import type { Firestore } from 'firebase/firestore';
import { collection, doc, serverTimestamp } from 'firebase/firestore';
import { distinctUntilChanged, fromEvent, interval, Observable, Subscription } from 'rxjs';

import { sameValue } from '../../domain/changes/same-value.ts';
import type { Presence, PresenceEntry } from '../../domain/presence/presence.ts';
import { othersPresent } from '../../domain/presence/presence.ts';
import { writeAtOnce } from '../at-once.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';
import { readPresence } from './presence-converter.ts';
import { ServerClock } from './server-clock.ts';

export interface PresencePace {
  /** How old one's own entry may become while somebody else is here. */
  readonly refreshMs: number;
  /** How often it is asked whether somebody has gone without a word. */
  readonly lookMs: number;
}

const PACE: PresencePace = { refreshMs: 60_000, lookMs: 30_000 };

/**
 * Tells others that somebody has an editor open for as long as this is subscribed, and hears who else has.
 * One entry is written to begin with and removed at the end; it is renewed only while somebody else is there to read it.
 */
export function bePresent(db: Firestore, own: Presence, pace = PACE): Observable<readonly Presence[]> {
  const { uid, ...told } = own;
  return new Observable<readonly Presence[]>((subscriber) => {
    const everybody = collection(db, 'patients', own.patientId, 'presence');
    const entry = doc(everybody, uid);
    const clock = new ServerClock();
    const known = new Map<string, PresenceEntry>();
    const running = new Subscription();
    let isAnnouncing = false;
    let isAway = false;

    // At once or not at all: a plain write would wait for the connection, and be sent when nobody is here any more.
    const announce = async () => {
      isAnnouncing = true;
      const answer = await writeAtOnce(db, (transaction) => transaction.set(entry, { ...told, at: serverTimestamp() }));
      isAnnouncing = false;
      if (subscriber.closed) leave();
      else if (answer === 'refused') subscriber.error(new Error('May not be present here'));
    };
    const leave = () => void writeAtOnce(db, (transaction) => transaction.delete(entry));
    const look = () => {
      const others = othersPresent([...known.values()], uid, clock.now());
      subscriber.next(others);
      const mine = known.get(uid);
      const isOld = mine !== undefined && clock.now() - Date.parse(mine.at) >= pace.refreshMs;
      // Another window of the same person, closing its editor, takes the entry away.
      const isDue = mine === undefined || (isOld && others.length > 0);
      if (isDue && !isAnnouncing && !isAway) void announce();
    };
    const watch = () =>
      watchCollection(everybody, readPresence).subscribe({
        next: (changes) => {
          apply(known, changes);
          clock.set(known.get(uid)?.at ?? null);
          look();
        },
        error: (error: unknown) => subscriber.error(error),
      });

    // Listening begins with one's own entry in place, whose time is the server's.
    void announce().then(() => {
      if (subscriber.closed) return;
      running.add(watch());
      running.add(interval(pace.lookMs).subscribe(look));
    });
    running.add(
      fromEvent(window, 'pagehide').subscribe(() => {
        isAway = true;
        leave();
      }),
    );
    running.add(fromEvent(window, 'pageshow').subscribe(() => (isAway = false)));
    running.add(() => !isAnnouncing && leave());
    return running;
  }).pipe(distinctUntilChanged<readonly Presence[]>(sameValue));
}

function apply(
  known: Map<string, PresenceEntry>,
  { reset, upserted, removed }: CollectionChanges<PresenceEntry>,
): void {
  if (reset) known.clear();
  for (const entry of upserted) known.set(entry.presence.uid, entry);
  for (const uid of removed) known.delete(uid);
}
