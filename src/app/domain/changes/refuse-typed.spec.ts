import { aChange, anEntry, aRow } from '../../testing/a-change.ts';
import type { KeptDraft } from './draft.ts';
import { refuseTyped } from './refuse-typed.ts';

const BASE = { clinicalText: 'Told in confidence.\n\nWorse at night.', plainText: 'It hurts.', reviewDueOn: null };

function aDraft(clinicalText: string, key = anEntry().key): KeptDraft {
  const text = { clinicalText, plainText: 'It hurts.' };
  const draft = { about: anEntry().about, text, base: { rev: 1, content: BASE }, submitted: null };
  return { key, draft, typedAt: '2026-05-04T13:00:00.000Z', isKept: true };
}

describe('What is left of all that somebody typed once they may not read the record any more', () => {
  it('is the own paragraphs of a draft, as a refused change of the same document', () => {
    const left = refuseTyped(null, [
      aDraft('Told in confidence.\n\nTried magnesium.', `${anEntry().key}/other-window`),
    ]);
    expect(left).toEqual(jasmine.objectContaining({ key: anEntry().key, state: { status: 'refused' } }));
    expect(left?.queue[0].change.patch).toEqual({ clinicalText: 'Tried magnesium.' });
    expect(JSON.stringify(left)).not.toContain('confidence');
  });

  it('is nothing of a draft in which nothing was typed', () => {
    expect(refuseTyped(null, [aDraft(BASE.clinicalText)])).toBeNull();
  });

  it('is nothing of either other version of a contested text', () => {
    const theirs = { rev: 2, by: 'fay', content: { ...BASE, clinicalText: 'Told in confidence.\n\nFay’s words.' } };
    const patch = { clinicalText: 'Told in confidence.\n\nFay’s words.\n\nMine.', plainText: 'Hurts less.' };
    const row = aRow({
      state: { status: 'conflict', fields: ['plainText'], was: BASE, theirs },
      queue: [{ change: aChange({ base: BASE, patch }), actionId: null }],
    });
    const left = refuseTyped(row, []);
    expect(left?.queue[0].change.patch).toEqual({ clinicalText: 'Mine.', plainText: 'Hurts less.' });
    expect(JSON.stringify(left)).not.toMatch(/confidence|Fay/);
  });

  it('is what waits and what was typed on top of it, in one', () => {
    const row = aRow({
      state: { status: 'waiting' },
      queue: [{ change: aChange({ base: BASE, patch: { clinicalText: 'Sent once.' } }), actionId: 'a' }],
    });
    const left = refuseTyped(row, [aDraft('Sent once.\n\nAnd more.')]);
    expect(left?.queue).toEqual([jasmine.objectContaining({ actionId: null })] as never);
    expect(left?.queue[0].change.patch).toEqual({ clinicalText: 'Sent once.\n\nAnd more.' });
  });
});
