import { editTeamNote } from '../../domain/care-plan/edit-note.ts';
import { changeItem } from '../../domain/changes/change-item.ts';
import type { OutboxEntry, SendState } from '../../domain/changes/send-state.ts';
import { aTeamNote } from '../../testing/a-note.ts';
import { overlayNotes } from './overlay-notes.ts';

const about = { title: 'Team note', clinicId: 'northgate', coordinatorUid: 'cora', coordinatorName: 'Cora Bell' };
const place = { clinicId: 'northgate', patientId: 'maya-roberts', docId: 'n9', discipline: 'rheumatology' } as const;
const added = changeItem(editTeamNote(place), null, { text: 'New.' });

function entry(change: OutboxEntry['change'], state: SendState): OutboxEntry {
  return { key: `maya-roberts/notes/${change.docId}`, about, change, state, typedAt: '2026-05-04T12:00:00.000Z' };
}

describe('Notes under the outbox', () => {
  const stored = [aTeamNote(), aTeamNote({ id: 'n2', createdAt: '2026-05-06T12:00:00.000Z' })];
  const overlaid = (...entries: OutboxEntry[]) =>
    overlayNotes('notes', {
      stored,
      entries: Object.fromEntries(entries.map((each) => [each.key, each])),
      patientId: 'maya-roberts',
    });

  it('have the newest first', () => expect(overlaid().map(({ id }) => id)).toEqual(['n2', 'n1']));

  it('show one that is on its way before all others', () => {
    expect(overlaid(entry(added, { status: 'waiting' })).map(({ id }) => id)).toEqual(['n9', 'n2', 'n1']);
  });

  it('show one as struck out while that is on its way', () => {
    const { rev, content } = aTeamNote();
    const note = editTeamNote({ ...place, docId: 'n1' });
    const retracted = changeItem(note, { rev, content: { ...content } }, { status: 'entered-in-error' });
    const retraction = entry(retracted, { status: 'saving' });
    expect(overlaid(retraction).find(({ id }) => id === 'n1')?.content.status).toBe('entered-in-error');
  });

  it('leave out one that was refused, and those of another patient', () => {
    expect(overlaid(entry(added, { status: 'refused' })).length).toBe(2);
    expect(overlaid(entry({ ...added, patientId: 'tom-ellis' }, { status: 'waiting' })).length).toBe(2);
  });
});
