import { aTimelineEvent } from '../testing/a-timeline-event.ts';
import { OnScreen } from '../testing/on-screen.ts';
import { RecentChanges } from './recent-changes.ts';

describe('What changed, for the patient', () => {
  const events = (count: number) =>
    Array.from({ length: count }, (_, index) => aTimelineEvent({ id: `${index}`, plain: `Change ${index}.` }));

  async function show(
    count: number,
    hasOlder: boolean,
  ): Promise<{ screen: OnScreen<RecentChanges>; asked: () => number }> {
    const screen = await OnScreen.show(RecentChanges, { events: events(count), hasOlder });
    let asked = 0;
    screen.fixture.componentInstance.olderWanted.subscribe(() => asked++);
    return { screen, asked: () => asked };
  }

  const shown = (screen: OnScreen<RecentChanges>) => screen.element.querySelectorAll('li').length;

  it('begins with a few and shows the rest on demand', async () => {
    const { screen, asked } = await show(6, false);
    expect(shown(screen)).toBe(4);
    await screen.press('Show more');
    expect(shown(screen)).toBe(6);
    expect(screen.find('button', 'Show more')).toBeUndefined();
    expect(asked()).toBe(0);
  });

  it('asks for older ones once all that came are shown, and shows them when they come', async () => {
    const { screen, asked } = await show(6, true);
    await screen.press('Show more');
    expect(asked()).toBe(0);
    await screen.press('Show more');
    expect(asked()).toBe(1);
    screen.fixture.componentRef.setInput('events', events(9));
    screen.fixture.componentRef.setInput('hasOlder', false);
    await screen.settle();
    expect(shown(screen)).toBe(9);
    expect(screen.find('button', 'Show more')).toBeUndefined();
  });
});
