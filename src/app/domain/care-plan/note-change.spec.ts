import { withKind } from '../../testing/a-change.ts';
import { aRestrictedNote, aTeamNote } from '../../testing/a-note.ts';
import { addRestrictedNote, addTeamNote, changeRestrictedNote, noteProblem, retractTeamNote } from './note-change.ts';

const place = { clinicId: 'northgate', patientId: 'maya-roberts', noteId: 'n1' };

describe('A note for the team', () => {
  it('begins as a record that the patient does not read', () => {
    expect(withKind(addTeamNote(place, 'physiotherapy', { text: 'Husband rang.', about: null }))).toEqual(
      jasmine.objectContaining({
        collection: 'notes',
        docId: 'n1',
        visibility: 'team',
        base: null,
        baseRev: 0,
        kind: 'note.added',
      }),
    );
  });

  it('is taken back by its status alone', () => {
    expect(withKind(retractTeamNote(aTeamNote({ rev: 2 })))).toEqual(
      jasmine.objectContaining({ baseRev: 2, kind: 'note.retracted', patch: { status: 'entered-in-error' } }),
    );
  });
});

describe('A note of a discipline', () => {
  it('is for that discipline alone', () => {
    expect(addRestrictedNote(place, 'psychology', 'Her father.')).toEqual(
      jasmine.objectContaining({ collection: 'restricted', discipline: 'psychology', visibility: 'discipline' }),
    );
  });

  it('says whether it was changed or struck out', () => {
    expect(changeRestrictedNote(aRestrictedNote(), { text: 'Her mother.' }).title).toBe('Psychology note changed');
    const struckOut = changeRestrictedNote(aRestrictedNote(), { status: 'entered-in-error' });
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
