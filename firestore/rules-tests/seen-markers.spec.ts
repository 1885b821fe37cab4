import { describe, it } from 'node:test';

import type { Firestore } from 'firebase/firestore/lite';
import { collection, doc, getDoc, getDocs, setDoc, Timestamp } from 'firebase/firestore/lite';

import { RECORD } from './clinic-documents.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { allows, denies } from './rules-server.ts';

const LONG_AGO = Timestamp.fromDate(new Date('2026-05-05T08:00:00Z'));
const TOMORROW = Timestamp.fromMillis(Date.now() + 86_400_000);

describe('What somebody has seen of a record', () => {
  const clinic = guardedClinic();

  function mark(store: Firestore, data: object, path = `users/rosa/seen/${RECORD}`): Promise<void> {
    return setDoc(doc(store, path), data);
  }

  it('is theirs alone', async () => {
    const path = `users/rosa/seen/${RECORD}`;
    await denies(getDoc(doc(clinic.database.as('pete'), path)));
    await denies(mark(clinic.database.as('pete'), { at: LONG_AGO, patientId: RECORD }));
    await denies(getDocs(collection(clinic.database.as('rosa'), 'users/rosa/seen')));
    await allows(getDoc(doc(clinic.database.as('rosa'), path)));
    await allows(mark(clinic.database.as('rosa'), { at: LONG_AGO, patientId: RECORD }));
  });

  it('is of a record that they may read', async () => {
    await denies(
      mark(
        clinic.database.as('rosa'),
        { at: LONG_AGO, patientId: 'tom-of-southside' },
        'users/rosa/seen/tom-of-southside',
      ),
    );
    await denies(mark(clinic.database.as('neil'), { at: LONG_AGO, patientId: RECORD }, `users/neil/seen/${RECORD}`));
    await denies(getDoc(doc(clinic.database.as('neil'), `users/neil/seen/${RECORD}`)));
    await allows(mark(clinic.database.as('maya'), { at: LONG_AGO, patientId: RECORD }, `users/maya/seen/${RECORD}`));
  });

  it('is a time that has passed, and which record', async () => {
    const rosa = clinic.database.as('rosa');
    for (const data of [
      { at: TOMORROW, patientId: RECORD },
      { at: '2026-05-05', patientId: RECORD },
      { at: null, patientId: RECORD },
      { at: LONG_AGO, patientId: 'tom-ellis' },
      { at: LONG_AGO },
      { at: LONG_AGO, patientId: RECORD, note: 'Read it all.' },
    ]) {
      await denies(mark(rosa, data));
    }
    await allows(mark(rosa, { at: LONG_AGO, patientId: RECORD }));
  });
});
