import type { Draft } from './draft.ts';
import { isTyped, isWorthKeeping } from './is-typed.ts';

const about = { title: 'Pain treatments', clinicId: 'northgate', coordinatorUid: 'cora', coordinatorName: 'Cora Bell' };
const opened: Draft = {
  about,
  text: { text: 'Sleeps badly.' },
  base: { rev: 3, content: { text: 'Sleeps badly.' } },
  submitted: null,
};

describe('A draft', () => {
  it('holds nothing new while its editor was only opened', () => {
    expect(isTyped(opened)).toBeFalse();
    expect(isTyped({ ...opened, text: { text: '' }, base: null })).toBeFalse();
  });

  it('holds what was typed', () => expect(isTyped({ ...opened, text: { text: 'Sleeps well.' } })).toBeTrue());

  it('holds the removal of a text too', () => expect(isTyped({ ...opened, text: { text: '' } })).toBeTrue());

  it('holds nothing of its own once all of it was handed over', () => {
    const saved = { ...opened, text: { text: 'Sleeps well.' }, submitted: { text: 'Sleeps well.' } };
    expect(isTyped(saved)).toBeFalse();
    expect(isTyped({ ...saved, text: { text: 'Sleeps well again.' } })).toBeTrue();
  });

  it('is worth keeping until all that was typed is known to be elsewhere', () => {
    expect(isWorthKeeping(opened)).toBeFalse();
    expect(isWorthKeeping({ ...opened, text: { text: 'Sleeps well.' } })).toBeTrue();
    expect(isWorthKeeping({ ...opened, text: { text: 'Well.' }, submitted: { text: 'Well.' } })).toBeTrue();
  });
});
