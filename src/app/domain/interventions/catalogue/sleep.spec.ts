import type { Values } from '../../fields/form.ts';
import { fieldsOf } from '../../fields/form.ts';
import { sessionForm } from '../edit-session.ts';
import { interventionForm } from '../intervention-form.ts';
import { SLEEP_SESSION_PARAMETERS } from '../parameters/session-sleep.ts';
import { SLEEP_PARAMETERS } from '../parameters/sleep.ts';
import { SLEEP } from './sleep.ts';

const AROUND = { goals: [], problems: [], isPrimaryPain: true };
const TODAY = { today: '2026-05-05' };
const ANSWERED = Object.fromEntries(
  ['bipolar', 'seizures', 'parasomnia', 'apnoea', 'sleepiness', 'sedatives'].map((id) => [
    id,
    { answer: 'no', remark: '' },
  ]),
);
const WINDOW: Values = {
  status: 'active',
  startedOn: '2026-05-05',
  bedTime: '00:30',
  riseTime: '06:00',
  drivingWarningAcknowledged: true,
  screening: ANSWERED,
};

describe('A sleep programme', () => {
  const typeOf = (code: string) => SLEEP.find((type) => type.code === code);
  const problems = (code: string, values: Values) =>
    Object.keys(interventionForm(typeOf(code), AROUND).problemsOf?.(values, TODAY) ?? {});

  it('starts a window of five and a half hours', () => {
    expect(problems('sleep.sleep-restriction', WINDOW)).toEqual([]);
  });

  it('starts no window under five hours', () => {
    expect(problems('sleep.sleep-restriction', { ...WINDOW, riseTime: '05:29' })).toEqual(['riseTime']);
    expect(problems('sleep.sleep-restriction', { ...WINDOW, riseTime: '05:30' })).toEqual([]);
  });

  it('asks about a window under five and a half hours', () => {
    const doubts = interventionForm(typeOf('sleep.sleep-restriction'), AROUND).doubtsOf?.(
      { ...WINDOW, riseTime: '05:45' },
      TODAY,
    );
    expect(doubts).toEqual({ riseTime: 'This leaves 5 h 15 min in bed. Is that right?' });
  });

  for (const [missing, empty] of [
    ['bedTime', null],
    ['riseTime', null],
    ['drivingWarningAcknowledged', false],
    ['screening', {}],
  ] as const) {
    it(`starts no window without ${missing}, and can be planned without it`, () => {
      const values = { ...WINDOW, [missing]: empty };
      expect(problems('sleep.sleep-restriction', values)).toEqual([missing]);
      expect(problems('sleep.sleep-restriction', { ...values, status: 'planned' })).toEqual([]);
    });
  }

  it('asks for times and the talk about driving of CBT-I only where the window is part of it', () => {
    const values = { status: 'active', startedOn: '2026-05-05', screening: ANSWERED };
    expect(problems('sleep.cbt-i', { ...values, components: ['relaxation'] })).toEqual([]);
    expect(problems('sleep.cbt-i', { ...values, components: ['relaxation', 'restriction'] })).toEqual([
      'bedTime',
      'riseTime',
      'drivingWarningAcknowledged',
    ]);
  });

  it('takes no week whose times leave under five hours', () => {
    const week = { status: 'done', on: '2026-05-05', bedTime: '01:00' };
    const form = sessionForm(typeOf('sleep.cbt-i'));
    expect(Object.keys(form.problemsOf?.({ ...week, riseTime: '05:59' }, TODAY) ?? {})).toEqual(['riseTime']);
    expect(form.problemsOf?.({ ...week, riseTime: '06:00' }, TODAY)).toEqual({});
  });

  it('asks for nothing that its kind may not hold', () => {
    const asked = SLEEP.flatMap((type) => fieldsOf(type).map(({ id }) => id));
    const askedEachTime = SLEEP.flatMap(({ occasion }) =>
      occasion ? fieldsOf({ groups: occasion.groups }).map(({ id }) => id) : [],
    );
    expect(asked.filter((id) => !(id in SLEEP_PARAMETERS))).toEqual([]);
    expect(askedEachTime.filter((id) => !(id in SLEEP_SESSION_PARAMETERS))).toEqual([]);
    expect(SLEEP.flatMap(({ occasion }) => occasion?.carries ?? []).filter((id) => !asked.includes(id))).toEqual([]);
  });
});
