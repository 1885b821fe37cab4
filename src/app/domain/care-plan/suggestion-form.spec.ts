import { withKind } from '../../testing/a-change.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { changeItem } from '../changes/change-item.ts';
import { readForm } from '../fields/read-form.ts';
import type { SuggestionContent } from './suggestion.ts';
import { answerSuggestion, credited, editSuggestion, isSuggestionId, suggestionId } from './suggestion-form.ts';

const PLACE = { clinicId: 'northgate', patientId: 'maya-roberts', docId: 's1', discipline: 'patient' } as const;
const TARGET = { collection: 'interventions', docId: 'med.x-1', about: 'Amitriptyline', to: 'rheumatology' } as const;
const TODAY = { today: '2026-05-05' };

const OPEN: SuggestionContent = {
  collection: 'interventions',
  docId: 'med.x-1',
  about: 'Amitriptyline',
  to: 'rheumatology',
  text: 'I stopped it in March.',
  status: 'open',
  answer: null,
};

describe('A suggestion', () => {
  it('says what it is about, who decides, and what should change', () => {
    const change = changeItem(editSuggestion(PLACE, TARGET), null, { text: 'I stopped it in March.' });
    expect(change.patch).toEqual({ ...OPEN });
    expect([withKind(change).kind, change.title]).toEqual([
      'suggestion.open',
      'Suggested for Amitriptyline: I stopped it in March.',
    ]);
    expect(change.plain).toBe('You suggested a change to “Amitriptyline”.');
    expect([change.visibility, change.source, change.discipline]).toEqual(['everyone', 'patient', 'patient']);
  });

  it('stays within the team where one of the team makes it', () => {
    const change = changeItem(editSuggestion({ ...PLACE, discipline: 'sleep' }, TARGET), null, { text: 'Later?' });
    expect([change.visibility, change.source]).toEqual(['team', 'typed']);
  });

  it('holds no more of a long name and title than the record does', () => {
    const about = 'x'.repeat(500);
    const change = changeItem(editSuggestion(PLACE, { ...TARGET, about }), null, { text: 'y'.repeat(1000) });
    expect(String(change.patch['about']).length).toBe(200);
    expect(change.title.length).toBe(300);
  });

  it('is declined only with an answer that its author reads', () => {
    const record = aPlanRecord(OPEN, { discipline: 'patient' });
    const { form } = answerSuggestion(record);
    expect(readForm(form, { status: 'declined', answer: ' ' }, TODAY).problems).toEqual({
      answer: 'Please say why in a few words.',
    });
    expect(readForm(form, { status: 'declined', answer: 'We talked about it.' }, TODAY).problems).toEqual({});
    expect(readForm(form, { status: 'accepted', answer: '' }, TODAY).problems).toEqual({});
    expect(Object.keys(readForm(form, { status: 'open', answer: '' }, TODAY).problems)).toEqual(['status']);
  });

  for (const [status, title] of [
    ['accepted', 'Suggestion accepted: Amitriptyline'],
    ['declined', 'Suggestion declined: Amitriptyline'],
    ['withdrawn', 'Suggestion taken back: Amitriptyline'],
  ] as const) {
    it(`is told when it is ${status}`, () => {
      const record = aPlanRecord(OPEN, { discipline: 'patient' });
      const change = changeItem(answerSuggestion(record), record, { status });
      expect([withKind(change).kind, change.title]).toEqual([`suggestion.${status}`, title]);
      expect(change.patch).toEqual({ status });
    });
  }

  it('is credited at the end of the title, which stays within its limit', () => {
    expect(credited({ title: 'Amitriptyline stopped' }, 'Maya Roberts').title).toBe(
      'Amitriptyline stopped (suggested by Maya Roberts)',
    );
    const { title } = credited({ title: 'x'.repeat(300) }, 'Maya Roberts');
    expect(title.length).toBe(300);
    expect(title).toMatch(/… \(suggested by Maya Roberts\)$/);
  });

  it('is found again by an id that fits the longest id there is', () => {
    const long = { ...TARGET, docId: `${'a'.repeat(30)}-${'b'.repeat(33)}` };
    const id = suggestionId(long, '0123456789ab');
    expect(id).toMatch(/^[A-Za-z0-9._-]{1,64}$/);
    expect(isSuggestionId(id, long)).toBeTrue();
    expect(isSuggestionId(id, TARGET)).toBeFalse();
    expect(isSuggestionId(suggestionId(TARGET, '0123456789ab'), TARGET)).toBeTrue();
    expect(isSuggestionId(suggestionId({ ...TARGET, docId: 'med.x-1-2' }, '0123456789ab'), TARGET)).toBeFalse();
  });
});
