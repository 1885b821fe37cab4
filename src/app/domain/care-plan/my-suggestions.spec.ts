import { aCareTeamMember } from '../../testing/a-care-team-member.ts';
import { withKind } from '../../testing/a-change.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { changeItem } from '../changes/change-item.ts';
import { editMySuggestion, sortOfSuggestion, suggestionId, tellSuggestion } from './my-suggestions.ts';
import type { SuggestionContent } from './suggestion.ts';
import type { SuggestionTarget } from './suggestion-form.ts';

const PREGABALIN: SuggestionTarget = {
  collection: 'interventions',
  docId: 'med.pregabalin-1',
  about: 'Pregabalin',
  to: 'rheumatology',
};
const PLACE = { clinicId: 'northgate', patientId: 'maya-roberts' };
const team = [aCareTeamMember()];

function told(parts: Partial<SuggestionContent>, updatedBy = 'maya') {
  const content: SuggestionContent = { ...PREGABALIN, text: 'I stopped', status: 'open', answer: null, ...parts };
  return tellSuggestion(aPlanRecord(content, { updatedBy }), team);
}

describe('The id of a suggestion', () => {
  it('tells what it is about, so that a draft finds its place again', () => {
    const id = suggestionId(PREGABALIN, 'effect', '3f2a9c1b');
    expect(sortOfSuggestion(id, PREGABALIN)).toBe('effect');
    expect(sortOfSuggestion(id, { ...PREGABALIN, docId: 'med.pregabalin-2' })).toBeNull();
    expect(sortOfSuggestion(id, { ...PREGABALIN, collection: 'goals' })).toBeNull();
  });
});

describe('What a patient suggests', () => {
  it('goes to whoever owns that part, in the patient’s own name', () => {
    const docId = suggestionId(PREGABALIN, 'change', '1');
    const editable = editMySuggestion({ ...PLACE, docId }, PREGABALIN, team);
    const change = changeItem(editable, null, { text: 'Stopped in March' });
    expect(withKind(change)).toEqual(
      jasmine.objectContaining({
        kind: 'suggestion.open',
        discipline: 'patient',
        visibility: 'everyone',
        source: 'patient',
      }),
    );
    expect(change.patch).toEqual({
      collection: 'interventions',
      docId: 'med.pregabalin-1',
      about: 'Pregabalin',
      to: 'rheumatology',
      text: 'Stopped in March',
      status: 'open',
      answer: null,
    });
  });

  it('says so where it is a side effect', () => {
    const docId = suggestionId(PREGABALIN, 'effect', '1');
    const editable = editMySuggestion({ ...PLACE, docId }, PREGABALIN, team);
    expect(editable.fixed['about']).toBe('Side effect: Pregabalin');
  });

  it('can be followed to its answer', () => {
    expect(told({})).toBe('Sent to Rosa Ahmed, your joint and muscle doctor.');
    expect(told({ to: 'sleep' })).toBe('Sent to your sleep doctor.');
    expect(told({ status: 'accepted' }, 'rosa')).toBe('Rosa Ahmed updated this. Thank you.');
    expect(told({ status: 'accepted' }, 'left')).toBe('Your joint and muscle doctor updated this. Thank you.');
    expect(told({ status: 'declined', answer: 'It is on your list for a reason.' }, 'rosa')).toBe(
      'Rosa Ahmed answered: It is on your list for a reason.',
    );
  });
});
