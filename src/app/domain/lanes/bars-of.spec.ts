import fc from 'fast-check';

import type { InterventionContent } from '../care-plan/intervention.ts';
import { NEW_INTERVENTION } from '../care-plan/intervention.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import type { SessionContent } from '../care-plan/session.ts';
import { barsOf } from './bars-of.ts';
import type { TreatmentBar } from './lane-types.ts';
import { packRows } from './pack-rows.ts';

const TODAY = '2026-06-10';
type Parts = Readonly<Record<string, unknown>>;

describe('Treatments as bars', () => {
  it('show the steps of a dose and say them', () => {
    const taper = [
      { date: '2026-05-15', dose: 60 },
      { date: '2026-07-01', dose: 0 },
    ];
    const bar = onlyBar({ kind: 'medicine', name: 'Duloxetine', dose: 30, unit: 'mg', taper });
    expect(bar?.steps).toEqual([
      { at: Date.parse('2026-05-01'), label: '30 mg', level: 0.5 },
      { at: Date.parse('2026-05-15'), label: '60 mg', level: 1 },
      { at: Date.parse('2026-07-01'), label: 'None', level: 0 },
    ]);
    expect(bar?.to).toBeNull();
    expect(bar?.words).toBe(
      'Duloxetine, medicine, since 1 May 2026: 30 mg, 60 mg from 15 May 2026, none from 1 July 2026',
    );
  });

  it('end after their last day, and hold no step beyond it', () => {
    const taper = [{ date: '2026-05-30', dose: 60 }];
    const bar = onlyBar({ kind: 'medicine', status: 'stopped', endedOn: '2026-05-20', dose: 30, unit: 'mg', taper });
    expect(bar?.to).toBe(Date.parse('2026-05-21'));
    expect(bar?.steps.length).toBe(1);
    expect(bar?.words).toContain('1 to 20 May 2026');
  });

  it('show what was done and missed of a course, and the days its schedule proposes', () => {
    const course = treatment({
      kind: 'course',
      startedOn: '2026-06-08',
      sessionsPlanned: 4,
      everyDays: 1,
      weekdaysOnly: true,
    });
    const sessions = [
      session('2026-06-11', 'missed'),
      session('2026-06-08', 'done'),
      session('2026-06-09', 'entered-in-error'),
    ];
    const [bar] = barsOf([course], sessions, TODAY);
    expect(bar?.ticks.map(({ at, status }) => [new Date(at).toISOString().slice(0, 10), status])).toEqual([
      ['2026-06-08', 'done'],
      ['2026-06-11', 'missed'],
      ['2026-06-12', 'planned'],
      ['2026-06-15', 'planned'],
      ['2026-06-16', 'planned'],
    ]);
    expect(bar?.to).toBe(Date.parse('2026-06-17'));
    expect(bar?.words).toBe('rTMS, course, 8 to 16 June 2026: 1 session done, 1 missed, 3 planned');
  });

  it('say that there may have been more sessions than are known', () => {
    const course = treatment({ kind: 'manual', name: 'Massage', startedOn: '2026-05-01' });
    const sessions = [session('2026-05-07', 'done'), session('2026-06-15', 'planned')];
    const words = (heardFrom: string, toldFrom: string) =>
      barsOf([course], sessions, TODAY, { heardFrom, toldFrom })[0]?.words;
    const whole = 'Massage, hands-on therapy, since 1 May 2026: 1 session done, 1 planned';
    expect(words('2026-05-02', '2026-05-20')).toBe(
      'Massage, hands-on therapy, since 1 May 2026: at least 1 session done, 1 planned',
    );
    expect([words('2026-04-30', '2026-05-20'), words('2026-05-02', '2026-04-19')]).toEqual([whole, whole]);
    const rtms = treatment({ startedOn: '2026-05-01', sessionsPlanned: 4, everyDays: 1 });
    const inPart = barsOf([rtms], sessions.slice(0, 1), TODAY, { heardFrom: '2026-05-02', toldFrom: '2026-05-20' });
    expect(inPart[0]?.words).toBe('rTMS, course, since 1 May 2026: at least 1 session done');
  });

  it('show the minutes of a programme at its start and since the last step', () => {
    const bar = onlyBar({ kind: 'exercise', startMinutes: 5, minutes: 10, previousMinutes: 9, stepFrom: '2026-06-01' });
    expect(bar?.steps.map(({ label, level }) => [label, level])).toEqual([
      ['5 min', 0.5],
      ['10 min', 1],
    ]);
  });

  it('show the times in bed week by week', () => {
    const sleep = treatment({ kind: 'sleep', bedTime: '23:15', riseTime: '06:30', windowFrom: '2026-05-13' });
    const weeks = ['2026-05-05', '2026-05-12'].map((on) =>
      session(on, 'done', { bedTime: '23:30', riseTime: '06:30' }),
    );
    const [bar] = barsOf([sleep], weeks, TODAY);
    expect(bar?.steps.map(({ at, label }) => [at, label])).toEqual([
      [Date.parse('2026-05-01'), '23:30 to 06:30'],
      [Date.parse('2026-05-13'), '23:15 to 06:30'],
    ]);
  });

  it('go by the name that people use', () => {
    expect(onlyBar({ name: 'Repetitive transcranial magnetic stimulation (rTMS)' })?.name).toBe('rTMS');
    expect(onlyBar({ name: 'CBT for insomnia (CBT-I)' })?.name).toBe('CBT-I');
    expect(onlyBar({ name: 'Moclobemide (MAOI)' })?.name).toBe('Moclobemide (MAOI)');
    expect(onlyBar({ name: 'Melatonin (prolonged release)' })?.name).toBe('Melatonin (prolonged release)');
  });

  it('say what is planned and what is paused', () => {
    expect(onlyBar({ kind: 'diet', name: 'Diet', status: 'planned', startedOn: '2026-07-01' })?.words).toBe(
      'Diet, diet, planned from 1 July 2026',
    );
    expect(onlyBar({ kind: 'manual', status: 'paused' })?.words).toContain('since 1 May 2026, paused');
  });

  it('are there for what has a first day and is no procedure and no error', () => {
    const none = [{ startedOn: null }, { kind: 'procedure' }, { status: 'entered-in-error' }];
    none.forEach((parts) => expect(onlyBar(parts)).toBeUndefined());
    const [bar] = barsOf([treatment({ startedOn: null })], [session('2026-05-07', 'done')], TODAY);
    expect(bar?.from).toBe(Date.parse('2026-05-07'));
  });

  it('never meet in a row, and keep their row when one is added later', () => {
    const day = fc.integer({ min: 0, max: 60 });
    const anyBars = fc
      .array(fc.tuple(day, fc.option(day)), { maxLength: 20 })
      .map((all) => all.map(([from, length], at) => bare(`b${at}`, from, length === null ? null : from + length)));
    fc.assert(
      fc.property(anyBars, (bars) => {
        const packed = packRows(bars);
        packed.forEach((bar, at) =>
          packed
            .slice(at + 1)
            .filter(({ row }) => row === bar.row)
            .forEach((later) => expect(later.from).toBeGreaterThan(bar.to ?? Infinity)),
        );
        const more = packRows([...bars, bare('later', 100, null)]);
        expect(more.slice(0, packed.length)).toEqual(packed);
      }),
    );
  });
});

function onlyBar(parts: Parts): TreatmentBar | undefined {
  return barsOf([treatment(parts)], [], TODAY)[0];
}

function treatment(parts: Parts): PlanRecord<InterventionContent> {
  const core = {
    ...NEW_INTERVENTION,
    kind: 'course',
    type: null,
    name: 'rTMS',
    status: 'active',
    startedOn: '2026-05-01',
  };
  const record = {
    id: 'i',
    discipline: 'pain',
    createdAt: '2026-04-20T09:00:00.000Z',
    updatedAt: '2026-06-01T09:00:00.000Z',
    content: { ...core, ...parts },
  };
  return record as unknown as PlanRecord<InterventionContent>;
}

function session(on: string, status: string, parts: Parts = {}): PlanRecord<SessionContent> {
  const content = { interventionId: 'i', kind: 'course', type: null, status, on, number: null, note: null, ...parts };
  return { id: `${on}-${status}`, content } as unknown as PlanRecord<SessionContent>;
}

function bare(id: string, from: number, to: number | null) {
  return {
    id,
    strand: 'pain',
    kind: 'diet',
    name: id,
    from,
    to,
    status: 'active',
    steps: [],
    ticks: [],
    words: '',
  } as const;
}
