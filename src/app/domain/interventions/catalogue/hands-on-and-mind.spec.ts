import type { Field } from '../../fields/field.ts';
import { fieldsOf } from '../../fields/form.ts';
import { readForm } from '../../fields/read-form.ts';
import { typedOf } from '../../fields/typed-value.ts';
import { sessionForm } from '../edit-session.ts';
import { findType } from '../find-type.ts';
import { interventionForm } from '../intervention-form.ts';
import type { InterventionType } from '../intervention-type.ts';
import type { Parameters } from '../parameters/common.ts';
import { KIND_PARAMETERS } from '../parameters/kind-parameters.ts';
import { SESSION_PARAMETERS } from '../parameters/session.ts';
import { EXERCISE } from './exercise.ts';
import { MANUAL } from './manual.ts';
import { SELF_MANAGEMENT } from './self-management.ts';
import { THERAPIES } from './therapies.ts';

const TODAY = '2026-05-05';
const AROUND = { goals: [], problems: [], isPrimaryPain: true };
const TYPES = [...EXERCISE, ...THERAPIES, ...MANUAL, ...SELF_MANAGEMENT];

function read(code: string, typed: Readonly<Record<string, string>>) {
  const form = interventionForm(findType(code), AROUND);
  const begun = Object.fromEntries(fieldsOf(form).map(({ id, initial }) => [id, typedOf(initial)]));
  return readForm(form, { ...begun, status: 'planned', ...typed }, { today: TODAY });
}

/** Whether a field asks for no more than its parameter may hold. */
function isWithin(field: Field, parameters: Parameters): boolean {
  const parameter = parameters[field.id];
  if (!parameter || parameter.type !== field.type) return false;
  if (field.type === 'number' && parameter.type === 'number') {
    return field.min >= parameter.min && field.max <= parameter.max && field.whole === parameter.whole;
  }
  if (field.type === 'choice' && parameter.type === 'choice') {
    return field.choices.every(({ id }) => parameter.choices.some((choice) => choice.id === id));
  }
  return field.type !== 'text' || (parameter.type === 'text' && field.limit <= parameter.limit);
}

describe('Programmes, therapies, hands-on therapies and what people do for themselves', () => {
  it('ask for nothing but what their kind may hold', () => {
    for (const { code, kind, groups } of TYPES) {
      const beyond = fieldsOf({ groups }).filter((field) => !isWithin(field, KIND_PARAMETERS[kind]));
      expect(beyond.map(({ id }) => id))
        .withContext(code)
        .toEqual([]);
    }
  });

  it('ask each time for nothing but what a session of their kind may hold', () => {
    const asked = (type: InterventionType) => fieldsOf({ groups: type.occasion?.groups ?? [] });
    for (const type of TYPES) {
      const beyond = asked(type).filter((field) => !isWithin(field, SESSION_PARAMETERS[type.kind] ?? {}));
      expect(beyond.map(({ id }) => id))
        .withContext(type.code)
        .toEqual([]);
    }
  });

  it('have a code of their own, and each field once', () => {
    expect(new Set(TYPES.map(({ code }) => code)).size).toBe(TYPES.length);
    for (const type of TYPES) {
      for (const form of [interventionForm(type, AROUND), sessionForm(type)]) {
        const ids = fieldsOf(form).map(({ id }) => id);
        expect(ids.length).withContext(type.code).toBe(new Set(ids).size);
      }
    }
  });

  it('start with nothing that is wrong or doubtful in itself', () => {
    for (const { code } of TYPES) {
      const { problems, doubts } = read(code, { sharedDecision: 'Talked over.' });
      expect(Object.values(problems).filter((problem) => problem !== 'Please fill this in.'))
        .withContext(code)
        .toEqual([]);
      expect(doubts).withContext(code).toEqual({});
    }
  });
});

describe('Deep pressure', () => {
  it('is asked about wherever it is chosen, and lighter pressure is not', () => {
    expect(read('phys.massage-gentle', { depth: 'deep' }).doubts['depth']).toContain('Is that right');
    expect(read('phys.massage-gentle', { depth: 'medium' }).doubts).toEqual({});
    expect(read('phys.massage-deep', { technique: 'trigger-point' }).doubts['technique']).toContain('Is that right');
  });

  it('is asked about in a session too', () => {
    const form = sessionForm(findType('phys.osteopathy'));
    const { doubts } = readForm(form, { on: TODAY, status: 'done', depth: 'deep' }, { today: TODAY });
    expect(Object.keys(doubts)).toEqual(['depth']);
  });
});

describe('A screening that was answered yes', () => {
  const begin = (code: string, answer: 'yes' | 'no') => {
    const questions = findType(code)?.screening ?? [];
    const answers = questions.map(({ id }, place) => [id, { answer: place === 0 ? answer : 'no', remark: '' }]);
    const screening = JSON.stringify(Object.fromEntries(answers));
    return read(code, { status: 'active', startedOn: TODAY, technique: '', sharedDecision: 'Talked over.', screening });
  };

  it('is asked about before anything starts that has one', () => {
    const screened = TYPES.filter(({ screening }) => screening);
    expect(screened.length).toBeGreaterThan(3);
    for (const { code } of screened) {
      expect(begin(code, 'yes').doubts['screening']).withContext(code).toContain('Has this been looked into?');
      expect(begin(code, 'no').doubts).withContext(code).toEqual({});
    }
  });
});

describe('What guidance says', () => {
  it('is told of each therapy as it is', () => {
    const guidance = (code: string) => findType(code)?.guidance;
    expect(['psy.cbt', 'psy.act', 'phys.tens', 'phys.massage-gentle', 'psy.emdr'].map(guidance)).toEqual([
      'consider',
      'consider',
      'do-not-start',
      'not-covered',
      'not-covered',
    ]);
  });

  it('asks how TENS was decided before it goes into the plan', () => {
    expect(Object.keys(read('phys.tens', {}).problems)).toEqual(['sharedDecision']);
    expect(read('phys.tens', { sharedDecision: 'Maya knows what guidance says.' }).problems).toEqual({});
  });
});

describe('A ladder', () => {
  const ladder = (rows: readonly object[]) => read('psy.graded-exposure', { ladder: JSON.stringify(rows) });

  it('takes situations with how hard they are expected to be', () => {
    const { problems, values } = ladder([{ situation: 'The bus', expected: '40' }]);
    expect(problems).toEqual({});
    expect(values['ladder']).toEqual([{ situation: 'The bus', expected: 40, triedOn: null, actual: null }]);
  });

  it('says which situation is out of range', () => {
    expect(ladder([{ situation: 'The bus', expected: '101' }]).problems).toEqual({
      ladder: 'Situation 1, expected: 0 to 100.',
    });
  });
});
