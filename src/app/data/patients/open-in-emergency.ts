import type { Firestore } from 'firebase/firestore';
import { doc, getDocFromServer } from 'firebase/firestore';

import type { Actor } from '../../domain/access/actor.ts';
import { openInEmergency } from '../../domain/access/change-emergency.ts';
import type { StoredRevision } from '../../domain/changes/plan-change.ts';
import type { NotDone } from '../at-once.ts';
import { whyNotDone } from '../at-once.ts';
import { sendChange } from '../changes/send-change.ts';
import { readPatient } from './patient-converter.ts';

export interface EmergencyRequest {
  readonly clinicId: string;
  readonly patientId: string;
  readonly reason: string;
}

/** `coordinatorUid` is whom to tell of it. */
export type EmergencyAnswer = { readonly kind: 'opened'; readonly coordinatorUid: string } | { readonly kind: NotDone };

/** Opens a record in an emergency, now or not at all. Never rejects for what the server says. */
export async function openRecordInEmergency(
  db: Firestore,
  request: EmergencyRequest,
  actor: Actor,
): Promise<EmergencyAnswer> {
  try {
    const stored = await getDocFromServer(doc(db, 'patients', request.patientId, 'emergency', actor.uid));
    const opening = {
      ...request,
      openedAt: new Date().toISOString(),
      before: stored.data() as StoredRevision | undefined,
    };
    const attempt = { ...openInEmergency(opening, actor), actionId: crypto.randomUUID() };
    const { kind } = await sendChange(db, attempt, actor);
    if (kind === 'saved') return { kind: 'opened', coordinatorUid: await coordinatorOf(db, request.patientId) };
    if (kind === 'refused') return { kind };
    return { kind: kind === 'unreachable' ? 'offline' : 'failed' };
  } catch (error) {
    return { kind: whyNotDone(error) };
  }
}

async function coordinatorOf(db: Firestore, patientId: string): Promise<string> {
  return readPatient(await getDocFromServer(doc(db, 'patients', patientId))).coordinatorUid;
}
