import { runNode } from './child-process.ts';
import { PROJECT } from './project.ts';
import type { Running } from './running-file.ts';

/** Fills an empty clinic with made-up people; leaves a clinic that exists alone. Throws with what the seed said. */
export async function seedClinic(running: Running, patients: string, stopped: AbortSignal): Promise<void> {
  const args = ['--firestore', running.firestore, '--auth', running.auth, '--project', PROJECT, '--patients', patients];
  const child = runNode('seed/main.ts', args);
  stopped.addEventListener('abort', () => child.stop());
  const code = await child.ended;
  if (code !== 0 && !stopped.aborted) throw new Error(`The clinic could not be filled.\n${child.output()}`);
}
