import type { Firestore } from 'firebase/firestore';
import { doc, getDocFromServer } from 'firebase/firestore';

/**
 * The id of the patient who has this NHS number in a clinic, for its coordinators; null where nobody has.
 * Rejects where the server is out of reach or the reader is no coordinator.
 */
export async function findByNhsNumber(db: Firestore, clinicId: string, digits: string): Promise<string | null> {
  const registered = await getDocFromServer(doc(db, 'clinics', clinicId, 'nhsNumbers', digits));
  return registered.exists() ? (registered.data()['patientId'] as string) : null;
}
