import { arrayUnion, doc, setDoc, updateDoc } from 'firebase/firestore';

import type { Actor } from '../../domain/access/actor.ts';
import { editRestrictedNote, editTeamNote } from '../../domain/care-plan/edit-note.ts';
import type { Change } from '../../domain/changes/change.ts';
import { changeItem } from '../../domain/changes/change-item.ts';
import { ROSA } from '../../testing/a-change.ts';
import { hear } from '../../testing/hear.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { sendChange } from '../changes/send-change.ts';
import { ReadRefused } from '../read-refused.ts';
import { watchNotes } from './watch-notes.ts';
import { watchRestricted, watchRestrictedHistory } from './watch-restricted.ts';

const PAUL: Actor = { uid: 'paul', name: 'Paul Mensah', strand: 'psychology' };
const PLACE = { clinicId: 'northgate', patientId: 'maya-roberts' };

describe('notes', () => {
  let clinic: LocalClinic;

  async function send(change: Change, actor: Actor): Promise<void> {
    const answer = await sendChange(clinic.as(actor.uid), { ...change, actionId: crypto.randomUUID() }, actor);
    expect(answer.kind).toBe('saved');
  }

  beforeEach(async () => {
    clinic = await openLocalClinic();
    await setDoc(doc(clinic.owner, 'users/paul'), {
      clinicId: 'northgate',
      patientId: null,
      displayName: 'Paul Mensah',
    });
    const member = { name: 'Paul Mensah', roles: ['specialist'], discipline: 'psychology', active: true };
    await setDoc(doc(clinic.owner, 'clinics/northgate/members/paul'), member);
    await updateDoc(doc(clinic.owner, 'patients/maya-roberts'), {
      teamUids: arrayUnion('paul'),
      'members.psychology': ['paul'],
      'consents.psychology': 'given',
    });
  });

  afterEach(() => clinic.close());

  it('for the team reach the team and are refused to the patient', async () => {
    const note = editTeamNote({ ...PLACE, docId: 'n1', discipline: 'rheumatology' });
    await send(changeItem(note, null, { text: 'Husband rang.' }), ROSA);
    const notes = hear(watchNotes(clinic.as('fay'), 'maya-roberts'));
    expect((await notes.first(() => true)).upserted.map(({ content }) => content.text)).toEqual(['Husband rang.']);
    notes.stop();
    expect(await hear(watchNotes(clinic.as('maya'), 'maya-roberts')).failure()).toBeInstanceOf(ReadRefused);
  });

  it('of a discipline reach that discipline alone, with their history', async () => {
    const note = editRestrictedNote({ ...PLACE, docId: 'r1', discipline: 'psychology' });
    await send(changeItem(note, null, { text: 'Her father.' }), PAUL);
    const content = { text: 'Her father.', status: 'current' } as const;
    await send(changeItem(note, { rev: 1, content }, { text: 'Her mother.' }), PAUL);

    const own = hear(watchRestricted(clinic.as('paul'), 'maya-roberts', 'psychology'));
    expect((await own.first(() => true)).upserted.map((stored) => stored.content.text)).toEqual(['Her mother.']);
    own.stop();
    const which = { discipline: 'psychology', noteId: 'r1' } as const;
    const history = hear(watchRestrictedHistory(clinic.as('paul'), 'maya-roberts', which));
    expect((await history.first(() => true)).upserted.map(({ kind }) => kind)).toEqual([
      'restricted.added',
      'restricted.changed',
    ]);
    history.stop();
    const asFay = hear(watchRestricted(clinic.as('fay'), 'maya-roberts', 'psychology'));
    expect(await asFay.failure()).toBeInstanceOf(ReadRefused);
  });
});
