import { PAIN_SITES } from '../../domain/measures/acr2016-sites.ts';
import type { BodySite } from './body-sites.ts';
import { BODY_SITES, FIGURE } from './body-sites.ts';

function overlap({ side, place: one }: BodySite, { side: otherSide, place: other }: BodySite): boolean {
  return (
    side === otherSide &&
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

describe('The sites of the body map', () => {
  it('are the 19 of the criteria, each once', () => {
    expect(BODY_SITES.map(({ id }) => id).sort()).toEqual(PAIN_SITES.map(({ id }) => id).sort());
  });

  it('are each large enough for a finger, and none lies over another', () => {
    for (const site of BODY_SITES) {
      expect(Math.min(site.place.width, site.place.height)).withContext(site.id).toBeGreaterThanOrEqual(44);
      expect(site.place.left + site.place.width)
        .withContext(site.id)
        .toBeLessThanOrEqual(FIGURE.width);
      const under = BODY_SITES.filter((other) => other !== site && overlap(site, other)).map(({ id }) => id);
      expect(under).withContext(site.id).toEqual([]);
    }
  });

  it('stand for the person’s own left and right: facing the reader in front, with the reader from behind', () => {
    const middleOf = (id: string) => {
      const place = BODY_SITES.find((site) => site.id === id)?.place;
      return place ? place.left + place.width / 2 : NaN;
    };
    expect(middleOf('lower-arm-right')).toBeLessThan(FIGURE.width / 2);
    expect(middleOf('jaw-left')).toBeGreaterThan(FIGURE.width / 2);
    expect(middleOf('hip-left')).toBeLessThan(FIGURE.width / 2);
  });
});
