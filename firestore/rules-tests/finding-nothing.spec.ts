import { describe, it } from 'node:test';

import { doc, getDoc } from 'firebase/firestore/lite';

import { BLANK_RECORD } from './clinic-documents.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { allows, denies } from './rules-server.ts';

describe('What is not there yet', () => {
  const clinic = guardedClinic();

  it('is looked for by a patient where they write themselves', async () => {
    const read = (uid: string, path: string) =>
      getDoc(doc(clinic.database.as(uid), `patients/${BLANK_RECORD}/${path}`));
    for (const path of ['goals/new', 'measures/new']) await allows(read('maya', path));
    for (const path of ['problems/new', 'interventions/new', 'notes/new']) await denies(read('maya', path));
    for (const uid of ['tom', 'leo']) for (const path of ['goals/new', 'measures/new']) await denies(read(uid, path));
  });
});
