import { forgetFailedAttempts, noteFailedAttempt, pausedUntil } from './failed-attempts.ts';

const NOW = Date.parse('2026-05-05T14:00:00Z');
const MINUTE_MS = 60_000;

describe('failed attempts', () => {
  beforeEach(forgetFailedAttempts);
  afterEach(forgetFailedAttempts);

  function fail(times: number, at = NOW): void {
    for (let time = 0; time < times; time++) noteFailedAttempt(at);
  }

  it('cost nothing up to the fourth', () => {
    fail(4);
    expect(pausedUntil(NOW)).toBeNull();
  });

  it('cost a minute from the fifth on, and twice as much with each that follows', () => {
    fail(5);
    expect(pausedUntil(NOW)).toBe(NOW + MINUTE_MS);
    expect(pausedUntil(NOW + MINUTE_MS)).toBeNull();
    fail(1, NOW + MINUTE_MS);
    expect(pausedUntil(NOW + MINUTE_MS)).toBe(NOW + 3 * MINUTE_MS);
  });

  it('are forgotten after a success, and after an hour', () => {
    fail(5);
    forgetFailedAttempts();
    fail(1);
    expect(pausedUntil(NOW)).toBeNull();
    fail(4);
    fail(1, NOW + 61 * MINUTE_MS);
    expect(pausedUntil(NOW + 61 * MINUTE_MS)).toBeNull();
  });

  it('count for nothing where what is stored makes no sense', () => {
    localStorage.setItem('braid-failed-attempts', '{"count":');
    expect(pausedUntil(NOW)).toBeNull();
  });
});
