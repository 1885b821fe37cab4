import type { Firestore } from 'firebase/firestore/lite';
import { collection, doc, getDoc, getDocs } from 'firebase/firestore/lite';

import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import { sameValue } from '../../src/app/domain/changes/same-value.ts';
import { PATIENT, SECTION } from './clinic.ts';
import { wordsGone, wordsIn } from './ledger.ts';
import type { Place } from './typing.ts';
import { PLACES } from './typing.ts';
import type { World } from './world.ts';

interface StoredEvent {
  readonly id: string;
  readonly rev: number;
  readonly collection: string;
  readonly docId: string;
  readonly actorUid: string;
  readonly actionId: string;
  readonly before: Content;
  readonly after: Content;
}

export interface Checked {
  readonly problems: readonly string[];
  /** Every word that is told of by some event. */
  readonly told: ReadonlySet<string>;
  readonly events: number;
}

/** What is wrong with the record as it is stored: gaps, doubled actions, events that do not add up, words in another's name. */
export async function checkRecord({ owner, ledger, notWritten }: World): Promise<Checked> {
  const stored = await getDocs(collection(owner, `patients/${PATIENT}/events`));
  const events = stored.docs.map((event) => ({ id: event.id, ...event.data() }) as StoredEvent);
  const problems = await Promise.all(PLACES.map((place) => checkPlace(owner, place, events)));
  const told = new Set<string>();
  const stolen: string[] = [];
  for (const event of events.toSorted((left, right) => left.rev - right.rev)) {
    for (const word of wordsIn(event.after)) {
      const author = ledger.authorOf(word);
      if (!told.has(word) && author !== undefined && author !== event.actorUid)
        stolen.push(`${event.id}: ${word} is ${author}’s`);
      told.add(word);
    }
  }
  const overwritten = events.flatMap(({ id, actorUid, before, after }) =>
    wordsGone(before, after)
      .filter((word) => !ledger.knows(actorUid, word))
      .map((word) => `${id}: ${word} was overwritten unseen`),
  );
  const denied = events
    .filter(({ actionId }) => notWritten.has(actionId))
    .map(({ id }) => `${id} was said not to be written`);
  return {
    problems: [...problems.flat(), ...stolen, ...overwritten, ...denied, ...doubled(events)],
    told,
    events: events.length,
  };
}

async function checkPlace(owner: Firestore, place: Place, all: readonly StoredEvent[]): Promise<string[]> {
  const name = `${place.collection}/${place.docId}`;
  const record = (await getDoc(doc(owner, `patients/${PATIENT}/${name}`))).data();
  const events = all
    .filter((event) => `${event.collection}/${event.docId}` === name)
    .sort((left, right) => left.rev - right.rev);
  const problems: string[] = [];
  let content: Content = {};
  for (const [index, event] of events.entries()) {
    if (event.rev !== index + 1) problems.push(`${name}: event ${event.rev} stands where ${index + 1} should`);
    for (const [field, was] of Object.entries(event.before)) {
      if (!sameValue(content[field], was)) problems.push(`${event.id}: ${field} was something else before`);
    }
    content = { ...content, ...event.after };
  }
  if ((record?.['rev'] ?? 0) !== events.length)
    problems.push(`${name}: revision ${record?.['rev']} of ${events.length} events`);
  if (!sameValue(record?.['content'] ?? {}, content)) problems.push(`${name}: its events do not add up to its content`);
  return [...problems, ...strangeParagraphs(name, record?.['content'] as Content | undefined)];
}

/** Each paragraph is as somebody typed it, whole. */
function strangeParagraphs(name: string, content: Content = {}): string[] {
  const given = new Set(Object.values(SECTION).flatMap(paragraphsOf));
  return ['clinicalText', 'plainText']
    .flatMap((field) => paragraphsOf(content[field]))
    .filter((paragraph) => paragraph !== '' && !given.has(paragraph))
    .filter((paragraph) => !/^(It is r[a-z]+\d+ today\.|On r[a-z]+\d+:\n- r[a-z]+\d+)$/.test(paragraph))
    .map((paragraph) => `${name}: nobody typed “${paragraph}”`);
}

function paragraphsOf(value: unknown): string[] {
  return typeof value === 'string' ? value.split('\n\n') : [];
}

function doubled(events: readonly StoredEvent[]): string[] {
  const actions = events.map(({ actionId }) => actionId);
  return events
    .filter(({ actionId }, place) => actionId !== 'first' && actions.indexOf(actionId) < place)
    .map(({ id, actionId }) => `${id}: a second event of the action ${actionId}`);
}
