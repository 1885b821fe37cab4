import { OnScreen } from '../../testing/on-screen.ts';
import { BodyMap } from './body-map.ts';

describe('The body map', () => {
  let chosen: readonly string[];

  async function show(inputs: Readonly<Record<string, unknown>>): Promise<OnScreen<BodyMap>> {
    const screen = await OnScreen.show(BodyMap, inputs);
    chosen = [];
    screen.fixture.componentInstance.chosenChange.subscribe((sites) => (chosen = sites));
    return screen;
  }

  it('is a picture of tick boxes, and the same as a list', async () => {
    const screen = await show({ chosen: ['neck', 'jaw-left'] });
    expect(screen.text).toContain('2 chosen:');
    expect((screen.get('checkbox', 'Jaw, left') as HTMLInputElement).checked).toBeTrue();
    await screen.press('Chest', 'checkbox');
    expect([...chosen].sort()).toEqual(['chest', 'jaw-left', 'neck']);
    await screen.press('Show as a list');
    expect(screen.all('checkbox').length).toBe(19);
    await screen.press('Neck', 'checkbox');
    expect(chosen).toEqual(['jaw-left']);
  });

  it('only shows, where it is to be read', async () => {
    const screen = await show({ chosen: ['neck'], readonly: true });
    expect(screen.all('checkbox')).toEqual([]);
    expect(screen.text).toContain('1 chosen: neck');
  });
});
