import type { Actor } from '../../domain/access/actor.ts';
import type { RecordAccess } from '../../domain/access/record-access.ts';
import type { Content } from '../../domain/care-plan/plan-record.ts';
import type { Attempt } from '../../domain/changes/change.ts';
import type { PlannedChange, StoredRecord } from '../../domain/changes/plan-change.ts';
import { planChange } from '../../domain/changes/plan-change.ts';
import { eventId } from '../../domain/timeline/timeline-event.ts';
import { accessAfter, decidesAccess } from './access-after.ts';
import { newRecord } from './new-record.ts';

type Fields = Record<string, unknown>;

export interface CommitTransaction<Ref> {
  get(reference: Ref): Promise<{ data(): Fields | undefined }>;
  set(reference: Ref, fields: Fields): unknown;
  update(reference: Ref, fields: Fields): unknown;
}

/** The few SDK functions that a commit needs: `firebase/firestore` and `firebase/firestore/lite` both have them. */
export interface CommitSdk<Db, Ref> {
  doc(db: Db, path: string): Ref;
  runTransaction<T>(db: Db, work: (transaction: CommitTransaction<Ref>) => Promise<T>): Promise<T>;
  serverTimestamp(): unknown;
  /** A stored instant, from one by the clock. */
  timestamp(at: Date): unknown;
}

/** What a commit leaves stored. */
export interface Committed {
  /** The revision that made the change, or that already held all of it. */
  readonly rev: number;
  readonly content: Content;
  /** As in `PlannedChange`. */
  readonly mergedWith: string | null;
}

/**
 * Writes a change, its event and, unless that is for the team alone, the patient's last activity in one commit, which
 * reads the changed document alone. An attempt that is sent `again`, as it may have arrived before, also reads the events
 * since its base: where one bears its action id, that is the answer, and nothing is written.
 * Throws `EditConflict` where both changed the same words, and the SDK's own error where the rules refuse or the server
 * is out of reach: nothing is written then.
 */
export function commitChange<Db, Ref>(
  sdk: CommitSdk<Db, Ref>,
  db: Db,
  change: Attempt,
  actor: Actor,
  sent: 'first' | 'again' = 'first',
): Promise<Committed> {
  const path = `patients/${change.patientId}`;
  const patient = sdk.doc(db, path);
  const isPatient = change.collection === 'patients';
  const record = isPatient ? patient : sdk.doc(db, `${path}/${change.collection}/${change.docId}`);
  const stream = `${path}/${change.visibility === 'discipline' ? 'restrictedEvents' : 'events'}`;
  let mayHaveArrived = sent === 'again';
  return sdk.runTransaction(db, async (transaction) => {
    const stored = (await transaction.get(record)).data() as StoredRecord | undefined;
    if (mayHaveArrived && stored) {
      const events = newerRevisions(change, stored).map((rev) =>
        sdk.doc(db, `${stream}/${eventId(change.collection, change.docId, rev)}`),
      );
      const arrived = await findAction(transaction, events, change.actionId);
      if (arrived !== null) return { rev: arrived, content: stored.content, mergedWith: null };
    }
    // The SDK runs this once more where a commit got no answer: that one too may have arrived.
    mayHaveArrived = true;
    const planned = planChange(stored, change, actor);
    if (planned === 'nothing-changed')
      return { rev: stored?.rev ?? 0, content: stored?.content ?? {}, mergedWith: null };
    const { rev, content, event, mergedWith } = planned;
    const access = decidesAccess(change)
      ? accessAfter((await transaction.get(patient)).data() as unknown as RecordAccess, change, content)
      : null;
    const now = sdk.serverTimestamp();
    const activity = event.audience === 'everyone' ? { ...access, lastActivity: activityOf(event, now) } : null;
    const revision = { rev, content, updatedBy: actor.uid, updatedAt: now, ...(isPatient && activity) };
    if (stored) transaction.update(record, revision);
    else transaction.set(record, { ...newRecord(change, actor), ...revision, createdAt: now });
    if (!isPatient && activity) transaction.update(patient, activity);
    const number = isPatient ? content['nhsNumber'] : null;
    if (typeof number === 'string' && number !== stored?.content['nhsNumber']) {
      const registered = { patientId: change.patientId, createdBy: actor.uid, createdAt: now };
      transaction.set(sdk.doc(db, `clinics/${change.clinicId}/nhsNumbers/${number}`), registered);
    }
    const at = change.at === null ? now : sdk.timestamp(new Date(change.at));
    transaction.set(sdk.doc(db, `${stream}/${event.id}`), eventFields(event, { at, recordedAt: now }));
    return { rev, content, mergedWith };
  });
}

function newerRevisions({ baseRev }: Attempt, { rev }: StoredRecord): number[] {
  return Array.from({ length: Math.max(0, rev - baseRev) }, (_, place) => baseRev + 1 + place);
}

/** The revision whose event an action made; null where it made none of these. */
async function findAction<Ref>(
  transaction: CommitTransaction<Ref>,
  events: readonly Ref[],
  actionId: string,
): Promise<number | null> {
  const found = await Promise.all(events.map((event) => transaction.get(event)));
  const event = found.map((document) => document.data()).find((fields) => fields?.['actionId'] === actionId);
  return event ? (event['rev'] as number) : null;
}

function activityOf({ actorName, discipline, id }: PlannedChange['event'], at: unknown): Fields {
  return { at, byName: actorName, discipline, eventId: id };
}

function eventFields({ id: _, ...told }: PlannedChange['event'], times: Fields): Fields {
  return { ...told, ...times };
}
