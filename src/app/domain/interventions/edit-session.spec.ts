import { readForm } from '../fields/read-form.ts';
import { typedFields } from '../fields/typed-value.ts';
import { sessionForm } from './edit-session.ts';
import { findType } from './find-type.ts';

const TODAY = '2026-05-15';

function read(status: 'done' | 'missed', note = '', form = sessionForm(findType('proc.rtms'))) {
  const session = { on: TODAY, status, note, pulses: 2000, painBefore: 6, adverse: ['headache'] };
  return readForm(form, typedFields(session, Object.keys(session)), { today: TODAY });
}

describe('The form of a session', () => {
  it('asks for what was given where it took place', () => {
    const { values, without } = read('done');
    expect(values).toEqual(jasmine.objectContaining({ pulses: 2000, painBefore: 6, adverse: ['headache'] }));
    expect(without).toEqual([]);
  });

  it('holds nothing of what was given where it was missed, whatever had been filled in', () => {
    const { values, without, problems } = read('missed', 'flare');
    expect(values).toEqual(jasmine.objectContaining({ on: TODAY, status: 'missed', note: 'flare', pulses: null }));
    expect([values['painBefore'], values['adverse']]).toEqual([null, []]);
    expect(without).toContain('pulses');
    expect(problems).toEqual({});
  });

  it('holds no dose of an infusion or injection that was missed', () => {
    for (const type of ['proc.ketamine-infusion', 'proc.prp', 'proc.nerve-block']) {
      const { values } = read('missed', 'No escort', sessionForm(findType(type)));
      expect([values['painBefore'], values['adverse']]).withContext(type).toEqual([null, []]);
    }
  });

  it('asks why it was missed', () => {
    expect(Object.keys(read('missed').problems)).toEqual(['note']);
  });
});
