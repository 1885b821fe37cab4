import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { VersionClock, wallClock } from './version-clock.ts';

describe('the version clock', () => {
  it('follows the wall clock', () => {
    let now = 100;
    const clock = new VersionClock(() => now, 0);
    now = 250;
    assert.deepEqual([clock.next(), clock.now()], [250, 250]);
  });

  it('rises with each commit even where the wall clock stands still or goes back', () => {
    let now = 100;
    const clock = new VersionClock(() => now, 0);
    clock.advanceTo(clock.next());
    now = 50;
    assert.deepEqual([clock.last, clock.next(), clock.now()], [101, 102, 101]);
  });

  it('starts above every time handed out before', () => {
    const clock = new VersionClock(() => 100, 500);
    assert.deepEqual([clock.last, clock.next()], [500, 501]);
  });

  it('runs in microseconds of the present', () => {
    assert.ok(Math.abs(wallClock() / 1000 - Date.now()) < 1000);
  });
});
