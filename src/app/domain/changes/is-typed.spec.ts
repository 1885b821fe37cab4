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

  it('holds nothing while a new document reads as its editor suggested', () => {
    const suggested = { ...opened, base: null, text: { dose: '10' }, suggested: { dose: '10' } };
    expect(isTyped(suggested)).toBeFalse();
    expect(isTyped({ ...suggested, text: { dose: '20' } })).toBeTrue();
  });

  it('compares numbers and lists as they would be typed', () => {
    const base = { rev: 1, content: { dose: 10, times: ['night'], steps: [{ dose: 5 }] } };
    const text = { dose: '10', times: 'night', steps: '[{"dose":5}]' };
    expect(isTyped({ ...opened, base, text })).toBeFalse();
    expect(isTyped({ ...opened, base, text: { ...text, dose: '11' } })).toBeTrue();
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
