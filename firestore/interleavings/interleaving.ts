import { doc, setDoc } from 'firebase/firestore/lite';

import { checkRecord } from './check-record.ts';
import { EDITORS, PATIENT, patient } from './clinic.ts';
import { decide, undecided } from './decide.ts';
import { Editor } from './editor.ts';
import type { EditorWindow } from './editor-window.ts';
import { wordsGone, wordsIn } from './ledger.ts';
import { PLACES, typeAt } from './typing.ts';
import type { World } from './world.ts';

const STEPS = 60;
const SETTLING_ROUNDS = 60;

const DOINGS = { type: 45, listen: 25, decide: 10, network: 8, resend: 6, open: 5, crash: 3, pause: 8 };

/** Lets two or three people write in one record while everything that can go wrong does; answers what was lost or doubled. */
export async function runInterleaving(world: World): Promise<readonly string[]> {
  const { chance } = world;
  const editors = EDITORS.slice(0, 2 + chance.below(2)).map((actor) => new Editor(world, actor));
  const problems: string[] = [];
  const doing = (work: Promise<unknown>) => void work.catch((error: unknown) => problems.push(String(error)));
  const wayOut = chance.happens(0.15) ? chance.below(STEPS) : -1;
  for (let step = 0; step < STEPS; step++) {
    if (step === wayOut) await removeLast(world, editors);
    await act(chance.pick(editors), doing);
  }
  [world.crashes, world.cuts] = [0, 0];
  await settle(editors, problems);
  const record = await checkRecord(world);
  world.figures.events += record.events;
  world.figures.words += world.ledger.count;
  const left = new Set(editors.flatMap(({ windows }) => windows.flatMap(({ shown }) => wordsIn([...shown.values()]))));
  const lost = world.ledger.owed().filter((word) => !record.told.has(word) && !left.has(word));
  await Promise.all(editors.map((editor) => editor.leave()));
  return [...problems, ...record.problems, ...lost.map((word) => `${word} is nowhere`)];
}

async function act(editor: Editor, doing: (work: Promise<unknown>) => void): Promise<void> {
  const { chance, figures } = editor.world;
  const window = editor.windows.length > 0 ? chance.pick(editor.windows) : reopen(editor, doing);
  switch (chance.weighted(DOINGS)) {
    case 'type':
      return doing(typeIn(editor, window));
    case 'listen':
      return await window.listen(chance.pick(PLACES));
    case 'decide':
      for (const key of undecided(window)) doing(decide(editor, window, key));
      return;
    case 'network':
      figures.spells += editor.network === 'up' ? 1 : 0;
      editor.network = editor.network === 'up' ? chance.pick(['down', 'offline'] as const) : 'up';
      return editor.network === 'up' ? doing(window.resend()) : undefined;
    case 'resend':
      return doing(window.resend());
    case 'open':
      if (editor.windows.length < 3) reopen(editor, doing);
      return;
    case 'crash':
      return window.crash();
    case 'pause':
      await new Promise((resolve) => setTimeout(resolve, chance.below(6)));
  }
}

function reopen(editor: Editor, doing: (work: Promise<unknown>) => void): EditorWindow {
  const { window, opened } = editor.openWindow();
  doing(opened);
  for (const place of PLACES) doing(window.listen(place));
  return window;
}

async function typeIn({ world, actor }: Editor, window: EditorWindow): Promise<void> {
  const place = world.chance.pick(PLACES);
  const key = `${place.patientId}/${place.collection}/${place.docId}`;
  if (!window.hasHeard(key) || undecided(window).includes(key)) return;
  const seen = window.seen(key);
  world.ledger.see(actor.uid, wordsIn(seen?.content ?? {}));
  const { change, words } = typeAt(place, seen, { ...world, uid: actor.uid });
  if (seen) world.ledger.decide(actor.uid, wordsGone(seen.content, { ...seen.content, ...change.patch }));
  await window.submit(change, words);
}

/** The last of them is taken off the team. */
async function removeLast(world: World, editors: readonly Editor[]): Promise<void> {
  const left = editors.slice(0, -1).map(({ actor }) => actor);
  await setDoc(doc(world.owner, `patients/${PATIENT}`), patient(left));
}

/** Everybody comes back, is connected and decides, until nothing waits any more. */
async function settle(editors: readonly Editor[], problems: string[]): Promise<void> {
  for (let round = 0; round < SETTLING_ROUNDS; round++) {
    for (const editor of editors) {
      editor.network = 'up';
      if (editor.windows.length === 0) editor.openWindow();
      await Promise.all(editor.windows.map((window) => window.open()));
      const window = chosen(editor);
      await window.resend();
      for (const key of undecided(window)) await decide(editor, window, key);
    }
    if (editors.every(isSettled)) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const waiting = editors.flatMap(({ actor, windows }) =>
    windows.flatMap(({ shown }) =>
      [...shown.values()].map(({ key, state }) => `${actor.uid}: ${key} is ${state.status}`),
    ),
  );
  problems.push(`It did not settle: ${waiting.join(', ')}`);
}

function chosen({ windows, world }: Editor): EditorWindow {
  return world.chance.pick(windows);
}

function isSettled({ windows }: Editor): boolean {
  return windows.every(({ shown }) =>
    [...shown.values()].every(({ state }) => state.status === 'saved' || state.status === 'refused'),
  );
}
