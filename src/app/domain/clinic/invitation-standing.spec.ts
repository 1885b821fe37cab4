import { standingOf } from './invitation-standing.ts';

const OPEN = { claimedBy: null, revokedAt: null, expiresAt: '2026-05-19T08:00:00.000Z' };
const NOW = '2026-05-05T08:00:00.000Z';

describe('An invitation', () => {
  it('is open until it is used, taken back or too old', () => {
    expect(standingOf(OPEN, NOW)).toBe('open');
    expect(standingOf({ ...OPEN, claimedBy: 'gwen' }, NOW)).toBe('used');
    expect(standingOf({ ...OPEN, revokedAt: NOW }, NOW)).toBe('revoked');
    expect(standingOf(OPEN, OPEN.expiresAt)).toBe('expired');
  });

  it('that was used is not called too old later', () => {
    expect(standingOf({ ...OPEN, claimedBy: 'gwen' }, '2027-01-01T00:00:00.000Z')).toBe('used');
  });
});
