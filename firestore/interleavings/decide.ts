import type { Change } from '../../src/app/domain/changes/change.ts';
import { retellSection } from '../../src/app/domain/changes/change-section.ts';
import type { Editor } from './editor.ts';
import type { EditorWindow } from './editor-window.ts';
import { wordsIn } from './ledger.ts';

/** The keys of what waits for its author in this window. */
export function undecided(window: EditorWindow): readonly string[] {
  return [...window.shown.values()].filter(({ state }) => state.status === 'conflict').map(({ key }) => key);
}

/** Keeps the other version, or puts the author's own in its place, as chance has it. */
export async function decide({ world, actor }: Editor, window: EditorWindow, key: string): Promise<void> {
  const entry = window.shown.get(key);
  if (entry?.state.status !== 'conflict') return;
  const { theirs, fields } = entry.state;
  world.ledger.see(actor.uid, wordsIn(theirs.content));
  if (world.chance.happens(0.5)) {
    world.ledger.decide(actor.uid, wordsIn(entry.change.patch));
    await window.dismiss(key);
    return;
  }
  const mine: Change = {
    ...entry.change,
    base: theirs.content,
    baseRev: theirs.rev,
    overrules: theirs.by === actor.uid ? null : { uid: theirs.by, reason: `Mine is newer in ${fields.join(' and ')}.` },
  };
  await window.submit(mine.collection === 'sections' ? retellSection(mine) : mine, wordsIn(mine.patch));
}
