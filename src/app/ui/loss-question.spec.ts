import { TestBed } from '@angular/core/testing';

import { LossQuestion } from './loss-question.ts';

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

  it('has the focus on keeping them', async () => {
    await answerOf(() => {
      expect((document.activeElement as HTMLElement).innerText).toBe('Keep editing');
      dialog()?.close();
    });
  });
});
