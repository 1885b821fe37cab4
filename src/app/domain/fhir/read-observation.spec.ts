import { ABOUT_ANA, aBundle, ANA, IMPORTED_AT } from '../../testing/a-bundle.ts';
import { readBundle } from './read-bundle.ts';

describe('the value of an imported observation', () => {
  it('is left out where it is blank or beyond measure, because the plan would refuse it', () => {
    const reasons = [{ valueString: ' \n' }, { valueQuantity: { value: 1e9 } }, { valueQuantity: { value: -1e9 } }].map(
      (value) => reading(value).leftOut[0]?.reason,
    );
    expect(reasons).toEqual([
      'it has no value',
      'its value of 1000000000 is beyond measure',
      'its value of -1000000000 is beyond measure',
    ]);
  });

  it('is kept up to there, and text without the spaces around it', () => {
    const values = [{ valueString: ' twice a week ' }, { valueQuantity: { value: 999_999_999 } }].map(
      (value) => reading(value).items[0]?.content['value'],
    );
    expect(values).toEqual(['twice a week', 999_999_999]);
  });
});

function reading(value: object) {
  const steps = { resourceType: 'Observation', id: 'steps', status: 'final', subject: ABOUT_ANA };
  return readBundle(aBundle(ANA, { ...steps, code: { text: 'Exercise' }, issued: '2024', ...value }), IMPORTED_AT);
}
