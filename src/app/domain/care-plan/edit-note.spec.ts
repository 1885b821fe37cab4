import { withKind } from '../../testing/a-change.ts';
import { changeItem } from '../changes/change-item.ts';
import { editRestrictedNote, editTeamNote, noteProblem } from './edit-note.ts';

const PLACE = { clinicId: 'northgate', patientId: 'maya-roberts', docId: 'n1' };
const TEAM = editTeamNote({ ...PLACE, discipline: 'physiotherapy' });
const PSYCHOLOGY = editRestrictedNote({ ...PLACE, discipline: 'psychology' });

describe('A note for the team', () => {
  it('begins as a record that the patient does not read', () => {
    expect(withKind(changeItem(TEAM, null, { text: 'Husband rang.', about: null }))).toEqual(
      jasmine.objectContaining({
        collection: 'notes',
        docId: 'n1',
        visibility: 'team',
        base: null,
        baseRev: 0,
        patch: { text: 'Husband rang.', about: null, status: 'current' },
        kind: 'note.added',
      }),
    );
  });

  it('is taken back by its status alone', () => {
    const base = { rev: 2, content: { text: 'Husband rang.', about: null, status: 'current' } };
    expect(withKind(changeItem(TEAM, base, { status: 'entered-in-error' }))).toEqual(
      jasmine.objectContaining({ baseRev: 2, kind: 'note.retracted', patch: { status: 'entered-in-error' } }),
    );
  });
});

describe('A note of a discipline', () => {
  it('is for that discipline alone', () => {
    expect(changeItem(PSYCHOLOGY, null, { text: 'Her father.' })).toEqual(
      jasmine.objectContaining({
        collection: 'restricted',
        discipline: 'psychology',
        visibility: 'discipline',
        patch: { text: 'Her father.', status: 'current' },
      }),
    );
  });

  it('says whether it was changed or struck out', () => {
    const base = { rev: 1, content: { text: 'Her father.', status: 'current' } };
    expect(changeItem(PSYCHOLOGY, base, { text: 'Her mother.' }).title).toBe('Psychology note changed');
    const struckOut = changeItem(PSYCHOLOGY, base, { status: 'entered-in-error' });
    expect(struckOut.title).toBe('Psychology note marked as entered in error');
  });
});

describe('The text of a note', () => {
  it('is not empty', () => expect(noteProblem(' \n ', 'team')).toBe('Please write the note first.'));

  it('may be as long as its kind allows', () => {
    expect(noteProblem('x'.repeat(4000), 'team')).toBeNull();
    expect(noteProblem('x'.repeat(4001), 'team')).toBe('At most 4,000 characters: please shorten it by 1.');
    expect(noteProblem('x'.repeat(8000), 'restricted')).toBeNull();
  });
});
