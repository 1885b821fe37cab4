import type { DocumentSnapshot } from 'firebase/firestore';

import type { Presence, PresenceEntry } from '../../domain/presence/presence.ts';
import { isoInstant } from '../instants.ts';

type StoredPresence = Omit<Presence, 'uid'> & { readonly at: unknown };

export function readPresence(document: DocumentSnapshot): PresenceEntry {
  const { clinicId, patientId, name, strand, section, at } = document.data() as StoredPresence;
  return { presence: { uid: document.id, clinicId, patientId, name, strand, section }, at: isoInstant(at) };
}
