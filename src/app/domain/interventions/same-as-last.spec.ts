import type { SessionContent, SessionCore } from '../care-plan/session.ts';
import { fieldsOf } from '../fields/form.ts';
import { findType, INTERVENTION_TYPES } from './find-type.ts';
import type { SessionKey } from './parameters/session.ts';
import { sameAsLast } from './same-as-last.ts';

const SIXTH: SessionContent = {
  interventionId: 'proc.rtms-1',
  kind: 'course',
  type: 'proc.rtms',
  status: 'done',
  on: '2026-05-18',
  number: 6,
  note: 'Headache in the evening.',
  at: '10:00',
  operator: 'Pete Marsh',
  pulses: 2000,
  siteChecked: true,
  hoursSlept: 6,
  adverse: ['headache'],
  adverseSeverity: 3,
  painBefore: 7,
};

/** What was done, and is likely done again; whatever else an occasion asks for is told anew each time. */
const DONE_AGAIN: readonly SessionKey[] = [
  ...(['at', 'operator', 'restDays'] as const),
  ...(['pulses', 'intensityPercent', 'frequencyHz', 'currentMa', 'doseMg', 'agentGiven', 'volumeMl'] as const),
  ...(['points', 'needles', 'durationMinutes', 'regions', 'depth', 'minutes'] as const),
  ...(['bedTime', 'riseTime', 'components', 'workedOn'] as const),
  ...(['portionDay1', 'portionDay2', 'portionDay3', 'washoutDays'] as const),
];
const NEVER_REPEATED: readonly (SessionKey | keyof SessionCore)[] = [
  ...([
    'on',
    'status',
    'number',
    'note',
    'attendance',
    'siteChecked',
    'escortName',
    'nsaidFreeUntil',
    'retestOn',
  ] as const),
  ...(['pain', 'painBefore', 'painAfter', 'painDay1', 'painWeek1', 'painWeek2', 'painWeek4', 'painWeek6'] as const),
  ...(['painWeek8', 'painWeek12', 'painMonth6', 'tolerance', 'response', 'homeworkDone', 'verdict'] as const),
  ...(['adverse', 'adverseSeverity', 'adverseNote', 'unwanted', 'unwantedRemark', 'soreDays'] as const),
];

const OCCASIONS = INTERVENTION_TYPES.flatMap((type) => {
  if (!type.occasion) return [];
  const { groups, afresh, carries = [] } = type.occasion;
  return [{ type, afresh, carries, fields: fieldsOf({ groups }) }];
});

describe('A session like the last one', () => {
  it('takes over what was done, what was left empty too, and nothing of when and how it went', () =>
    expect(sameAsLast(findType('proc.rtms'), SIXTH)).toEqual({
      at: '10:00',
      operator: 'Pete Marsh',
      pulses: 2000,
      intensityPercent: null,
    }));

  it('takes over nothing where the catalogue does not say what it asks for', () =>
    expect(sameAsLast(undefined, SIXTH)).toEqual({}));
});

describe('Each time like the last', () => {
  for (const { type, afresh, carries, fields } of OCCASIONS) {
    const ids = fields.map(({ id }) => id);
    const taken = Object.keys(sameAsLast(type, { ...SIXTH, ...Object.fromEntries(ids.map((id) => [id, 'told'])) }));

    describe(`of ${type.code}`, () => {
      it('leaves out only what is asked for, and each field once', () => {
        expect(afresh.filter((key) => !ids.includes(key))).toEqual([]);
        expect(new Set(afresh).size).toBe(afresh.length);
      });

      it('brings nothing out of the plan that is told anew', () =>
        expect(afresh.filter((key) => carries.includes(key))).toEqual([]));

      it('repeats what was done, and that alone', () =>
        expect(taken).toEqual(ids.filter((id) => DONE_AGAIN.some((key) => key === id))));

      it('repeats no date, pain, adverse effect, response, tolerance or attendance', () => {
        expect(taken.filter((id) => NEVER_REPEATED.some((key) => key === id))).toEqual([]);
        expect(fields.filter(({ id, type }) => type === 'date' && taken.includes(id))).toEqual([]);
      });
    });
  }

  it('covers dose, site, volume and length, wherever the catalogue asks for them', () => {
    const asked = new Set(OCCASIONS.flatMap(({ fields }) => fields.map(({ id }) => id)));
    expect(DONE_AGAIN.filter((key) => !asked.has(key))).toEqual([]);
  });
});
