import type { Firestore } from 'firebase/firestore';
import { collection, deleteDoc, doc, serverTimestamp, setDoc } from 'firebase/firestore';
import { distinctUntilChanged, fromEvent, interval, Observable } from 'rxjs';

import { sameValue } from '../../domain/changes/same-value.ts';
import type { Presence, PresenceEntry } from '../../domain/presence/presence.ts';
import { othersPresent } from '../../domain/presence/presence.ts';
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
    let isHeard = false;
    let isAway = false;

    const fail = (error: unknown) => subscriber.error(error);
    const announce = () => void setDoc(entry, { ...told, at: serverTimestamp() }).catch(fail);
    // Whoever was taken off the team meanwhile may not even say goodbye.
    const leave = () => void deleteDoc(entry).catch(() => undefined);
    const look = () => {
      const others = othersPresent([...known.values()], uid, clock.now());
      subscriber.next(others);
      const mine = known.get(uid);
      const isOld = mine?.at ? clock.now() - Date.parse(mine.at) >= pace.refreshMs : false;
      // Another window of the same person, closing its editor, takes the entry away.
      if (isHeard && !isAway && (!mine || (isOld && others.length > 0))) announce();
    };

    announce();
    const watching = watchCollection(everybody, readPresence).subscribe({
      next: (changes) => {
        isHeard = true;
        apply(known, changes);
        clock.set(known.get(uid)?.at ?? null);
        look();
      },
      error: fail,
    });
    watching.add(interval(pace.lookMs).subscribe(look));
    watching.add(
      fromEvent(window, 'pagehide').subscribe(() => {
        isAway = true;
        leave();
      }),
    );
    watching.add(
      fromEvent(window, 'pageshow').subscribe(() => {
        isAway = false;
        look();
      }),
    );
    watching.add(leave);
    return watching;
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
