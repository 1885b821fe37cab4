import { aChange, withKind } from '../../testing/a-change.ts';
import { joinChanges, mayJoin } from './join-changes.ts';

const BASE = { clinicalText: 'Widespread pain since 2021.', plainText: 'You hurt in many places.', reviewDueOn: null };
const first = aChange({ patch: { plainText: 'One.' } });
const onTop = aChange({
  base: { ...BASE, plainText: 'One.' },
  patch: { plainText: 'Two.', reviewDueOn: '2026-12-01' },
});

describe('Two changes of one document', () => {
  it('may go as one where the later author has seen the earlier words', () => {
    expect(mayJoin(first, onTop)).toBeTrue();
  });

  it('may not where another window wrote without having seen them', () => {
    expect(mayJoin(first, aChange({ patch: { plainText: 'Unaware.' } }))).toBeFalse();
  });

  it('may go as one whatever either has seen, where they touch different fields', () => {
    expect(mayJoin(first, aChange({ patch: { clinicalText: 'Reviewed.' } }))).toBeTrue();
  });

  it('may not where the later knows of no document and the earlier changes one', () => {
    expect(mayJoin(first, aChange({ base: null, baseRev: 0, patch: { clinicalText: 'New.' } }))).toBeFalse();
  });

  it('may not where they would be told as two different things', () => {
    const note = aChange({
      collection: 'notes',
      base: null,
      baseRev: 0,
      patch: { text: 'Stairs.' },
    });
    const retraction = {
      ...note,
      base: { text: 'Stairs.' },
      patch: { status: 'entered-in-error' },
    };
    expect(mayJoin(note, retraction)).toBeFalse();
  });

  it('hold all that either touched as the later leaves it, measured against what the first began from', () => {
    const joined = joinChanges(first, onTop);
    expect(joined.patch).toEqual({ plainText: 'Two.', reviewDueOn: '2026-12-01' });
    expect(joined.base).toEqual(BASE);
    expect(joined.title).toBe('Diagnosis and medical lead: plain words and review date updated');
  });

  it('measure each field against what its own author saw', () => {
    const later = aChange({
      baseRev: 4,
      base: { ...BASE, clinicalText: 'Newer.' },
      patch: { clinicalText: 'Newest.' },
    });
    const joined = joinChanges(first, later);
    expect(joined.base).toEqual({ ...BASE, clinicalText: 'Newer.' });
    expect(joined.baseRev).toBe(4);
  });

  it('take no words of the earlier for what its author saw, where that was nothing', () => {
    const earlier = aChange({ base: { clinicalText: 'Pain.' }, patch: { plainText: 'One.' } });
    const later = aChange({ base: { clinicalText: 'Pain.', plainText: 'One.' }, patch: { clinicalText: 'Pain!' } });
    expect(joinChanges(earlier, later).base).toEqual({ clinicalText: 'Pain.' });
  });

  it('are still a first version while the first of them has not arrived', () => {
    const written = { clinicalText: 'One.', plainText: '', reviewDueOn: null };
    const creation = aChange({ base: null, baseRev: 0, patch: written });
    const more = aChange({ base: written, baseRev: 0, patch: { clinicalText: 'Two.' } });
    expect(mayJoin(creation, more)).toBeTrue();
    expect(withKind(joinChanges(creation, more))).toEqual(
      jasmine.objectContaining({
        base: null,
        baseRev: 0,
        kind: 'section.added',
        patch: { ...written, clinicalText: 'Two.' },
      }),
    );
  });

  it('are no bringing back of an earlier version, where only one of them is', () => {
    expect(withKind(joinChanges({ ...first, isRestored: true }, onTop)).kind).toBe('section.updated');
    expect(withKind(joinChanges(first, { ...onTop, isRestored: true })).kind).toBe('section.updated');
  });

  it('tell nothing of a field that was taken back', () => {
    const takenBack = aChange({
      base: { ...BASE, plainText: 'One.' },
      patch: { plainText: BASE.plainText, clinicalText: 'Two.' },
    });
    expect(joinChanges(first, takenBack).title).toBe('Diagnosis and medical lead: clinical text updated');
  });
});
