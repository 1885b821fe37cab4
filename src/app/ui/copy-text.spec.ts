import { OnScreen } from '../testing/on-screen.ts';
import { CopyText } from './copy-text.ts';

describe('Copying a text', () => {
  it('says that it did', async () => {
    const write = spyOn(navigator.clipboard, 'writeText').and.resolveTo();
    const screen = await OnScreen.show(CopyText, { text: 'Food trial, day 3.' });
    await screen.press('Copy text');
    await screen.settle();
    expect(write).toHaveBeenCalledOnceWith('Food trial, day 3.');
    expect(screen.text).toContain('Copied');
  });

  it('says what to do where the browser does not allow it', async () => {
    spyOn(navigator.clipboard, 'writeText').and.rejectWith(new Error('not allowed'));
    const screen = await OnScreen.show(CopyText, { text: 'Food trial, day 3.' });
    await screen.press('Copy text');
    await screen.settle();
    expect(screen.text).toContain('Could not copy. Please select the text and copy it.');
  });
});
