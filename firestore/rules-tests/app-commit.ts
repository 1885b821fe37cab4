import type { Firestore } from 'firebase/firestore/lite';
import { doc, serverTimestamp, Timestamp, writeBatch } from 'firebase/firestore/lite';

import type { CommitSdk } from '../../src/app/data/changes/commit-change.ts';
import { commitChange } from '../../src/app/data/changes/commit-change.ts';
import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { Attempt, Change } from '../../src/app/domain/changes/change.ts';
import type { EventKind } from '../../src/app/domain/timeline/timeline-event.ts';
import type { Documents, Fields } from './clinic-documents.ts';
import { CLINIC, RECORD } from './clinic-documents.ts';

export interface Write {
  readonly method: 'set' | 'update';
  readonly path: string;
  readonly data: Fields;
}

/** What the app sends for one change, taken apart so that a test may tamper with it. */
export interface AppCommit {
  readonly record: Write;
  readonly event: Write;
  /** Missing where the patient document is the record and carries it, and where the change is not for everyone. */
  readonly activity?: Write;
  /** Where a patient gets an NHS number. */
  readonly registration?: Write;
}

/** A change as far as a test cares; the rest is a well-behaved edit of Maya's record, told as the app does unless a `kind` is given. */
export type Edit = Pick<Change, 'collection' | 'docId' | 'discipline' | 'patch'> &
  Partial<Attempt> & { readonly kind?: EventKind };

/** The writes that the app's own code makes of an edit by `actor`, on top of what `documents` hold. */
export async function appCommit(edit: Edit, actor: Actor, documents: Documents): Promise<AppCommit> {
  const stored = documents[recordPath(edit)];
  const writes: Write[] = [];
  const recorder: CommitSdk<null, string> = {
    doc: (_, path) => path,
    runTransaction: (_, work) =>
      work({
        get: (path) => Promise.resolve({ data: () => documents[path] }),
        set: (path, data) => writes.push({ method: 'set', path, data }),
        update: (path, data) => writes.push({ method: 'update', path, data }),
      }),
    serverTimestamp,
    timestamp: (at) => Timestamp.fromDate(at),
  };
  await commitChange(recorder, null, completed(edit, actor, stored), actor);
  const record = writes.find(({ path }) => path === recordPath(edit));
  const told = writes.find(({ path }) => /\/(events|restrictedEvents)\//.test(path));
  const event = told && (edit.kind === undefined ? told : tampered(told, { kind: edit.kind }));
  const activity = writes.find((write) => write.path === patientPath(edit) && write !== record);
  if (!record || !event) throw new Error(`${edit.docId} already says so`);
  const registration = writes.find(({ path }) => path.includes('/nhsNumbers/'));
  return { record, event, ...(activity && { activity }), ...(registration && { registration }) };
}

/** The writes of a commit, or of what a test has left of it. */
export function writesOf({ record, event, activity, registration }: Partial<AppCommit>): Write[] {
  return [record, event, activity, registration].filter((write) => write !== undefined);
}

export function send(database: Firestore, commit: Partial<AppCommit>): Promise<void> {
  return sendWrites(database, writesOf(commit));
}

/** Sends these writes in one commit. */
export function sendWrites(database: Firestore, writes: readonly Write[]): Promise<void> {
  const batch = writeBatch(database);
  for (const { method, path, data } of writes) {
    if (method === 'set') batch.set(doc(database, path), data);
    else batch.update(doc(database, path), data);
  }
  return batch.commit();
}

/** The same write with some fields replaced. */
export function tampered(write: Write, fields: Fields): Write {
  return { ...write, data: { ...write.data, ...fields } };
}

function patientPath({ patientId = RECORD }: Edit): string {
  return `patients/${patientId}`;
}

function recordPath(edit: Edit): string {
  return edit.collection === 'patients' ? patientPath(edit) : `${patientPath(edit)}/${edit.collection}/${edit.docId}`;
}

function completed(edit: Edit, actor: Actor, stored: Fields | undefined): Attempt {
  const before = (stored?.['content'] as Content | undefined) ?? null;
  const source = edit.source ?? (actor.strand === 'patient' ? 'patient' : 'typed');
  return {
    clinicId: CLINIC,
    patientId: RECORD,
    visibility: edit.docId === 'coordination' ? 'team' : 'everyone',
    source,
    base: before,
    baseRev: (stored?.['rev'] as number | undefined) ?? 0,
    title: 'Something changed',
    plain: 'Something changed in your plan.',
    at: null,
    actionId: 'action-1',
    overrules: null,
    ...edit,
  };
}
