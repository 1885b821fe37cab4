import type { Actor } from '../../domain/access/actor.ts';
import type { RecordAccess } from '../../domain/access/record-access.ts';
import type { Attempt } from '../../domain/changes/change.ts';
import type { PlannedChange, StoredRevision } from '../../domain/changes/plan-change.ts';
import { planChange } from '../../domain/changes/plan-change.ts';
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

/**
 * Writes a change, its event and, unless that is for the team alone, the patient's last activity in one commit, which
 * reads the changed document alone.
 * Answers with the revision that now holds the change. Throws `EditConflict` where both changed one field, and the
 * SDK's own error where the rules refuse or the server is out of reach: nothing is written then.
 */
export function commitChange<Db, Ref>(
  sdk: CommitSdk<Db, Ref>,
  db: Db,
  change: Attempt,
  actor: Actor,
): Promise<{ readonly rev: number }> {
  const path = `patients/${change.patientId}`;
  const patient = sdk.doc(db, path);
  const isPatient = change.collection === 'patients';
  const record = isPatient ? patient : sdk.doc(db, `${path}/${change.collection}/${change.docId}`);
  return sdk.runTransaction(db, async (transaction) => {
    const stored = (await transaction.get(record)).data() as StoredRevision | undefined;
    const planned = planChange(stored, change, actor);
    if (planned === 'nothing-changed') return { rev: stored?.rev ?? 0 };
    const { rev, content, event } = planned;
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
    const stream = event.audience === 'discipline' ? 'restrictedEvents' : 'events';
    transaction.set(sdk.doc(db, `${path}/${stream}/${event.id}`), eventFields(event, { at, recordedAt: now }));
    return { rev };
  });
}

function activityOf({ actorName, discipline, id }: PlannedChange['event'], at: unknown): Fields {
  return { at, byName: actorName, discipline, eventId: id };
}

function eventFields({ id: _, ...told }: PlannedChange['event'], times: Fields): Fields {
  return { ...told, ...times };
}
