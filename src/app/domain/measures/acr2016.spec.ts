import { digits } from '../../testing/raw-answers.ts';
import type { Acr2016Inputs, Acr2016Score } from './acr2016.ts';
import { scoreAcr2016 } from './acr2016.ts';
import { ACR2016 } from './acr2016-type.ts';

const NOBODY = { age: null, referenceSex: null };

const EXAMPLES: readonly (readonly [name: string, inputs: Acr2016Inputs, expected: Acr2016Score])[] = [
  [
    'ACR2016-01: Threshold: WPI exactly 7, SSS exactly 5, five regions',
    told(
      'shoulder-girdle-left shoulder-girdle-right hip-left hip-right neck upper-back lower-back',
      '221',
      'nnn',
      true,
    ),
    {
      status: 'scored',
      wpi: 7,
      regions: 5,
      generalisedPain: true,
      sss: 5,
      fs: 12,
      meetsCriteria: true,
      band: 'severe',
    },
  ],
  [
    'ACR2016-02: Threshold: WPI exactly 4, SSS exactly 9, four regions',
    told('shoulder-girdle-left shoulder-girdle-right hip-left lower-back', '332', 'ynn', true),
    {
      status: 'scored',
      wpi: 4,
      regions: 4,
      generalisedPain: true,
      sss: 9,
      fs: 13,
      meetsCriteria: true,
      band: 'severe',
    },
  ],
  [
    'ACR2016-03: WPI 7 but SSS 4: criteria not met, still a severity score',
    told(
      'shoulder-girdle-left shoulder-girdle-right hip-left hip-right neck upper-back lower-back',
      '211',
      'nnn',
      true,
    ),
    {
      status: 'scored',
      wpi: 7,
      regions: 5,
      generalisedPain: true,
      sss: 4,
      fs: 11,
      meetsCriteria: false,
      band: 'moderate',
    },
  ],
  [
    'ACR2016-04: WPI 8 and SSS 12 but only two regions: jaw, chest and abdomen never count as regions',
    told('neck upper-back lower-back chest abdomen jaw-left jaw-right shoulder-girdle-left', '333', 'yyy', true),
    {
      status: 'scored',
      wpi: 8,
      regions: 2,
      generalisedPain: false,
      sss: 12,
      fs: 20,
      meetsCriteria: false,
      band: 'very-severe',
    },
  ],
  [
    'ACR2016-05: WPI 3 is below the lowest limb of the rule, whatever the SSS',
    told('neck lower-back hip-left', '333', 'yyy', true),
    {
      status: 'scored',
      wpi: 3,
      regions: 2,
      generalisedPain: false,
      sss: 12,
      fs: 15,
      meetsCriteria: false,
      band: 'severe',
    },
  ],
  [
    'ACR2016-06: Everything met except three months duration',
    told(
      'shoulder-girdle-left upper-arm-left shoulder-girdle-right upper-arm-right hip-left upper-leg-left hip-right upper-leg-right neck upper-back lower-back',
      '332',
      'yny',
      false,
    ),
    {
      status: 'scored',
      wpi: 11,
      regions: 5,
      generalisedPain: true,
      sss: 10,
      fs: 21,
      meetsCriteria: false,
      band: 'very-severe',
    },
  ],
  [
    'ACR2016-07: One severity item unanswered: SSS, FS and criteria are not scored; WPI and regions still shown',
    told(
      'shoulder-girdle-left upper-arm-left shoulder-girdle-right upper-arm-right hip-left upper-leg-left hip-right upper-leg-right',
      '22-',
      'ynn',
      true,
    ),
    { status: 'not_scored', wpi: 8, regions: 4, sss: null, fs: null, meetsCriteria: null, band: null },
  ],
  [
    'ACR2016-08: No painful sites ticked AND the person confirmed “none”: WPI 0',
    told('', '110', 'nnn', true),
    { status: 'scored', wpi: 0, regions: 0, generalisedPain: false, sss: 2, fs: 2, meetsCriteria: false, band: 'none' },
  ],
  [
    'ACR2016-09: High score, all conditions met',
    told(
      'shoulder-girdle-left upper-arm-left shoulder-girdle-right upper-arm-right hip-left upper-leg-left hip-right upper-leg-right neck upper-back lower-back',
      '333',
      'yyy',
      true,
    ),
    {
      status: 'scored',
      wpi: 11,
      regions: 5,
      generalisedPain: true,
      sss: 12,
      fs: 23,
      meetsCriteria: true,
      band: 'very-severe',
    },
  ],
];

describe('The 2016 survey criteria', () => {
  for (const [name, inputs, expected] of EXAMPLES) {
    it(`score ${name}`, () => {
      expect(scoreAcr2016(inputs)).toEqual(expected);
    });
  }

  it('cannot be said to be met while nobody knows for how long, and are not met where the rest already fails', () => {
    const widespread = 'shoulder-girdle-left shoulder-girdle-right hip-left hip-right neck upper-back lower-back';
    expect(scoreAcr2016(told(widespread, '221', 'nnn', null))).toEqual(
      jasmine.objectContaining({ meetsCriteria: null }),
    );
    expect(scoreAcr2016(told('neck', '221', 'nnn', null))).toEqual(jasmine.objectContaining({ meetsCriteria: false }));
  });

  it('refuse a place that is none of the nineteen', () => {
    expect(scoreAcr2016(told('neck elbow', '221', 'nnn', true))).toEqual({ status: 'invalid' });
  });

  it('take an empty body map for no answer until the person says that nothing hurts', () => {
    const rest = {
      fatigue: '1',
      wakingUnrefreshed: '1',
      cognitive: '0',
      headaches: false,
      lowerAbdominalPain: false,
      depression: false,
      atLeast3Months: true,
    };
    const silent = ACR2016.score({ ...rest, painSites: [], noPainfulSites: null }, NOBODY);
    const confirmed = ACR2016.score({ ...rest, painSites: [], noPainfulSites: true }, NOBODY);
    expect([silent.status, silent.value, silent.missing]).toEqual(['not_scored', null, 1]);
    expect([confirmed.status, confirmed.value, confirmed.band]).toEqual(['scored', 2, 'none']);
  });
});

/** Places, three severities as digits, three symptoms as y or n, and whether for three months. */
function told(places: string, severities: string, symptoms: string, atLeast3Months: boolean | null): Acr2016Inputs {
  const [fatigue = null, wakingUnrefreshed = null, cognitive = null] = digits(severities);
  const [headaches = null, lowerAbdominalPain = null, depression = null] = Array.from(symptoms, (each) => each === 'y');
  const painSites = places.split(' ').filter(Boolean);
  return {
    painSites,
    fatigue,
    wakingUnrefreshed,
    cognitive,
    headaches,
    lowerAbdominalPain,
    depression,
    atLeast3Months,
  };
}
