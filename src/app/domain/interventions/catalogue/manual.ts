import type { Choice, ChoiceField, Field } from '../../fields/field.ts';
import { screeningDoubt } from '../course-checks.ts';
import type { InterventionType, OccasionType } from '../intervention-type.ts';
import { ask } from '../parameters/common.ts';
import { DEEP_DOUBT, MANUAL_PARAMETERS as P } from '../parameters/manual.ts';
import { MANUAL_SESSION_PARAMETERS as S } from '../parameters/session-manual.ts';
import { DEEP_PRESSURE_SCREENING, MANIPULATION_SCREENING, TENS_SCREENING } from './screening-hands-on.ts';
import { snomed } from './snomed-ct.ts';

const DEEP_IS_DOUBTED = { doubted: { deep: DEEP_DOUBT } };
const HOW_IT_WAS: readonly Field[] = [S.painBefore, S.painAfter, S.response, S.soreDays, S.unwanted, S.unwantedRemark];
const WHERE_AND_WHEN: readonly Field[] = [
  P.regions,
  P.sessionsPlanned,
  ask(P.everyDays, { label: 'A session every' }),
  P.practitioner,
  P.avoid,
];

const HANDS_ON_SESSION: OccasionType<'manual'> = {
  name: 'session',
  groups: [{ title: '', fields: [S.regions, ask(S.depth, DEEP_IS_DOUBTED), S.minutes, ...HOW_IT_WAS] }],
  carries: ['regions', 'depth'],
  afresh: ['painBefore', 'painAfter', 'response', 'soreDays', 'unwanted', 'unwantedRemark'],
};
const TENS_SESSION: OccasionType<'manual'> = {
  ...HANDS_ON_SESSION,
  groups: [{ title: '', fields: [S.regions, S.minutes, ...HOW_IT_WAS] }],
};

type Told = Pick<InterventionType, 'code' | 'name'> & Partial<InterventionType>;

function handsOn(told: Told, fields: readonly Field[]): InterventionType {
  return {
    kind: 'manual',
    disciplines: ['physiotherapy'],
    guidance: 'not-covered',
    groups: [{ title: '', fields: [...fields, ...WHERE_AND_WHEN] }],
    occasion: HANDS_ON_SESSION,
    doubtsOf: (values) => screeningDoubt(told.screening ?? [], values),
    ...told,
  };
}

/** Of all techniques, those that are this therapy's. */
function technique(ids: readonly string[], own: Partial<ChoiceField> = {}): ChoiceField {
  const choices = ids.flatMap((id): Choice[] => P.technique.choices.filter((choice) => choice.id === id));
  return { ...P.technique, choices, ...own };
}

export const MANUAL: readonly InterventionType[] = [
  handsOn(
    { code: 'phys.massage-gentle', name: 'Massage: Swedish, myofascial or lymphatic', plainName: 'Gentle massage' },
    [
      technique(['swedish', 'myofascial', 'lymphatic']),
      ask(P.depth, { initial: 'light', ...DEEP_IS_DOUBTED }),
      ask(P.sessionMinutes, { min: 10, max: 90 }),
    ],
  ),
  handsOn(
    {
      code: 'phys.massage-deep',
      name: 'Massage: deep tissue or trigger point',
      plainName: 'Deep massage',
      screening: DEEP_PRESSURE_SCREENING,
    },
    [
      technique(['deep-tissue', 'trigger-point'], {
        required: true,
        doubted: { 'deep-tissue': DEEP_DOUBT, 'trigger-point': DEEP_DOUBT },
      }),
      ask(P.depth, DEEP_IS_DOUBTED),
      ask(P.sessionMinutes, { min: 10, max: 60 }),
    ],
  ),
  handsOn({ code: 'phys.manual-mobilisation', name: 'Manual mobilisation', plainName: 'Hands-on mobilisation' }, [
    technique(['joint-mobilisation', 'soft-tissue', 'muscle-energy', 'other']),
    ask(P.depth, DEEP_IS_DOUBTED),
  ]),
  handsOn(
    {
      code: 'phys.spinal-manipulation',
      name: 'Spinal manipulation (thrust)',
      plainName: 'Spinal manipulation',
      screening: MANIPULATION_SCREENING,
    },
    [],
  ),
  handsOn({ code: 'phys.osteopathy', name: 'Osteopathy', codings: snomed('182549007') }, [
    technique(['soft-tissue', 'joint-mobilisation', 'muscle-energy', 'craniosacral', 'thrust', 'other']),
    ask(P.depth, DEEP_IS_DOUBTED),
  ]),
  {
    code: 'phys.tens',
    kind: 'manual',
    name: 'TENS',
    plainName: 'TENS (a small current through the skin)',
    disciplines: ['physiotherapy', 'pain'],
    guidance: 'do-not-start',
    groups: [
      {
        title: '',
        fields: [
          ask(P.frequencyHz, { usual: [2, 150] }),
          ask(P.pulseWidthMicroseconds, { usual: [50, 250] }),
          ask(P.sessionMinutes, { label: 'Minutes at a time' }),
          P.padPlaces,
          P.regions,
          P.avoid,
        ],
      },
    ],
    screening: TENS_SCREENING,
    occasion: TENS_SESSION,
    doubtsOf: (values) => screeningDoubt(TENS_SCREENING, values),
  },
];
