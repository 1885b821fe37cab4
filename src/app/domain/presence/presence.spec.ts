import type { PresenceEntry } from './presence.ts';
import { othersPresent } from './presence.ts';

const NOON = '2026-05-04T12:00:00.000Z';

function entryOf(uid: string, at = NOON): PresenceEntry {
  const place = { clinicId: 'northgate', patientId: 'maya-roberts', strand: 'pain', section: 'pain' } as const;
  return { presence: { uid, name: uid, ...place }, at };
}

describe('Who else is here', () => {
  const now = Date.parse(NOON);

  it('leaves oneself out and always has the same order', () => {
    const others = othersPresent([entryOf('rosa'), entryOf('pete'), entryOf('fay')], 'pete', now);
    expect(others.map(({ uid }) => uid)).toEqual(['fay', 'rosa']);
  });

  it('counts whoever was heard of in the last two minutes, and nobody longer', () => {
    const rosa = [entryOf('rosa')];
    expect(othersPresent(rosa, 'pete', now + 119_999).length).toBe(1);
    expect(othersPresent(rosa, 'pete', now + 120_000)).toEqual([]);
  });
});
