import { ServerClock } from './server-clock.ts';

describe('The server’s clock, as a device can tell it', () => {
  const NOON = '2026-05-04T12:00:00.000Z';

  beforeEach(() => jasmine.clock().install().mockDate(new Date('2026-05-04T14:00:00.000Z')));
  afterEach(() => jasmine.clock().uninstall());

  it('goes on from what the server said, however wrong the device’s own is', () => {
    const clock = new ServerClock();
    clock.set(NOON);
    jasmine.clock().tick(5000);
    expect(new Date(clock.now()).toISOString()).toBe('2026-05-04T12:00:05.000Z');
  });

  it('is not set back by hearing of the same moment again', () => {
    const clock = new ServerClock();
    clock.set(NOON);
    jasmine.clock().tick(5000);
    clock.set(NOON);
    expect(new Date(clock.now()).toISOString()).toBe('2026-05-04T12:00:05.000Z');
  });
});
