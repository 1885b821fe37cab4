import { editSection, sectionProblems } from './edit-section.ts';

const PLACE = { clinicId: 'northgate', patientId: 'maya-roberts' };

describe('A section', () => {
  it('can be saved with either text', () => {
    expect(sectionProblems({ clinicalText: 'Worse at night.', plainText: '' })).toEqual({});
    expect(sectionProblems({ clinicalText: '', plainText: 'Your nights are hard.' })).toEqual({});
  });

  it('can be saved at exactly its limits', () => {
    expect(sectionProblems({ clinicalText: 'x'.repeat(8000), plainText: 'x'.repeat(2000) })).toEqual({});
  });

  it('says by how much a text is too long', () => {
    expect(sectionProblems({ clinicalText: 'x'.repeat(9234), plainText: '' })).toEqual({
      clinicalText: 'At most 8,000 characters: please shorten it by 1,234.',
    });
    expect(sectionProblems({ clinicalText: '', plainText: `${'x'.repeat(2000)}\n` })).toEqual({
      plainText: 'At most 2,000 characters: please shorten it by 1.',
    });
  });

  it('is not saved empty', () => {
    expect(sectionProblems({ clinicalText: ' \n', plainText: '' })).toEqual({
      plainText: 'Write something in at least one of the two.',
    });
  });

  it('of the coordinator is for the team, and of the patient comes from them', () => {
    expect(editSection(PLACE, 'coordination').visibility).toBe('team');
    expect(editSection(PLACE, 'sleep').visibility).toBe('everyone');
    expect(editSection(PLACE, 'patient').source).toBe('patient');
    expect(editSection(PLACE, 'sleep').source).toBe('typed');
  });
});
