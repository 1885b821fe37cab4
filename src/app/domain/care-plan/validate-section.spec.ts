import type { SectionContent } from './plan-section.ts';
import { validateSection } from './validate-section.ts';

const CONTENT: SectionContent = { clinicalText: 'Worse at night.', plainText: '', reviewDueOn: '2026-12-01' };

describe('A section', () => {
  it('can be saved with either text', () => {
    expect(validateSection(CONTENT)).toEqual({});
    expect(validateSection({ ...CONTENT, clinicalText: '', plainText: 'Your nights are hard.' })).toEqual({});
  });

  it('can be saved at exactly its limits', () => {
    const full = { ...CONTENT, clinicalText: 'x'.repeat(8000), plainText: 'x'.repeat(2000) };
    expect(validateSection(full)).toEqual({});
  });

  it('says by how much a text is too long', () => {
    const long = { ...CONTENT, clinicalText: 'x'.repeat(9234), plainText: 'x'.repeat(2001) };
    expect(validateSection(long)).toEqual({
      clinicalText: 'At most 8,000 characters: please shorten it by 1,234.',
      plainText: 'At most 2,000 characters: please shorten it by 1.',
    });
  });

  it('is not saved empty', () => {
    const empty = { clinicalText: ' \n', plainText: '', reviewDueOn: null };
    expect(validateSection(empty)).toEqual({ plainText: 'Write something in at least one of the two.' });
  });

  it('is reviewed on a day that exists', () => {
    expect(validateSection({ ...CONTENT, reviewDueOn: '2026-02-30' })).toEqual({
      reviewDueOn: 'This is not a date of the calendar.',
    });
    expect(validateSection({ ...CONTENT, reviewDueOn: null })).toEqual({});
  });
});
