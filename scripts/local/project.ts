import { join } from 'node:path';

/** A project id that starts with `demo-` keeps the Firebase tools from ever looking for a real one. */
export const PROJECT = 'demo-braid';

export const folder = join(import.meta.dirname, '..', '..');
export const rulesFile = join(folder, 'firestore', 'firestore.rules');
