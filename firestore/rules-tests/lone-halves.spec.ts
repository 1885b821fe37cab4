import { describe, it } from 'node:test';

import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import { clinicDocuments, PROBLEM, RECORD } from './clinic-documents.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { ROSA } from './people.ts';
import { LONG_AGO } from './record-of.ts';
import { allows, denies } from './rules-server.ts';

const NEW: Edit = { collection: 'problems', docId: 'new', discipline: 'rheumatology', patch: PROBLEM };
const CHANGE: Edit = { ...NEW, docId: 'open', patch: { clinicalStatus: 'remission' } };

describe('Where one half of a change is left over from long ago,', () => {
  const clinic = guardedClinic();

  for (const [what, edit] of Object.entries({ 'a new record': NEW, 'a change': CHANGE })) {
    it(`${what} is not written to fit the event`, async () => {
      const { record, event, ...rest } = await appCommit(edit, ROSA, clinicDocuments());
      await clinic.database.put({ [event.path]: { ...event.data, at: LONG_AGO, recordedAt: LONG_AGO } });
      await denies(send(clinic.database.as(ROSA.uid), { record }));
      await clinic.database.remove(event.path);
      await allows(send(clinic.database.as(ROSA.uid), { record, event, ...rest }));
    });
  }

  it('no event is written to fit the record', async () => {
    const path = `patients/${RECORD}/problems/open`;
    const others = Object.fromEntries(Object.entries(clinicDocuments()).filter(([other]) => other !== path));
    const { event, activity } = await appCommit({ ...CHANGE, patch: PROBLEM }, ROSA, others);
    await clinic.database.remove(event.path);
    await denies(send(clinic.database.as(ROSA.uid), { event, ...(activity && { activity }) }));
    await allows(send(clinic.database.as(ROSA.uid), await appCommit(CHANGE, ROSA, clinicDocuments())));
  });
});
