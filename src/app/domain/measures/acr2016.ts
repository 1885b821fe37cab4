import { meetsCriteria } from '../care-plan/findings-criteria.ts';
import { PAIN_SITES } from './acr2016-sites.ts';
import { bandOf } from './bands.ts';
import type { MeasureBand } from './measure-type.ts';
import type { Answer, Invalid } from './raw-answers.ts';
import { answeredOf, INVALID, sumOf } from './raw-answers.ts';

export interface Acr2016Inputs {
  /** Ids of sites; empty where the person said that none hurts, null where nobody has answered. */
  readonly painSites: readonly string[] | null;
  /** 0 to 3, as the next two. */
  readonly fatigue: Answer;
  readonly wakingUnrefreshed: Answer;
  readonly cognitive: Answer;
  readonly headaches: boolean | null;
  readonly lowerAbdominalPain: boolean | null;
  readonly depression: boolean | null;
  readonly atLeast3Months: boolean | null;
}

export type Acr2016Score =
  | Invalid
  | {
      readonly status: 'scored' | 'not_scored';
      /** Widespread pain index, 0 to 19. */
      readonly wpi: number | null;
      /** Of five; jaw, chest and abdomen count for none. */
      readonly regions: number | null;
      /** Four regions or more; missing where it is not scored. */
      readonly generalisedPain?: boolean;
      /** Symptom severity scale, 0 to 12. */
      readonly sss: number | null;
      /** Fibromyalgia severity, 0 to 31: the two added up. */
      readonly fs: number | null;
      /** Null while that cannot be said. It is no diagnosis. */
      readonly meetsCriteria: boolean | null;
      readonly band: string | null;
    };

export const ACR2016_BANDS: readonly MeasureBand[] = [
  { id: 'none', label: 'none', from: 0 },
  { id: 'mild', label: 'mild', from: 4 },
  { id: 'moderate', label: 'moderate', from: 8 },
  { id: 'severe', label: 'severe', from: 12 },
  { id: 'very-severe', label: 'very severe', from: 20 },
];

/** After Wolfe and others 2016: two indexes of 0 to 19 and 0 to 12, and their sum; not scored while an answer is missing. */
export function scoreAcr2016(inputs: Acr2016Inputs): Acr2016Score {
  const severities = [inputs.fatigue, inputs.wakingUnrefreshed, inputs.cognitive];
  if (!answeredOf(severities, severities.length, [0, 3])) return INVALID;
  const pain = painOf(inputs.painSites);
  if (pain === 'invalid') return INVALID;
  const sss = symptomSeverity(severities, [inputs.headaches, inputs.lowerAbdominalPain, inputs.depression]);
  const { wpi, regions } = pain;
  if (wpi === null || sss === null) {
    return { status: 'not_scored', wpi, regions, sss, fs: null, meetsCriteria: null, band: null };
  }
  const fs = wpi + sss;
  const durationMonths = monthsOf(inputs.atLeast3Months);
  return {
    status: 'scored',
    wpi,
    regions,
    generalisedPain: regions >= 4,
    sss,
    fs,
    meetsCriteria: meetsCriteria({ wpi, sss, painRegions: regions, durationMonths }),
    band: bandOf(ACR2016_BANDS, fs),
  };
}

function painOf(ids: readonly string[] | null) {
  if (ids === null) return { wpi: null, regions: null };
  const sites = PAIN_SITES.filter(({ id }) => ids.includes(id));
  const isKnown = (id: string) => sites.some((site) => site.id === id);
  if (!ids.every(isKnown)) return 'invalid';
  const regions = new Set(sites.map(({ region }) => region).filter((region) => region !== null));
  return { wpi: sites.length, regions: regions.size };
}

function symptomSeverity(severities: readonly Answer[], symptoms: readonly (boolean | null)[]): number | null {
  const points = [...severities, ...symptoms.map((symptom) => (symptom === null ? null : Number(symptom)))];
  const answered = points.filter((point) => point !== null);
  return answered.length === points.length ? sumOf(answered) : null;
}

// The person is asked for three months or not, never for a number.
function monthsOf(atLeast3Months: boolean | null): number | null {
  if (atLeast3Months === null) return null;
  return atLeast3Months ? 3 : 0;
}
