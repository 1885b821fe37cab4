import type { KeptDraft } from '../../domain/changes/draft.ts';
import type { OutboxEntry, SendState } from '../../domain/changes/send-state.ts';
import { aChange } from '../../testing/a-change.ts';
import { keptItems, wholeText } from './kept-items.ts';

const about = { title: 'Pain treatments', clinicId: 'northgate', coordinatorUid: 'cora', coordinatorName: 'Cora Bell' };

function entry(state: SendState, typedAt = '2026-05-04T12:00:00.000Z'): OutboxEntry {
  return { key: `maya-roberts/sections/${state.status}`, about, change: aChange(), state, typedAt };
}

function draft(text: string): KeptDraft {
  const base = { rev: 1, content: { text: 'As it was.' } };
  const typed = { about, text: { text }, base, submitted: null };
  return { key: 'maya-roberts/notes/n1', draft: typed, typedAt: '2026-05-04T12:00:00.000Z', isKept: true };
}

describe('What is kept on this device', () => {
  it('is sorted by whom it waits for', () => {
    const { needsYou, waiting, drafts } = keptItems(
      [entry({ status: 'refused' }), entry({ status: 'waiting' }), entry({ status: 'unkept' })],
      [draft('Half a sentence')],
    );
    expect(needsYou.map(({ status }) => status)).toEqual(['refused']);
    expect(waiting.map(({ status }) => status)).toEqual(['waiting', 'unkept']);
    expect(drafts.map(({ status }) => status)).toEqual(['draft']);
  });

  it('leaves out what the server has, and editors that were only opened', () => {
    const saved = entry({ status: 'saved', at: '2026-05-04T12:00:01.000Z', rev: 2, mergedWith: null });
    expect(keptItems([saved], [draft('As it was.')])).toEqual({ needsYou: [], waiting: [], drafts: [] });
  });

  it('has the longest waiting first', () => {
    const later = entry({ status: 'waiting' }, '2026-05-04T13:00:00.000Z');
    const sooner = entry({ status: 'saving' }, '2026-05-04T11:00:00.000Z');
    expect(keptItems([later, sooner], []).waiting.map(({ status }) => status)).toEqual(['saving', 'waiting']);
  });

  it('is copied whole, each text under its name where there are several', () => {
    const change = aChange({ patch: { clinicalText: 'Duloxetine 60 mg.', plainText: 'Two tablets.' } });
    const { waiting } = keptItems([{ ...entry({ status: 'waiting' }), change }], []);
    expect(waiting.map(wholeText)).toEqual(['For the team:\nDuloxetine 60 mg.\n\nIn plain words:\nTwo tablets.']);
    expect(keptItems([], [draft('Half a sentence')]).drafts.map(wholeText)).toEqual(['Half a sentence']);
  });

  it('says what was to be struck out', () => {
    const change = aChange({ collection: 'notes', patch: { status: 'entered-in-error' } });
    const { needsYou } = keptItems([{ ...entry({ status: 'refused' }), change }], []);
    expect(needsYou[0]?.texts).toEqual([{ label: 'Note', text: 'Marked as entered in error' }]);
  });
});
