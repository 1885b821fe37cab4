import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { entryFields } from './entry-fields.ts';

describe('What the timeline shows of an event', () => {
  it('is each field that it changed', () => {
    expect(entryFields(aTimelineEvent()).map(({ label }) => label)).toEqual(['In plain words']);
  });

  it('is the words alone of a new note', () => {
    const after = { text: 'Husband rang.', about: null, status: 'current' };
    const event = aTimelineEvent({ collection: 'notes', kind: 'note.added', rev: 1, before: {}, after });
    expect(entryFields(event)).toEqual([{ field: 'text', label: 'Note', before: null, after: 'Husband rang.' }]);
  });

  it('says in words that a note was entered in error', () => {
    const change = { before: { status: 'current' }, after: { status: 'entered-in-error' } };
    const event = aTimelineEvent({ collection: 'notes', kind: 'note.retracted', rev: 2, ...change });
    expect(entryFields(event)).toEqual([
      { field: 'status', label: 'Status', before: 'Current', after: 'Entered in error' },
    ]);
  });
});
