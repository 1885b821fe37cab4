import type { SendState } from '../../domain/changes/send-state.ts';
import { aChange, anEntry } from '../../testing/a-change.ts';
import { aSection } from '../../testing/a-section.ts';
import { overlaySections } from './overlay-sections.ts';

describe('the sections as their author sees them', () => {
  const seen = (state: SendState, change = aChange(), stored = [aSection()]) => {
    const entry = anEntry({ change, state });
    return overlaySections(stored, { [entry.key]: entry }, 'maya-roberts');
  };
  const plainText = (state: SendState, rev = 1) => seen(state, aChange(), [aSection({ rev })])[0]?.content.plainText;
  const MINE = 'Your pain is real and widespread.';
  const STORED = 'You hurt in many places.';

  it('show a change at once, while it is sent, while it waits and where the device keeps nothing', () => {
    expect(plainText({ status: 'saving' })).toBe(MINE);
    expect(plainText({ status: 'waiting' })).toBe(MINE);
    expect(plainText({ status: 'unkept' })).toBe(MINE);
  });

  it('show a saved change until the listener has brought it, and what is stored from then on', () => {
    const saved = { status: 'saved', at: '2026-05-04T12:00:00.000Z', rev: 2, mergedWith: null } as const;
    expect(plainText(saved, 1)).toBe(MINE);
    expect(plainText(saved, 2)).toBe(STORED);
  });

  it('show what is stored where a change did not get through', () => {
    expect(plainText({ status: 'refused' })).toBe(STORED);
    expect(plainText({ status: 'failed', message: 'Out of order' })).toBe(STORED);
    expect(plainText({ status: 'conflict', fields: [], was: null, theirs: { rev: 2, content: {}, by: 'fay' } })).toBe(
      STORED,
    );
  });

  it('include a section that does not exist yet', () => {
    const change = aChange({ docId: 'physiotherapy', discipline: 'physiotherapy', base: null, baseRev: 0 });
    const sections = seen({ status: 'saving' }, change);
    expect(sections.map(({ id }) => id)).toEqual(['rheumatology', 'physiotherapy']);
    expect(sections[1]?.content).toEqual({ clinicalText: '', plainText: MINE, reviewDueOn: null });
  });

  it('leave another patient’s changes out', () => {
    const sections = seen({ status: 'saving' }, aChange({ patientId: 'tom-ellis', docId: 'sleep' }));
    expect(sections).toEqual([aSection()]);
  });

  it('stand in the order of the strands, each the very object it was', () => {
    const [sleep, pain] = [aSection({ id: 'sleep' }), aSection({ id: 'pain' })];
    const sections = overlaySections([sleep, pain], {}, 'maya-roberts');
    expect(sections[0]).toBe(pain);
    expect(sections[1]).toBe(sleep);
  });
});
