import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';

import { OnScreen } from '../testing/on-screen.ts';
import { WaitingBadge } from './waiting-badge.ts';

describe('The badge of what has not reached the plan', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideRouter([])] }));

  it('is silent while all has', async () => {
    const screen = await OnScreen.show(WaitingBadge, { waiting: 0, needsYou: 0 });
    expect(screen.all('link')).toEqual([]);
  });

  it('counts what waits and what needs its author, and leads to it', async () => {
    const screen = await OnScreen.show(WaitingBadge, { waiting: 2, needsYou: 1 });
    expect(screen.get('link', 'Needs you: 1 · Waiting: 2').getAttribute('href')).toBe('/kept');
  });
});
