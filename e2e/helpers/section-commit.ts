import type { Firestore } from 'firebase/firestore/lite';
import { doc, getDoc, serverTimestamp, writeBatch } from 'firebase/firestore/lite';

export interface Write {
  readonly method: 'set' | 'update';
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The three writes of one honest edit of a section, taken apart so that a test may leave out or alter some. */
export interface SectionCommit {
  readonly record: Write;
  readonly event: Write;
  readonly activity: Write;
}

interface Edit {
  readonly patientId: string;
  readonly section: string;
  readonly author: { readonly uid: string; readonly name: string };
  readonly plainText: string;
}

/** What the app would send for this edit on top of what is stored; `db` only reads. */
export async function sectionCommit(
  db: Firestore,
  { patientId, section, author, plainText }: Edit,
): Promise<SectionCommit> {
  const patient = `patients/${patientId}`;
  const path = `${patient}/sections/${section}`;
  const stored = (await getDoc(doc(db, path))).data() as {
    readonly clinicId: string;
    readonly rev: number;
    readonly visibility: string;
    readonly content: Readonly<Record<string, unknown>>;
  };
  const rev = stored.rev + 1;
  const now = serverTimestamp();
  const eventId = `sections-${section}-${rev}`;
  return {
    record: {
      method: 'update',
      path,
      data: { rev, content: { ...stored.content, plainText }, updatedBy: author.uid, updatedAt: now },
    },
    event: {
      method: 'set',
      path: `${patient}/events/${eventId}`,
      data: {
        clinicId: stored.clinicId,
        patientId,
        audience: stored.visibility,
        kind: 'section.updated',
        discipline: section,
        at: now,
        recordedAt: now,
        actorUid: author.uid,
        actorName: author.name,
        collection: 'sections',
        docId: section,
        rev,
        before: { plainText: stored.content['plainText'] },
        after: { plainText },
        title: 'Plain words updated',
        plain: 'Your team updated a section.',
        source: 'typed',
        actionId: crypto.randomUUID(),
        overrules: null,
      },
    },
    activity: {
      method: 'update',
      path: patient,
      data: { lastActivity: { at: now, byName: author.name, discipline: section, eventId } },
    },
  };
}

/** Sends the writes in one commit. */
export function send(db: Firestore, ...writes: readonly Write[]): Promise<void> {
  const batch = writeBatch(db);
  for (const { method, path, data } of writes) {
    if (method === 'set') batch.set(doc(db, path), data);
    else batch.update(doc(db, path), data);
  }
  return batch.commit();
}

/** The same write with some fields replaced. */
export function altered(write: Write, fields: Readonly<Record<string, unknown>>): Write {
  return { ...write, data: { ...write.data, ...fields } };
}
