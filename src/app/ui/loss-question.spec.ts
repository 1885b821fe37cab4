import { TestBed } from '@angular/core/testing';

import { LossQuestion } from './loss-question.ts';
import type { Answer } from './question-dialog.ts';

describe('The question before a loss', () => {
  const dialog = () => document.querySelector('dialog');

  async function answerOf(act: () => void): Promise<boolean> {
    const answer = TestBed.inject(LossQuestion).askOfTyping('Discard');
    expect(dialog()?.innerText).toContain('You have text that is not saved yet');
    act();
    return answer;
  }

  const press = (name: string) => () =>
    [...document.querySelectorAll('button')].find(({ innerText }) => innerText === name)?.click();

  it('keeps the words, or loses them, as its buttons say', async () => {
    expect(await answerOf(press('Keep editing'))).toBeFalse();
    expect(await answerOf(press('Discard'))).toBeTrue();
  });

  it('keeps them when it is closed without an answer, and then is gone', async () => {
    expect(await answerOf(() => dialog()?.close())).toBeFalse();
    expect(dialog()).toBeNull();
  });

  it('gives the answer of any that it offers, and the first where it is closed', async () => {
    const answers = ['stay', 'keep', 'discard'].map((value) => ({ value, words: `Please ${value}` }));
    const ask = () => {
      const asked = { heading: 'Not sent yet', text: 'What now?', answers: answers as [Answer, ...Answer[]] };
      return TestBed.inject(LossQuestion).choose(asked);
    };
    const chosen = ask();
    press('Please keep')();
    expect(await chosen).toBe('keep');
    const closed = ask();
    dialog()?.close();
    expect(await closed).toBe('stay');
  });

  it('has the focus on keeping them', async () => {
    await answerOf(() => {
      expect((document.activeElement as HTMLElement).innerText).toBe('Keep editing');
      dialog()?.close();
    });
  });
});
