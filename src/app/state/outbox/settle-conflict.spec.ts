import { aChange } from '../../testing/a-change.ts';
import type { Conflict } from './settle-conflict.ts';
import { inPlaceOfTheirs, withoutContested } from './settle-conflict.ts';

const theirs = {
  rev: 4,
  content: { clinicalText: 'Stopped.', plainText: 'No tablets.', reviewDueOn: null },
  by: 'pete',
};
const conflict: Conflict = { status: 'conflict', fields: ['clinicalText'], was: aChange().base, theirs };
const mine = aChange({ patch: { clinicalText: '60 mg.', plainText: 'Two tablets.' } });

describe('Settling a conflict', () => {
  it('sends what nobody contested once the colleague’s words stand in the rest', () => {
    expect(withoutContested(mine, conflict)).toEqual(
      jasmine.objectContaining({ baseRev: 4, base: theirs.content, patch: { plainText: 'Two tablets.' } }),
    );
  });

  it('sends nothing where all of it was contested', () => {
    expect(withoutContested(aChange({ patch: { clinicalText: '60 mg.' } }), conflict)).toBeNull();
  });

  it('does not send what the colleague wrote as well', () => {
    const same = aChange({ patch: { clinicalText: '60 mg.', plainText: theirs.content.plainText } });
    expect(withoutContested(same, conflict)).toBeNull();
  });

  it('puts the author’s words on top of the colleague’s, with the reason', () => {
    expect(inPlaceOfTheirs(mine, conflict, 'Dose confirmed by phone.')).toEqual(
      jasmine.objectContaining({
        baseRev: 4,
        base: theirs.content,
        patch: mine.patch,
        overrules: { uid: 'pete', reason: 'Dose confirmed by phone.' },
      }),
    );
  });

  it('tells nobody where the other window was the author’s own', () => {
    expect(inPlaceOfTheirs(mine, conflict, '').overrules).toBeNull();
  });

  it('tells anew which fields it changes', () => {
    expect(withoutContested(mine, conflict)?.title).toBe('Diagnosis and medical lead: plain words updated');
  });
});
