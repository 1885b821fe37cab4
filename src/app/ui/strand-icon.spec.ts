import { STRANDS } from '../domain/access/strands.ts';
import { ICON_SHAPES } from './icon-shapes.ts';
import { strandIcon } from './strand-icon.ts';

describe('the icon of a strand', () => {
  for (const { id } of STRANDS) {
    it(`is drawn for ${id}`, () => {
      expect(Object.keys(ICON_SHAPES)).toContain(strandIcon(id));
    });
  }

  it('is another one for each strand', () => {
    expect(new Set(STRANDS.map(({ id }) => strandIcon(id))).size).toBe(STRANDS.length);
  });
});
