import { aPatient } from '../../testing/a-patient.ts';
import { SECTION_LIMITS } from './plan-section.ts';
import { expectedWithoutOwner, findTemplate, headingsText, PLAN_TEMPLATES } from './plan-template.ts';

describe('A template of plans', () => {
  it('fits what a plan and its sections hold', () => {
    for (const template of PLAN_TEMPLATES) {
      expect(template.id.length).toBeLessThanOrEqual(60);
      expect(template.planTitle.length).toBeLessThanOrEqual(200);
      expect(template.reviewIntervalWeeks).toBeLessThanOrEqual(52);
      for (const strand of template.strands) {
        expect(headingsText(template, strand)).not.toBe('');
        expect(headingsText(template, strand).length).toBeLessThan(SECTION_LIMITS.clinicalText);
      }
    }
  });

  it('names whom it expects and nobody covers; a plan without one expects nobody', () => {
    const content = { ...aPatient().content, template: 'fibromyalgia-six' };
    const members = { rheumatology: ['rosa'], physiotherapy: ['fay'], sleep: [] };
    expect(expectedWithoutOwner({ content, members })).toEqual(['pain', 'psychology', 'nutrition', 'sleep']);
    expect(expectedWithoutOwner({ content: aPatient().content, members })).toEqual([]);
    expect(findTemplate('gone')).toBeUndefined();
  });
});
