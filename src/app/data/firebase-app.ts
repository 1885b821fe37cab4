import type { FirebaseApp } from 'firebase/app';
import { initializeApp } from 'firebase/app';

import { environment } from '../../environments/environment.ts';
import type { FirebaseProject } from '../../environments/environment-type.ts';
import { madeOnce } from './made-once.ts';

/** The one Firebase app of this page, made when first asked for. */
export const firebaseApp = madeOnce(async (): Promise<FirebaseApp> => initializeApp(await readProject()));

async function readProject(): Promise<FirebaseProject> {
  if (environment.firebase !== 'from-hosting') return environment.firebase;
  const response = await fetch('/__/firebase/init.json');
  if (!response.ok) throw new Error(`The Firebase project of this site could not be read (${response.status}).`);
  return (await response.json()) as FirebaseProject;
}
