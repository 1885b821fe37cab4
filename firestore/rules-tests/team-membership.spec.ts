import { describe, it } from 'node:test';

import { doc, getDoc } from 'firebase/firestore/lite';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import type { Documents } from './clinic-documents.ts';
import { clinicDocuments, NOTE, RECORD } from './clinic-documents.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { CORA, PETE, ROSA, SAM } from './people.ts';
import { allows, denies } from './rules-server.ts';

const RECORD_PATH = `patients/${RECORD}`;
const PLACE_PATH = `${RECORD_PATH}/team/rosa`;
const PLACE = { collection: 'team', docId: 'rosa', discipline: 'rheumatology' } as const;
const LEAVING: Edit = { ...PLACE, patch: { to: '2026-05-05' }, kind: 'team.left' };

describe('A member of the care team', () => {
  const clinic = guardedClinic();

  async function save(person: Actor, edit: Edit, documents: Documents = clinicDocuments()): Promise<void> {
    await send(clinic.database.as(person.uid), await appCommit(edit, person, documents));
  }

  function reads(uid: string): Promise<unknown> {
    return getDoc(doc(clinic.database.as(uid), `${RECORD_PATH}/sections/rheumatology`));
  }

  async function asTheyStand(): Promise<Documents> {
    const stored = async (path: string) => (await getDoc(doc(clinic.database.as(CORA.uid), path))).data() ?? {};
    return { [RECORD_PATH]: await stored(RECORD_PATH), [PLACE_PATH]: await stored(PLACE_PATH) };
  }

  it('reads from joining to leaving, and again after coming back', async () => {
    await allows(reads('rosa'));
    await allows(save(CORA, LEAVING));
    await denies(reads('rosa'));
    const back: Edit = { ...PLACE, patch: { from: '2026-06-01', to: null }, kind: 'team.joined' };
    await denies(save(CORA, { ...back, kind: 'team.changed' }, await asTheyStand()));
    await allows(save(CORA, back, await asTheyStand()));
    await allows(reads('rosa'));
  });

  it('comes, stays and goes by events that say which', async () => {
    const earlier: Edit = { ...PLACE, patch: { from: '2025-12-01' }, kind: 'team.changed' };
    for (const kind of ['team.joined', 'team.left'] as const) await denies(save(CORA, { ...earlier, kind }));
    for (const kind of ['team.joined', 'team.changed'] as const) await denies(save(CORA, { ...LEAVING, kind }));
    await allows(save(CORA, earlier));
  });

  it('neither reads nor writes without consent for their discipline', async () => {
    const note: Edit = { collection: 'notes', docId: 'new', discipline: 'sleep', visibility: 'team', patch: NOTE };
    await denies(reads(SAM.uid));
    await denies(save(SAM, note));
    await allows(save(PETE, { ...note, discipline: 'pain' }));
    await allows(reads(ROSA.uid));
  });
});
