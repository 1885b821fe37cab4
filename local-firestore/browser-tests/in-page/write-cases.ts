import {
  addDoc,
  arrayRemove,
  arrayUnion,
  collection,
  deleteDoc,
  deleteField,
  doc,
  FieldPath,
  getDoc,
  getDocFromServer,
  increment,
  runTransaction,
  serverTimestamp,
  setDoc,
  type Timestamp,
  updateDoc,
  writeBatch,
} from 'firebase/firestore';

import type { Cases } from './case.ts';
import { equal, isTrue, refused } from './expect.ts';

export const writeCases: Cases = {
  'setDoc replaces a document': async (firestore) => {
    const reference = doc(firestore, 'c/d');
    await setDoc(reference, { a: 1, b: 2 });
    await setDoc(reference, { a: 3 });
    equal((await getDocFromServer(reference)).data(), { a: 3 });
  },
  'setDoc with merge keeps other fields': async (firestore) => {
    const reference = doc(firestore, 'c/d');
    await setDoc(reference, { a: 1, m: { x: 1, y: 2 } });
    await setDoc(reference, { m: { x: 5 }, n: deleteField(), 'odd.key': 1 }, { merge: true });
    equal((await getDocFromServer(reference)).data(), { a: 1, m: { x: 5, y: 2 }, 'odd.key': 1 });
  },
  'setDoc with mergeFields writes those fields alone': async (firestore) => {
    const reference = doc(firestore, 'c/d');
    await setDoc(reference, { a: 1, b: 1, m: { x: 1, y: 1 } });
    await setDoc(reference, { a: 2, b: 2, m: { x: 2, y: 2 } }, { mergeFields: ['a', 'm.x'] });
    equal((await getDocFromServer(reference)).data(), { a: 2, b: 1, m: { x: 2, y: 1 } });
  },
  'updateDoc changes and deletes fields by path': async (firestore) => {
    const reference = doc(firestore, 'c/d');
    await setDoc(reference, { a: 1, m: { x: 1, y: 1 }, 'odd.key': 1 });
    await updateDoc(reference, { 'm.x': 2, a: deleteField() });
    await updateDoc(reference, new FieldPath('odd.key'), 2);
    equal((await getDocFromServer(reference)).data(), { m: { x: 2, y: 1 }, 'odd.key': 2 });
  },
  'updateDoc of a missing document is refused': async (firestore) => {
    await refused(updateDoc(doc(firestore, 'c/missing'), { a: 1 }), 'not-found');
    await setDoc(doc(firestore, 'c/next'), { a: 1 });
    equal((await getDocFromServer(doc(firestore, 'c/next'))).data(), { a: 1 });
  },
  'deleteDoc removes a document, missing or not': async (firestore) => {
    const reference = doc(firestore, 'c/d');
    await setDoc(reference, { a: 1 });
    await deleteDoc(reference);
    await deleteDoc(reference);
    isTrue(!(await getDocFromServer(reference)).exists(), 'the document is still there');
  },
  'addDoc chooses an id': async (firestore) => {
    const reference = await addDoc(collection(firestore, 'c'), { a: 1 });
    equal(reference.id.length, 20);
    equal((await getDocFromServer(reference)).data(), { a: 1 });
  },
  'a batch writes all or nothing, with one server time': async (firestore) => {
    const [first, second] = [doc(firestore, 'c/a'), doc(firestore, 'c/b')];
    const batch = writeBatch(firestore);
    batch.set(first, { at: serverTimestamp(), n: 1 }).set(second, { at: serverTimestamp() });
    batch.update(first, { n: 2 }).delete(doc(firestore, 'c/none'));
    await batch.commit();
    const [a, b] = [(await getDocFromServer(first)).data(), (await getDocFromServer(second)).data()];
    equal(a?.['n'], 2);
    isTrue((a?.['at'] as Timestamp).isEqual(b?.['at'] as Timestamp), 'the server times differ');
    const failing = writeBatch(firestore).set(first, { n: 9 }).update(doc(firestore, 'c/missing'), { n: 9 });
    await refused(failing.commit(), 'not-found');
    equal((await getDocFromServer(first)).get('n'), 2);
  },
  'a batch takes 500 documents': async (firestore) => {
    const batch = writeBatch(firestore);
    for (let n = 0; n < 500; n++) batch.set(doc(firestore, `c/${n}`), { n });
    await batch.commit();
    equal((await getDocFromServer(doc(firestore, 'c/499'))).data(), { n: 499 });
  },
  'transforms are worked out by the server': async (firestore) => {
    const reference = doc(firestore, 'c/d');
    await setDoc(reference, { n: 1, list: [1, 2, 2], at: null });
    await updateDoc(reference, { n: increment(2), list: arrayUnion(2, 3), at: serverTimestamp() });
    await updateDoc(reference, { list: arrayRemove(2), f: increment(0.5) });
    const data = (await getDocFromServer(reference)).data();
    const { at, ...numbers } = data ?? {};
    equal(numbers, { n: 3, list: [1, 3], f: 0.5 });
    const age = Date.now() - (at as Timestamp).toMillis();
    isTrue(Math.abs(age) < 60_000, `the server time is ${age} ms ago`);
  },
  'many writes at once arrive in order': async (firestore) => {
    const reference = doc(firestore, 'c/d');
    await Promise.all(Array.from({ length: 40 }, (_, n) => setDoc(reference, { n, [`f${n}`]: n }, { merge: true })));
    const data = (await getDocFromServer(reference)).data();
    equal([data?.['n'], Object.keys(data ?? {}).length], [39, 41]);
  },
  'a write of the same content does not stay pending': async (firestore) => {
    const reference = doc(firestore, 'c/d');
    await setDoc(reference, { a: 1 });
    await setDoc(reference, { a: 1 });
    isTrue(!(await getDoc(reference)).metadata.hasPendingWrites, 'the write is still pending');
  },
  'a transaction reads and writes': async (firestore) => {
    const [from, to] = [doc(firestore, 'c/from'), doc(firestore, 'c/to')];
    await setDoc(from, { n: 5 });
    const moved = await runTransaction(firestore, async (transaction) => {
      const amount = (await transaction.get(from)).get('n') as number;
      isTrue(!(await transaction.get(to)).exists(), 'the target is there already');
      transaction.update(from, { n: 0 }).set(to, { n: amount });
      return amount;
    });
    equal(moved, 5);
    equal([(await getDocFromServer(from)).get('n'), (await getDocFromServer(to)).get('n')], [0, 5]);
  },
  'a transaction starts again when a document it read has changed': async (firestore) => {
    const reference = doc(firestore, 'c/counter');
    await setDoc(reference, { n: 0 });
    let attempts = 0;
    await runTransaction(firestore, async (transaction) => {
      const n = (await transaction.get(reference)).get('n') as number;
      if (attempts++ === 0) await setDoc(reference, { n: 10 });
      transaction.update(reference, { n: n + 1 });
    });
    equal([attempts, (await getDocFromServer(reference)).get('n')], [2, 11]);
  },
  'a transaction verifies what it only read': async (firestore) => {
    const [read, written] = [doc(firestore, 'c/read'), doc(firestore, 'c/written')];
    await setDoc(read, { n: 1 });
    let attempts = 0;
    await runTransaction(firestore, async (transaction) => {
      const n = (await transaction.get(read)).get('n') as number;
      if (attempts++ === 0) await setDoc(read, { n: 2 });
      transaction.set(written, { seen: n });
    });
    equal([attempts, (await getDocFromServer(written)).get('seen')], [2, 2]);
  },
  'a transaction can delete, and its refusal reaches the caller': async (firestore) => {
    const reference = doc(firestore, 'c/d');
    await setDoc(reference, { n: 1 });
    await runTransaction(firestore, async (transaction) => {
      await transaction.get(reference);
      transaction.delete(reference);
    });
    isTrue(!(await getDocFromServer(reference)).exists(), 'the document is still there');
    const blind = runTransaction(firestore, (transaction) => {
      transaction.update(doc(firestore, 'c/missing'), { n: 1 });
      return Promise.resolve();
    });
    await refused(blind, 'not-found');
  },
  'a value too large is refused, and the next write still works': async (firestore) => {
    const reference = doc(firestore, 'c/large');
    await refused(setDoc(reference, { s: 'x'.repeat(1_048_488) }), 'invalid-argument');
    await setDoc(reference, { s: 'x'.repeat(500_000) });
    equal(((await getDocFromServer(reference)).get('s') as string).length, 500_000);
  },
};
