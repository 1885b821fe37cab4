import type { Change } from '../../src/app/domain/changes/change.ts';
import { retellSection } from '../../src/app/domain/changes/change-section.ts';
import type { OutboxEntry } from '../../src/app/domain/changes/send-state.ts';
import type { Editor } from './editor.ts';
import type { EditorWindow } from './editor-window.ts';
import { wordsIn } from './ledger.ts';

/** What waits for its author in this window. */
export function undecided(window: EditorWindow): readonly OutboxEntry[] {
  return [...window.shown.values()].filter(({ state }) => state.status === 'conflict');
}

/** Keeps the other version, or puts the author's own in its place, as chance has it. */
export async function decide({ world, actor }: Editor, window: EditorWindow, entry: OutboxEntry): Promise<void> {
  if (entry.state.status !== 'conflict') return;
  const { theirs, fields } = entry.state;
  if (world.chance.happens(0.5)) {
    world.ledger.decide(actor.uid, wordsIn(entry.change.patch));
    await window.dismiss(entry.key);
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
