import { OnScreen } from '../../testing/on-screen.ts';
import { SectionEditor } from './section-editor.ts';

const TEAM_TEXT = 'For the team';
const PLAIN_TEXT = 'In plain words';

describe('SectionEditor', () => {
  let screen: OnScreen<SectionEditor>;
  let saves: number;

  beforeEach(async () => {
    screen = await OnScreen.show(SectionEditor, {
      strand: 'pain',
      text: { clinicalText: 'Duloxetine 30 mg.', plainText: 'One tablet.' },
    });
    saves = 0;
    screen.fixture.componentInstance.saved.subscribe(() => (saves += 1));
  });

  it('counts characters against the limit of each text', () => {
    expect(screen.text).toContain('17 of 8,000 characters');
    expect(screen.text).toContain('11 of 2,000 characters');
  });

  it('takes a text that is too long whole, and says beside it by how much', async () => {
    await screen.type(PLAIN_TEXT, 'x'.repeat(2010));
    expect(screen.valueOf(PLAIN_TEXT).length).toBe(2010);
    expect(screen.text).toContain('please shorten it by 10');
    expect(screen.get('textbox', PLAIN_TEXT).getAttribute('aria-invalid')).toBe('true');
    expect(screen.get('textbox', TEAM_TEXT).getAttribute('aria-invalid')).toBeNull();
  });

  it('does not save what is too long, and takes the reader there', async () => {
    await screen.type(PLAIN_TEXT, 'x'.repeat(2010));
    await screen.press('Save');
    expect(saves).toBe(0);
    expect(document.activeElement).toBe(screen.get('textbox', PLAIN_TEXT));
  });

  it('does not complain of an empty section before somebody tries to save it', async () => {
    await screen.type(TEAM_TEXT, '');
    await screen.type(PLAIN_TEXT, '');
    expect(screen.text).not.toContain('Write something');
    await screen.press('Save');
    expect(screen.text).toContain('Write something in at least one of the two.');
    expect(saves).toBe(0);
  });

  it('saves with Ctrl and Enter from within a text', async () => {
    const enter = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true });
    screen.get('textbox', TEAM_TEXT).dispatchEvent(enter);
    await screen.settle();
    expect(saves).toBe(1);
  });

  it('says how safe the typed words are, and offers to copy what the device cannot keep', async () => {
    screen.fixture.componentRef.setInput('keeping', 'kept');
    await screen.settle();
    expect(screen.text).toContain('Not saved yet, kept on this device');
    screen.fixture.componentRef.setInput('keeping', 'unkept');
    await screen.settle();
    expect(screen.text).toContain('Could not keep this on the device');
    expect(screen.find('button', 'Copy text')).toBeDefined();
  });
});
