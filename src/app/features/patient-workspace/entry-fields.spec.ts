import { aMember } from '../../testing/a-member.ts';
import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { anAccount } from '../../testing/an-account.ts';
import { entryFields } from './entry-fields.ts';

describe('What the timeline shows of an event', () => {
  it('is each field that it changed', () => {
    expect(entryFields(aTimelineEvent(), null).map(({ label }) => label)).toEqual(['In plain words']);
  });

  it('is the words alone of a new note', () => {
    const after = { text: 'Husband rang.', about: null, status: 'current' };
    const event = aTimelineEvent({ collection: 'notes', kind: 'note.added', rev: 1, before: {}, after });
    expect(entryFields(event, null)).toEqual([{ field: 'text', label: 'Note', before: null, after: 'Husband rang.' }]);
  });

  it('says in words that a note was entered in error', () => {
    const change = { before: { status: 'current' }, after: { status: 'entered-in-error' } };
    const event = aTimelineEvent({ collection: 'notes', kind: 'note.retracted', rev: 2, ...change });
    expect(entryFields(event, null)).toEqual([
      { field: 'status', label: 'Status', before: 'Current', after: 'Entered in error' },
    ]);
  });

  it('is of somebody’s answers what this reader may be told', () => {
    const after = { measure: 'phq9', value: 4, answers: { item9: '1' }, safety: 'RF-01' };
    const event = aTimelineEvent({ collection: 'measures', docId: 'phq9-2026-05-04', before: {}, after });
    const psychology = anAccount({ member: aMember({ discipline: 'psychology' }) });
    expect(entryFields(event, anAccount()).map(({ field }) => field)).toEqual(['value']);
    expect(entryFields(event, psychology).map(({ field }) => field)).toContain('answers');
  });
});
