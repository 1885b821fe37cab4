import { NEW_INTERVENTION } from '../care-plan/intervention.ts';
import type { Content, PlanRecord } from '../care-plan/plan-record.ts';
import type { MeasureType } from '../measures/measure-type.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import type { EventsAbout } from './events-about.ts';
import { eventsAbout } from './events-about.ts';
import type { Series } from './lane-types.ts';
import type { SeriesSources } from './series-of.ts';
import { keepSame, seriesOf } from './series-of.ts';

const PHQ9 = {
  id: 'phq9',
  name: 'PHQ-9',
  unit: null,
  range: [0, 27],
  better: 'lower',
  owner: 'psychology',
  bands: [
    { id: 'minimal', label: 'minimal', from: 0 },
    { id: 'moderate', label: 'moderate', from: 10 },
  ],
} as unknown as MeasureType;
const NRS = { ...PHQ9, id: 'nrs-pain', name: 'Pain, 0 to 10', range: [0, 10], bands: [] } as MeasureType;
const NIGHT = {
  intoBed: '23:00',
  triedToSleep: '23:00',
  fallAsleepMinutes: 30,
  wakings: 0,
  awakeMinutes: null,
  lastWoke: '06:30',
  outOfBed: '07:00',
  quality: 5,
};

describe('The series behind the charts', () => {
  it('take the check-ins of the diary, each question a series, and leave out what was not answered', () => {
    const all = made({ diaryMonths: [record('2026-05', 1, { '02.checkin': checkin(6), '01.checkin': checkin(7) })] });
    expect(all.map(({ id, better }) => [id, better])).toEqual([
      ['pain', 'lower'],
      ['managed', 'higher'],
    ]);
    expect(all[0]?.points.map(({ on, value, source }) => [on, value, source])).toEqual([
      ['2026-05-01', 7, 'diary'],
      ['2026-05-02', 6, 'diary'],
    ]);
  });

  it('put pain before and after a course and scored pain into the same series', () => {
    const content = { baselineScore: 7.2, baselineOn: '2026-05-08', currentScore: 4.9, currentOn: '2026-05-22' };
    const course = record('i', 1, { ...NEW_INTERVENTION, kind: 'course', name: 'rTMS', status: 'active', ...content });
    const scored = { measure: 'nrs-pain', value: 6, takenOn: '2026-05-15', status: 'scored', answeredBy: 'patient' };
    const [pain] = made({ interventions: [course], results: [record('nrs-pain-2026-05-15', 1, scored)] });
    expect(pain?.points.map(({ value, source }) => [value, source])).toEqual([
      [7.2, 'before rTMS'],
      [6, 'answered by the patient'],
      [4.9, 'after rTMS'],
    ]);
  });

  it('work sleep out of the nights', () => {
    const all = made({
      diaryMonths: [record('2026-05', 1, { '02.night': NIGHT, '03.night': { ...NIGHT, lastWoke: null } })],
    });
    expect(all.map(({ id, points }) => [id, points.map(({ on, value, band }) => [on, value, band])])).toEqual([
      ['sleep-efficiency', [['2026-05-02', 87.5, 'at target']]],
      ['hours-asleep', [['2026-05-02', 7, null]]],
    ]);
  });

  it('give results with the word of their band, and none that is not scored or has no number', () => {
    const results = [
      result('2026-05-20', { value: 12, interpretation: 'moderate', status: 'prorated' }),
      result('2026-05-01', { value: 4 }),
      result('2026-05-02', { value: null, status: 'not_scored' }),
      result('2026-05-03', { value: 'high' }),
    ];
    expect(made({ results })[0]?.points.map(({ on, band, isProrated }) => [on, band, isProrated])).toEqual([
      ['2026-05-01', 'minimal', false],
      ['2026-05-20', 'moderate', true],
    ]);
  });

  it('find older points in the events, the newest revision standing, and the document above all', () => {
    const events = [
      told('diary', '2024-05', 1, { month: '2024-05', entry: '01.checkin', '01.checkin': checkin(8) }),
      told('diary', '2024-05', 3, { '01.checkin': checkin(5) }),
      told('diary', '2024-05', 2, { entry: '02.checkin', '02.checkin': checkin(9) }),
      told('diary', '2026-05', 1, { '01.checkin': checkin(1) }),
      told('diary', '2026-05', 3, { '03.checkin': checkin(3) }),
    ];
    const diaryMonths = [record('2026-05', 2, { '01.checkin': checkin(7), '02.checkin': checkin(6) })];
    expect(made({ events, diaryMonths })[0]?.points.map(({ on, value }) => [on, value])).toEqual([
      ['2024-05-01', 5],
      ['2024-05-02', 9],
      ['2026-05-01', 7],
      ['2026-05-02', 6],
      ['2026-05-03', 3],
    ]);
  });

  it('stay the very same where an event tells of something else', () => {
    const pick = (previous: EventsAbout | null, events: readonly TimelineEvent[]) =>
      eventsAbout(previous, events, ['diary', 'measures']);
    const before = pick(null, [told('diary', '2026-05', 1, {}), told('sections', 'pain', 1, {})]);
    const beside = pick(before, [told('goals', 'g', 1, {}), ...before.events]);
    expect(beside.about).toBe(before.about);
    const further = pick(beside, [told('measures', 'm', 1, {}), ...beside.events]);
    expect(further.about.map(({ collection }) => collection)).toEqual(['measures', 'diary']);
    expect(pick(further, further.events.slice(1)).about.length).toBe(1);
  });

  it('keep their identity one by one while their points are the same', () => {
    const diaryMonths = [record('2026-05', 1, { '01.checkin': checkin(7) })];
    const before = made({ diaryMonths });
    const after = keepSame(before, made({ diaryMonths, results: [result('2026-05-01', { value: 4 })] }));
    expect(after.map((series, at) => series === before[at])).toEqual([true, true, false]);
    const changed = keepSame(before, made({ diaryMonths: [record('2026-05', 2, { '01.checkin': checkin(6) })] }));
    expect(changed.map((series, at) => series === before[at])).toEqual([false, true]);
  });
});

function made(sources: Readonly<Partial<Record<keyof SeriesSources, unknown>>>): Series[] {
  const none = { results: [], diaryMonths: [], interventions: [], events: [], measures: [NRS, PHQ9] };
  return seriesOf({ ...none, ...sources } as SeriesSources);
}

function checkin(pain: number): Content {
  return { pain, fatigue: null, sleep: null, mood: null, fog: null, managed: 5 };
}

function result(takenOn: string, parts: Content): PlanRecord {
  return record(`phq9-${takenOn}`, 1, { measure: 'phq9', takenOn, ...parts });
}

function record(id: string, rev: number, content: Content): PlanRecord {
  return { id, rev, content } as PlanRecord;
}

function told(collection: string, docId: string, rev: number, after: Content): TimelineEvent {
  return { id: `${collection}-${docId}-${rev}`, collection, docId, rev, before: {}, after } as TimelineEvent;
}
