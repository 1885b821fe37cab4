import type { Choice, Field, NumberField } from '../../fields/field.ts';
import { readForm } from '../../fields/read-form.ts';
import { typedFields } from '../../fields/typed-value.ts';
import { sessionForm } from '../edit-session.ts';
import { findType } from '../find-type.ts';
import { interventionForm } from '../intervention-form.ts';
import type { InterventionType } from '../intervention-type.ts';
import type { Parameters } from '../parameters/common.ts';
import { COURSE_PARAMETERS } from '../parameters/course.ts';
import { COURSE_SESSION_PARAMETERS } from '../parameters/session-course.ts';
import { COURSES } from './courses.ts';

const AROUND = { goals: [], problems: [], isPrimaryPain: true };
const BANNED = /\b(cure|reset|rewire|breakthrough|miracle|remission|permanent|proven|detox|toxins|most promising)\b/i;

const LEFT_M1 = {
  target: 'left-m1',
  frequencyHz: '10',
  intensityPercent: '80',
  pulses: '2000',
  sessionsPlanned: '10',
  everyDays: '1',
  weekdaysOnly: 'yes',
  decisionAfterSession: '10',
  baselineScore: '7.2',
  responsePercent: '30',
  status: 'planned',
};

function type(code: string): InterventionType {
  const found = findType(code);
  if (!found) throw new Error(`The catalogue has no ${code}`);
  return found;
}

function read(code: string, typed: Readonly<Record<string, string>>) {
  return readForm(interventionForm(type(code), AROUND), typed, { today: '2026-05-05' });
}

function allAnswered(code: string): string {
  const questions = type(code).screening ?? [];
  return JSON.stringify(Object.fromEntries(questions.map(({ id }) => [id, { answer: 'no', remark: '' }])));
}

/** Ids of fields that ask for what the dictionary does not have, or for more than it allows. */
function beyond(fields: readonly Field[], dictionary: Parameters): readonly string[] {
  return fields.filter((field) => !isWithin(field, dictionary[field.id])).map(({ id }) => id);
}

function isWithin(field: Field, parameter: Field | undefined): boolean {
  if (parameter?.type !== field.type) return false;
  if (field.type === 'number') return isNarrower(field, parameter as NumberField);
  if (field.type === 'text') return field.limit <= (parameter as typeof field).limit;
  if (field.type !== 'choice' && field.type !== 'choices') return true;
  return idsOf(field.choices).every((id) => idsOf((parameter as typeof field).choices).includes(id));
}

function isNarrower({ min, max, unit, usual = [min, max] }: NumberField, parameter: NumberField): boolean {
  const isUsual = usual[0] >= min && usual[1] <= max && usual[0] <= usual[1];
  return isUsual && min >= parameter.min && max <= parameter.max && unit === parameter.unit;
}

function idsOf(choices: readonly Choice[]): readonly string[] {
  return choices.map(({ id }) => id);
}

describe('The courses of the catalogue', () => {
  for (const course of COURSES) {
    describe(course.name, () => {
      it('asks for nothing that the rules do not know, and for each thing once', () => {
        const fields = course.groups.flatMap((group) => group.fields);
        expect(beyond(fields, COURSE_PARAMETERS)).toEqual([]);
        expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
      });

      it('records nothing of a session that the rules do not know', () => {
        const fields = course.occasion?.groups.flatMap((group) => group.fields) ?? [];
        expect(fields.length).toBeGreaterThan(0);
        expect(beyond(fields, COURSE_SESSION_PARAMETERS)).toEqual([]);
        expect(course.occasion?.carries?.filter((key) => !fields.some(({ id }) => id === key)) ?? []).toEqual([]);
      });

      it('is screened for', () => {
        expect(course.screening?.length).toBeGreaterThan(3);
        const { problems } = read(course.code, { status: 'active', startedOn: '2026-05-05' });
        expect(problems['screening']).toContain('missing before it can start');
      });

      it('claims nothing', () => {
        expect(JSON.stringify(course)).not.toMatch(BANNED);
      });
    });
  }

  it('are what pain medicine, physiotherapy and neurology can put into the plan', () => {
    expect(COURSES.map(({ code }) => code)).toEqual([
      'proc.rtms',
      'proc.ketamine-infusion',
      'proc.prp',
      'proc.nerve-block',
      'proc.trigger-point-injection',
      'phys.acupuncture',
      'phys.electroacupuncture',
    ]);
  });
});

describe('A course of rTMS', () => {
  it('of ten weekdays at the left motor cortex is taken as it is', () => {
    const { problems, doubts, values } = read('proc.rtms', LEFT_M1);
    expect([problems, doubts]).toEqual([{}, {}]);
    expect(values).toEqual(jasmine.objectContaining({ target: 'left-m1', frequencyHz: 10, pulses: 2000 }));
  });

  it('does not start while one screening answer is blank', () => {
    const active = { ...LEFT_M1, status: 'active', startedOn: '2026-05-05' };
    const screening = JSON.parse(allAnswered('proc.rtms')) as Record<string, unknown>;
    const blank = JSON.stringify({ ...screening, sleep: { answer: null, remark: '' } });
    expect(read('proc.rtms', { ...active, screening: blank }).problems).toEqual({
      screening: 'One answer is missing before it can start.',
    });
    expect(read('proc.rtms', { ...active, screening: allAnswered('proc.rtms') }).problems).toEqual({});
  });

  const refused: readonly (readonly [string, string, string])[] = [
    ['frequencyHz', '51', '0.1 to 50 Hz.'],
    ['frequencyHz', '0', '0.1 to 50 Hz.'],
    ['intensityPercent', '39', '40 to 130 % of motor threshold.'],
    ['pulses', '10001', '100 to 10,000.'],
    ['sessionsPlanned', '61', '1 to 60.'],
    ['baselineScore', '10.5', '0 to 10.'],
    ['decisionAfterSession', '11', 'Only 10 are planned.'],
  ];
  for (const [field, typed, problem] of refused) {
    it(`refuses ${typed} as its ${field}`, () => {
      expect(read('proc.rtms', { ...LEFT_M1, [field]: typed }).problems).toEqual({ [field]: problem });
    });
  }

  it('asks about what is possible and unusual', () => {
    const { problems, doubts } = read('proc.rtms', { ...LEFT_M1, frequencyHz: '25', intensityPercent: '125' });
    expect(problems).toEqual({});
    expect(Object.keys(doubts)).toEqual(['frequencyHz', 'intensityPercent']);
  });

  it('asks about a session after a short night, and refuses 25 hours', () => {
    const form = sessionForm(type('proc.rtms'));
    const hours = (hoursSlept: string) =>
      readForm(
        form,
        { ...typedFields({ on: '2026-05-11', status: 'done' }, ['on', 'status']), hoursSlept },
        { today: '2026-05-11' },
      );
    expect(hours('7')).toEqual(jasmine.objectContaining({ problems: {}, doubts: {} }));
    expect(hours('4').doubts['hoursSlept']).toBe('Usually 5 to 12 hours. Is that right?');
    expect(hours('25').problems['hoursSlept']).toBe('0 to 24 hours.');
  });
});

describe('A ketamine infusion', () => {
  const READY = {
    sharedDecision: 'Talked about pacing and duloxetine; Maya wants to try once.',
    escortAgreed: 'yes',
    noDrivingAgreed: 'yes',
    offLabelConsent: 'yes',
    startedOn: '2026-05-05',
    status: 'active',
  };

  it('starts only once the way home, driving and the licence are agreed', () => {
    const screening = allAnswered('proc.ketamine-infusion');
    expect(read('proc.ketamine-infusion', { ...READY, screening }).problems).toEqual({});
    const alone = read('proc.ketamine-infusion', { ...READY, screening, escortAgreed: 'no', offLabelConsent: '' });
    expect(Object.keys(alone.problems)).toEqual(['escortAgreed', 'offLabelConsent']);
  });

  it('is decided together where it is for chronic primary pain', () => {
    const { problems } = read('proc.ketamine-infusion', { ...READY, status: 'planned', sharedDecision: '' });
    expect(Object.keys(problems)).toEqual(['sharedDecision']);
  });

  it('asks about a rate over 0.5 mg/kg an hour', () => {
    const { doubts } = read('proc.ketamine-infusion', { ...READY, rateMgPerKgPerHour: '0.6' });
    expect(doubts['rateMgPerKgPerHour']).toBe('Usually 0.05 to 0.5 mg/kg an hour. Is that right?');
  });
});
