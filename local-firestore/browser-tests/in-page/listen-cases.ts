import {
  collection,
  deleteDoc,
  deleteField,
  disableNetwork,
  doc,
  enableNetwork,
  getDoc,
  getDocFromCache,
  getDocFromServer,
  getDocsFromCache,
  increment,
  limit,
  limitToLast,
  onSnapshotsInSync,
  orderBy,
  query,
  serverTimestamp,
  setDoc,
  updateDoc,
  waitForPendingWrites,
  where,
  writeBatch,
} from 'firebase/firestore';

import type { Cases } from './case.ts';
import { documentEvents, queryEvents, summary } from './events.ts';
import { equal, isTrue, refused } from './expect.ts';
import { closeFirestore, openFirestore } from './firestore.ts';

export const listenCases: Cases = {
  'a document is followed from nothing to nothing': async (firestore) => {
    const reference = doc(firestore, 'c/d');
    const events = documentEvents(reference);
    equal(await events.next(), undefined);
    await setDoc(reference, { a: 1 });
    equal(await events.next(), { a: 1 });
    await updateDoc(reference, { a: deleteField(), b: 2 });
    equal(await events.next(), { b: 2 });
    await deleteDoc(reference);
    equal(await events.next(), undefined);
    events.stop();
  },
  'another client sees what this one does': async (firestore, connection) => {
    const other = openFirestore({ ...connection, cache: 'memory' });
    const events = queryEvents(query(collection(other, 'c'), where('n', '>', 1)));
    equal(summary(await events.next()), '');
    await setDoc(doc(firestore, 'c/a'), { n: 2 });
    equal(summary(await events.next()), 'a');
    await setDoc(doc(firestore, 'c/b'), { n: 3 });
    equal(summary(await events.next()), 'a b');
    await setDoc(doc(firestore, 'c/a'), { n: 1 });
    equal(summary(await events.next()), 'b');
    await deleteDoc(doc(firestore, 'c/b'));
    equal(summary(await events.next()), '');
    await closeFirestore(other);
  },
  'metadata tells of pending writes and the cache': async (firestore) => {
    const items = collection(firestore, 'c');
    const events = queryEvents(items, { includeMetadataChanges: true });
    await events.until((snapshot) => !snapshot.metadata.fromCache);
    const written = setDoc(doc(items, 'a'), { at: serverTimestamp() });
    const pending = await events.next();
    equal(summary(pending), 'a!');
    equal(pending.docs[0]?.get('at'), null);
    await written;
    const settled = await events.until((snapshot) => !snapshot.metadata.hasPendingWrites);
    equal(summary(settled), 'a');
    isTrue(settled.docs[0]?.get('at') !== null, 'the server time is missing');
    events.stop();
  },
  'one batch is one snapshot, with its changes named': async (firestore, connection) => {
    const other = openFirestore({ ...connection, cache: 'memory' });
    const events = queryEvents(query(collection(other, 'c'), orderBy('n')));
    await events.next();
    const batch = writeBatch(firestore);
    batch.set(doc(firestore, 'c/a'), { n: 2 }).set(doc(firestore, 'c/b'), { n: 1 });
    await batch.commit();
    equal(summary(await events.next()), 'b a');
    const next = writeBatch(firestore);
    next.update(doc(firestore, 'c/a'), { n: 0 }).delete(doc(firestore, 'c/b')).set(doc(firestore, 'c/e'), { n: 5 });
    await next.commit();
    const changes = (await events.next()).docChanges().map((change) => `${change.type} ${change.doc.id}`);
    equal(changes.sort(), ['added e', 'modified a', 'removed b']);
    equal(events.waiting, 0);
    await closeFirestore(other);
  },
  'a limited listener keeps its window': async (firestore, connection) => {
    const other = openFirestore({ ...connection, cache: 'memory' });
    const items = collection(other, 'c');
    const first = queryEvents(query(items, orderBy('n'), limit(2)));
    const last = queryEvents(query(items, orderBy('n'), limitToLast(2)));
    await Promise.all([first.next(), last.next()]);
    const put = (id: string, n: number) => setDoc(doc(firestore, 'c', id), { n });
    for (const [id, n] of [
      ['a', 10],
      ['b', 20],
      ['c', 30],
      ['d', 40],
    ] as const)
      await put(id, n);
    equal(summary(await first.until((snapshot) => snapshot.size === 2)), 'a b');
    equal(summary(await last.until((snapshot) => snapshot.docs[1]?.id === 'd')), 'c d');
    await put('e', 5);
    equal(summary(await first.next()), 'e a');
    await deleteDoc(doc(firestore, 'c/e'));
    equal(summary(await first.next()), 'a b');
    await put('a', 35);
    equal(summary(await first.next()), 'b c');
    equal(summary(await last.next()), 'a d');
    await closeFirestore(other);
  },
  'overlapping listeners agree': async (firestore) => {
    const items = collection(firestore, 'c');
    const all = queryEvents(query(items, orderBy('n')));
    const some = queryEvents(query(items, where('n', '>', 1), orderBy('n')));
    const one = documentEvents(doc(items, 'a'));
    await Promise.all([all.next(), some.next(), one.next()]);
    let synced = 0;
    const stop = onSnapshotsInSync(firestore, () => (synced += 1));
    await setDoc(doc(items, 'a'), { n: 2 });
    equal([summary(await all.next()), summary(await some.next())], ['a!', 'a!']);
    equal(await one.next(), { n: 2 });
    await updateDoc(doc(items, 'a'), { n: increment(-1) });
    equal(summary(await some.until((snapshot) => snapshot.size === 0)), '');
    isTrue(synced > 0, 'snapshots were never in sync');
    [all, some, one].forEach((events) => events.stop());
    stop();
  },
  'a listener that stops and starts again is up to date': async (firestore) => {
    const items = collection(firestore, 'c');
    await setDoc(doc(items, 'a'), { n: 1 });
    for (const id of ['b', 'c', 'd']) {
      const events = queryEvents(items, { includeMetadataChanges: true });
      await events.until((snapshot) => !snapshot.metadata.fromCache);
      events.stop();
      await setDoc(doc(items, id), { n: 1 });
    }
    const events = queryEvents(items, { includeMetadataChanges: true });
    equal(summary(await events.until((snapshot) => !snapshot.metadata.fromCache)), 'a b c d');
    events.stop();
  },
  'the server and the cache can be asked apart': async (firestore) => {
    const reference = doc(firestore, 'c/d');
    await refused(getDocFromCache(reference), 'unavailable');
    await setDoc(reference, { a: 1 });
    const events = documentEvents(reference);
    await events.next();
    equal((await getDocFromServer(reference)).data(), { a: 1 });
    equal((await getDocFromCache(reference)).data(), { a: 1 });
    equal(summary(await getDocsFromCache(collection(firestore, 'c'))), 'd~');
    equal((await getDoc(reference)).metadata.fromCache, false);
    events.stop();
  },
  'writes wait while the network is off, and follow when it is on': async (firestore) => {
    const reference = doc(firestore, 'c/d');
    const events = queryEvents(collection(firestore, 'c'), { includeMetadataChanges: true });
    await events.until((snapshot) => !snapshot.metadata.fromCache);
    await disableNetwork(firestore);
    const written = setDoc(reference, { a: 1 });
    equal(summary(await events.until((snapshot) => snapshot.size === 1)), 'd!~');
    await refused(getDocFromServer(reference), 'unavailable');
    const done = waitForPendingWrites(firestore);
    await enableNetwork(firestore);
    await Promise.all([written, done]);
    equal(summary(await events.until((snapshot) => summary(snapshot) === 'd')), 'd');
    events.stop();
  },
  'what others did while the network was off arrives when it is on': async (firestore, connection) => {
    const other = openFirestore({ ...connection, cache: 'memory' });
    const put = (id: string, n: number) => setDoc(doc(other, 'c', id), { n });
    await Promise.all([put('a', 1), put('b', 1), put('c', 1)]);
    const events = queryEvents(query(collection(firestore, 'c'), where('n', '==', 1)), {
      includeMetadataChanges: true,
    });
    equal(summary(await events.until((snapshot) => !snapshot.metadata.fromCache)), 'a b c');
    await disableNetwork(firestore);
    await put('a', 2);
    await deleteDoc(doc(other, 'c/b'));
    await put('d', 1);
    await enableNetwork(firestore);
    equal(summary(await events.until((snapshot) => snapshot.size === 2 && !snapshot.metadata.fromCache)), 'c d');
    await closeFirestore(other);
  },
};
