import {
  Bytes,
  collection,
  doc,
  type DocumentReference,
  GeoPoint,
  getDocFromServer,
  getDocs,
  orderBy,
  query,
  setDoc,
  Timestamp,
  vector,
  type VectorValue,
} from 'firebase/firestore';

import type { Cases } from './case.ts';
import { queryEvents, summary } from './events.ts';
import { equal, isTrue } from './expect.ts';

export const typeCases: Cases = {
  'every plain type comes back as it went': async (firestore) => {
    const data = {
      nothing: null,
      yes: true,
      int: 42,
      largeInt: 9_007_199_254_740_991,
      float: 1.5,
      minusZero: -0,
      notANumber: NaN,
      infinite: -Infinity,
      text: 'café 😀 \u0000 "quoted" \\',
      list: [1, 'two', { three: [] }],
      map: { deep: { deeper: {} }, __proto: 1, 'odd.key`': 2, ключ: 'значение' },
    };
    await setDoc(doc(firestore, 'c/d'), data);
    equal((await getDocFromServer(doc(firestore, 'c/d'))).data(), data);
  },
  'timestamps keep microseconds': async (firestore) => {
    const reference = doc(firestore, 'c/d');
    await setDoc(reference, { t: new Timestamp(1_700_000_000, 123_456_789), old: new Timestamp(-62_135_596_800, 0) });
    const snapshot = await getDocFromServer(reference);
    isTrue((snapshot.get('t') as Timestamp).isEqual(new Timestamp(1_700_000_000, 123_456_000)), 'not truncated');
    equal((snapshot.get('old') as Timestamp).seconds, -62_135_596_800);
  },
  'bytes, places, references and vectors keep their type': async (firestore) => {
    const reference = doc(firestore, 'c/d');
    await setDoc(reference, {
      bytes: Bytes.fromUint8Array(new Uint8Array([0, 1, 255])),
      place: new GeoPoint(0, -2.5),
      other: doc(firestore, 'c/other/sub/é'),
      vector: vector([1, 2.5, -3]),
    });
    const snapshot = await getDocFromServer(reference);
    equal([...(snapshot.get('bytes') as Bytes).toUint8Array()], [0, 1, 255]);
    equal((snapshot.get('place') as GeoPoint).longitude, -2.5);
    equal((snapshot.get('other') as DocumentReference).path, 'c/other/sub/é');
    equal((snapshot.get('vector') as VectorValue).toArray(), [1, 2.5, -3]);
  },
  'the order of types is that of the client': async (firestore) => {
    const values: unknown[] = [
      null,
      false,
      true,
      NaN,
      -Infinity,
      -1,
      0,
      1.5,
      2,
      new Timestamp(1, 0),
      '',
      'a',
      '\uff5e',
      '😀',
    ];
    values.push(Bytes.fromUint8Array(new Uint8Array([1])), doc(firestore, 'c/a'), new GeoPoint(1, 1), [1], [1, 2]);
    values.push(vector([1]), vector([0, 0]), {}, { a: 1 }, { a: 1, b: 1 }, { b: 0 });
    const items = collection(firestore, 'items');
    await Promise.all(
      values.map((value, index) =>
        setDoc(doc(items, String((index * 7) % values.length).padStart(2, '0')), { value, index }),
      ),
    );
    const ordered = await getDocs(query(items, orderBy('value')));
    equal(
      ordered.docs.map((document) => document.get('index') as number),
      values.map((_, index) => index),
    );
  },
  'ids are ordered by their bytes, numeric ids first': async (firestore) => {
    const items = collection(firestore, 'items');
    const ids = ['__id-1__', '__id5__', '__id10__', 'A', 'a', 'b', 'é', '\uff5e', '😀'];
    await Promise.all(ids.map((id) => setDoc(doc(items, id), {})));
    const events = queryEvents(query(items), { includeMetadataChanges: true });
    const settled = await events.until(
      (snapshot) => !snapshot.metadata.fromCache && !snapshot.metadata.hasPendingWrites,
    );
    equal(summary(settled), ids.join(' '));
    events.stop();
  },
};
