import {
  and,
  average,
  collection,
  collectionGroup,
  count,
  doc,
  documentId,
  endAt,
  endBefore,
  type Firestore,
  getAggregateFromServer,
  getCountFromServer,
  getDoc,
  getDocs,
  getDocsFromServer,
  limit,
  limitToLast,
  or,
  orderBy,
  type Query,
  query,
  type QueryConstraint,
  setDoc,
  startAfter,
  startAt,
  sum,
  where,
  writeBatch,
} from 'firebase/firestore';

import type { Cases } from './case.ts';
import { queryEvents, summary } from './events.ts';
import { equal, refused } from './expect.ts';

const CITIES = {
  ber: { name: 'Berlin', n: 3, country: 'DE', tags: ['big', 'river'], m: { x: 1 }, capital: true },
  cai: { name: 'Cairo', n: 9, country: 'EG', tags: ['big', 'river', 'old'], m: { x: 2 }, capital: true },
  ham: { name: 'Hamburg', n: 2, country: 'DE', tags: ['river', 'port'], capital: false },
  nul: { name: 'Nowhere', n: null, country: null, tags: [] },
  nan: { name: 'Unknown', n: NaN },
  tok: { name: 'Tokyo', n: 14.5, country: 'JP', tags: ['big', 'port'], m: { x: 1 }, capital: true },
};

async function cities(firestore: Firestore): Promise<Query> {
  const batch = writeBatch(firestore);
  for (const [id, data] of Object.entries(CITIES)) batch.set(doc(firestore, 'cities', id), data);
  await batch.commit();
  return collection(firestore, 'cities');
}

/** What the server finds and what the SDK's own matcher finds in its cache must be the same. */
async function find(base: Query, ...constraints: QueryConstraint[]): Promise<string> {
  const narrowed = query(base, ...constraints);
  const fromServer = summary(await getDocsFromServer(narrowed));
  const events = queryEvents(narrowed, { includeMetadataChanges: true });
  const settled = await events.until((snapshot) => !snapshot.metadata.fromCache);
  events.stop();
  equal(summary(settled), fromServer);
  return fromServer;
}

export const queryCases: Cases = {
  'equality and inequality': async (firestore) => {
    const base = await cities(firestore);
    equal(await find(base, where('country', '==', 'DE')), 'ber ham');
    equal(await find(base, where('country', '!=', 'DE')), 'cai tok');
    equal(await find(base, where('n', '>', 2), where('n', '<=', 9)), 'ber cai');
    equal(await find(base, where('n', '>=', 9)), 'cai tok');
    equal(await find(base, where('m.x', '==', 1)), 'ber tok');
    equal(await find(base, where('m', '==', { x: 2 })), 'cai');
  },
  'null and NaN': async (firestore) => {
    const base = await cities(firestore);
    equal(await find(base, where('n', '==', null)), 'nul');
    equal(await find(base, where('n', '==', NaN)), 'nan');
    equal(await find(base, where('n', '!=', null)), 'nan ham ber cai tok');
    equal(await find(base, where('n', '!=', NaN)), 'ham ber cai tok');
  },
  'in, not-in and array membership': async (firestore) => {
    const base = await cities(firestore);
    equal(await find(base, where('country', 'in', ['JP', 'EG'])), 'cai tok');
    equal(await find(base, where('country', 'not-in', ['DE', 'EG'])), 'tok');
    equal(await find(base, where('n', 'not-in', [NaN, 3])), 'ham cai tok');
    equal(await find(base, where('tags', 'array-contains', 'port')), 'ham tok');
    equal(await find(base, where('tags', 'array-contains-any', ['old', 'port'])), 'cai ham tok');
    equal(await find(base, where(documentId(), 'in', ['ham', 'tok', 'zzz'])), 'ham tok');
  },
  'or and and': async (firestore) => {
    const base = await cities(firestore);
    const either = query(base, or(where('country', '==', 'JP'), and(where('country', '==', 'DE'), where('n', '>', 2))));
    equal(summary(await getDocsFromServer(either)), 'ber tok');
    const tagged = query(base, or(where('tags', 'array-contains', 'old'), where('n', '==', 2)), limit(5));
    equal(summary(await getDocsFromServer(tagged)), 'cai ham');
  },
  'several inequalities and orders': async (firestore) => {
    const base = await cities(firestore);
    equal(await find(base, where('n', '>', 2), where('name', '<', 'D')), 'ber cai');
    equal(await find(base, orderBy('country'), orderBy('n', 'desc')), 'nul ber ham cai tok');
    equal(await find(base, orderBy('n', 'desc')), 'tok cai ber ham nan nul');
    equal(await find(base, where('capital', '==', true), orderBy(documentId(), 'desc')), 'tok cai ber');
  },
  'limits from both ends': async (firestore) => {
    const base = await cities(firestore);
    equal(await find(base, where('n', '>', 0), orderBy('n'), limit(2)), 'ham ber');
    equal(await find(base, where('n', '>', 0), orderBy('n'), limitToLast(2)), 'cai tok');
    equal(await find(base, orderBy('name'), startAt('C'), limitToLast(2)), 'tok nan');
  },
  cursors: async (firestore) => {
    const base = await cities(firestore);
    const byNumber = orderBy('n');
    equal(await find(base, byNumber, startAt(3), endAt(9)), 'ber cai');
    equal(await find(base, byNumber, startAfter(3), endBefore(14.5)), 'cai');
    const berlin = await getDoc(doc(firestore, 'cities/ber'));
    equal(await find(base, byNumber, startAfter(berlin), limit(1)), 'cai');
    equal(await find(base, orderBy('country'), orderBy('n'), startAt('DE', 3)), 'ber cai tok');
    equal(await find(base, orderBy(documentId()), startAt('ham'), endBefore('nul')), 'ham nan');
  },
  'collection groups': async (firestore) => {
    const batch = writeBatch(firestore);
    for (const path of ['p/1/notes/a', 'p/2/notes/b', 'notes/c', 'p/1/notes/a/deep/x/notes/d', 'p/1/other/e']) {
      batch.set(doc(firestore, path), { path });
    }
    await batch.commit();
    const group = collectionGroup(firestore, 'notes');
    equal(summary(await getDocsFromServer(query(group, orderBy('path')))), 'c a d b');
    equal(await find(group, where(documentId(), '>=', 'p/1'), where(documentId(), '<', 'p/2')), 'a d');
    equal(await find(collection(firestore, 'p/1/notes')), 'a');
  },
  'an empty result is settled': async (firestore) => {
    equal(await find(collection(firestore, 'none')), '');
    equal((await getDocs(query(collection(firestore, 'none'), limit(3)))).metadata.fromCache, false);
  },
  'counts, sums and averages': async (firestore) => {
    const base = await cities(firestore);
    equal((await getCountFromServer(base)).data(), { count: 6 });
    equal((await getCountFromServer(query(base, where('n', '>', 2)))).data(), { count: 3 });
    const numbers = query(base, where('n', '>', 0));
    const summed = await getAggregateFromServer(numbers, { all: count(), total: sum('n'), mean: average('n') });
    equal(summed.data(), { all: 4, total: 28.5, mean: 7.125 });
    const none = query(base, where('n', '>', 99));
    equal((await getAggregateFromServer(none, { total: sum('n'), mean: average('n') })).data(), {
      total: 0,
      mean: null,
    });
  },
  'a query that cannot be answered is refused, again and again': async (firestore) => {
    const impossible = collection(firestore, 'a/__badpath__/b');
    await refused(getDocsFromServer(impossible), 'invalid-argument');
    await refused(getDocsFromServer(impossible), 'invalid-argument');
    await setDoc(doc(firestore, 'c/d'), { a: 1 });
    equal(await find(collection(firestore, 'c')), 'd');
  },
  'a result of many large documents': async (firestore) => {
    const items = collection(firestore, 'items');
    const text = 'é😀'.repeat(20_000);
    await Promise.all(Array.from({ length: 20 }, (_, n) => setDoc(doc(items, String(n)), { text })));
    const found = await getDocsFromServer(items);
    equal([found.size, found.docs.every((document) => document.get('text') === text)], [20, true]);
  },
};
