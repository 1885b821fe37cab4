import type { Timestamp } from 'firebase/firestore';
import { doc, getDoc, setDoc, updateDoc } from 'firebase/firestore';

import { anAttempt, FAY, ROSA } from '../../testing/a-change.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { sendChange } from './send-change.ts';

const CORA = { uid: 'cora', name: 'Cora Bell', strand: 'coordination' } as const;
const SECTION = 'patients/maya-roberts/sections/rheumatology';

describe('sending a change', () => {
  let clinic: LocalClinic;

  beforeEach(async () => (clinic = await openLocalClinic()));
  afterEach(() => clinic.close());

  async function stored(path: string): Promise<Record<string, unknown> | undefined> {
    return (await getDoc(doc(clinic.owner, path))).data();
  }

  it('writes the record, its event and the last activity at one instant', async () => {
    const answer = await sendChange(clinic.as('rosa'), anAttempt(), ROSA);
    expect(answer).toEqual(savedAs(2));
    const section = await stored(SECTION);
    const event = await stored('patients/maya-roberts/events/sections-rheumatology-2');
    const patient = await stored('patients/maya-roberts');
    expect(section).toEqual(jasmine.objectContaining({ rev: 2, updatedBy: 'rosa', createdBy: 'cora' }));
    expect(section?.['content']).toEqual({ ...anAttempt().base, ...anAttempt().patch });
    expect(event).toEqual(
      jasmine.objectContaining({
        actorName: 'Rosa Ahmed',
        before: { plainText: 'You hurt in many places.' },
        after: { plainText: 'Your pain is real and widespread.' },
        at: section?.['updatedAt'],
        recordedAt: section?.['updatedAt'],
      }),
    );
    expect(patient?.['lastActivity']).toEqual({
      at: section?.['updatedAt'],
      byName: 'Rosa Ahmed',
      discipline: 'rheumatology',
      eventId: 'sections-rheumatology-2',
    });
    expect(patient?.['rev']).toBe(1);
  });

  it('does not tell the patient of work for the team alone', async () => {
    const change = anAttempt({ docId: 'coordination', discipline: 'coordination', visibility: 'team' });
    expect(await sendChange(clinic.as('cora'), change, CORA)).toEqual(savedAs(2));
    expect((await stored('patients/maya-roberts/events/sections-coordination-2'))?.['audience']).toBe('team');
    expect((await stored('patients/maya-roberts'))?.['lastActivity']).toBeNull();
  });

  it('creates a section that the plan did not have', async () => {
    const content = { clinicalText: 'Pacing.', plainText: 'A little each day.', reviewDueOn: null };
    const change = anAttempt({
      docId: 'physiotherapy',
      discipline: 'physiotherapy',
      base: null,
      baseRev: 0,
      patch: content,
    });
    expect(await sendChange(clinic.as('fay'), change, FAY)).toEqual(savedAs(1));
    const section = await stored('patients/maya-roberts/sections/physiotherapy');
    expect(section).toEqual(jasmine.objectContaining({ rev: 1, content, createdBy: 'fay', source: 'typed' }));
  });

  it('writes nothing more when an answered change is sent again', async () => {
    const db = clinic.as('rosa');
    await sendChange(db, anAttempt(), ROSA);
    expect(await sendChange(db, anAttempt(), ROSA)).toEqual(savedAs(2));
    expect(await stored('patients/maya-roberts/events/sections-rheumatology-3')).toBeUndefined();
  });

  it('keeps what others wrote in other fields meanwhile', async () => {
    await updateDoc(doc(clinic.owner, SECTION), { rev: 2, 'content.clinicalText': 'Reviewed.' });
    expect(await sendChange(clinic.as('rosa'), anAttempt(), ROSA)).toEqual(savedAs(3));
    const section = await stored(SECTION);
    expect(section?.['content']).toEqual(
      jasmine.objectContaining({ clinicalText: 'Reviewed.', plainText: 'Your pain is real and widespread.' }),
    );
  });

  it('hands back the other version where both changed one field', async () => {
    await updateDoc(doc(clinic.owner, SECTION), { rev: 2, 'content.plainText': 'Theirs.' });
    const answer = await sendChange(clinic.as('rosa'), anAttempt(), ROSA);
    expect(answer).toEqual({
      kind: 'conflict',
      fields: ['plainText'],
      was: anAttempt().base,
      theirs: { rev: 2, content: jasmine.objectContaining({ plainText: 'Theirs.' }), by: 'cora' },
    });
    expect((await stored(SECTION))?.['rev']).toBe(2);
  });

  it('lets one of two simultaneous changes of one field win and tells the other', async () => {
    const [mine, yours] = await Promise.all([
      sendChange(clinic.as('rosa'), anAttempt({ patch: { plainText: 'One.' } }), ROSA),
      sendChange(clinic.as('rosa'), anAttempt({ actionId: 'action-2', patch: { plainText: 'Two.' } }), ROSA),
    ]);
    expect([mine.kind, yours.kind].sort()).toEqual(['conflict', 'saved']);
    expect((await stored(SECTION))?.['rev']).toBe(2);
  });

  it('merges paragraphs of one text, and says with whose', async () => {
    const was = 'Tired.\n\nSore.';
    await updateDoc(doc(clinic.owner, SECTION), {
      rev: 2,
      updatedBy: 'fay',
      'content.plainText': 'Tired.\n\nSore in the morning.',
    });
    const change = anAttempt({
      base: { ...anAttempt().base, plainText: was },
      patch: { plainText: 'Very tired.\n\nSore.' },
    });
    const answer = await sendChange(clinic.as('rosa'), change, ROSA);
    expect(answer).toEqual(jasmine.objectContaining({ kind: 'saved', rev: 3, mergedWith: 'fay' }));
    const section = await stored(SECTION);
    expect(section?.['content']).toEqual(
      jasmine.objectContaining({ plainText: 'Very tired.\n\nSore in the morning.' }),
    );
  });

  describe('that may have arrived before', () => {
    const OVERWRITTEN = { rev: 3, 'content.plainText': 'Theirs, on top.' };

    it('finds itself on the timeline, though somebody has written on top of it, and writes nothing', async () => {
      await sendChange(clinic.as('rosa'), anAttempt(), ROSA);
      const event = await stored('patients/maya-roberts/events/sections-rheumatology-2');
      await setDoc(doc(clinic.owner, 'patients/maya-roberts/events/sections-rheumatology-3'), {
        ...event,
        rev: 3,
        actionId: 'theirs',
      });
      await updateDoc(doc(clinic.owner, SECTION), OVERWRITTEN);
      expect(await sendChange(clinic.as('rosa'), anAttempt(), ROSA, 'again')).toEqual(savedAs(2));
      expect((await stored(SECTION))?.['rev']).toBe(3);
    });

    it('is sent where it finds itself nowhere', async () => {
      expect(await sendChange(clinic.as('rosa'), anAttempt(), ROSA, 'again')).toEqual(savedAs(2));
      const event = await stored('patients/maya-roberts/events/sections-rheumatology-2');
      expect(event?.['actionId']).toBe('action-1');
    });
  });

  it('is refused another discipline’s section, and writes nothing', async () => {
    expect(await sendChange(clinic.as('fay'), anAttempt(), FAY)).toEqual({ kind: 'refused' });
    expect((await stored(SECTION))?.['rev']).toBe(1);
    expect(await stored('patients/maya-roberts/events/sections-rheumatology-2')).toBeUndefined();
  });

  it('says that the server is out of reach', async () => {
    expect(await sendChange(clinic.unreachable(), anAttempt(), ROSA)).toEqual({ kind: 'unreachable' });
  }, 30_000);

  it('dates an imported event by when it happened', async () => {
    const change = anAttempt({
      collection: 'problems',
      docId: 'migraine',
      discipline: 'neurology',
      source: 'imported',
      base: null,
      baseRev: 0,
      patch: {
        text: 'Migraine',
        code: null,
        onsetOn: '2019-03-01',
        clinicalStatus: 'active',
        lead: 'neurology',
        supporting: [],
      },
      at: '2019-03-01T00:00:00.000Z',
    });
    expect(await sendChange(clinic.as('cora'), change, CORA)).toEqual(savedAs(1));
    const event = await stored('patients/maya-roberts/events/problems-migraine-1');
    expect((event?.['at'] as Timestamp).toDate().toISOString()).toBe('2019-03-01T00:00:00.000Z');
  });
});

function savedAs(rev: number): jasmine.ObjectContaining<Record<string, unknown>> {
  return jasmine.objectContaining({ kind: 'saved', rev });
}
