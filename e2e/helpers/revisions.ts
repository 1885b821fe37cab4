import type { Firestore } from 'firebase/firestore/lite';
import { collection, getDocs, query, where } from 'firebase/firestore/lite';

export interface Revision {
  readonly rev: number;
  readonly kind: string;
  readonly actionId: string;
  readonly after: Readonly<Record<string, unknown>>;
  readonly overrules: { readonly uid: string; readonly reason: string } | null;
  readonly recordedAt: { toMillis(): number };
}

/** What the timeline tells staff of one document, oldest first. */
export async function revisionsOf(
  db: Firestore,
  patientId: string,
  inCollection: string,
  docId: string,
): Promise<readonly Revision[]> {
  const events = await getDocs(
    query(collection(db, `patients/${patientId}/events`), where('audience', 'in', ['everyone', 'team'])),
  );
  return events.docs
    .map((event) => event.data() as Revision & { readonly collection: string; readonly docId: string })
    .filter((event) => event.collection === inCollection && event.docId === docId)
    .sort((left, right) => left.rev - right.rev);
}
