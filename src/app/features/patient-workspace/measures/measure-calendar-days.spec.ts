import type { MeasureScheduleContent } from '../../../domain/care-plan/measure-schedule.ts';
import { aPlanRecord } from '../../../testing/a-plan-record.ts';
import { dueWords } from './due-words.ts';
import { measureCalendar } from './measure-calendar-days.ts';

const TODAY = '2026-05-05';
const NOTHING = { results: [], unknown: [], nextReviewOn: null, starts: [] };

function daysOf(parts: Partial<MeasureScheduleContent>, context: Partial<Parameters<typeof measureCalendar>[1]> = {}) {
  const core = { measure: 'phq9', everyDays: 28, triggers: [], untilOn: null, status: 'active' } as const;
  const content: MeasureScheduleContent = { ...core, firstOn: TODAY, askedBy: ['psychology'], ...parts };
  const schedule = aPlanRecord<MeasureScheduleContent>(content, { id: 'phq9' });
  return measureCalendar([schedule], { ...NOTHING, ...context }, TODAY)[0]?.days;
}

describe('The calendar of measures', () => {
  it('names each day of twelve weeks, if each is answered on its day', () => {
    expect(daysOf({})).toEqual(['2026-05-05', '2026-06-02', '2026-06-30']);
  });

  it('begins with what is due already, and counts on from today', () => {
    expect(daysOf({ firstOn: '2026-04-28' })).toEqual(['2026-04-28', '2026-06-02', '2026-06-30']);
  });

  it('names the next day however far ahead, and none where it has ended', () => {
    expect(daysOf({ firstOn: '2027-01-10' })).toEqual(['2027-01-10']);
    expect(daysOf({ status: 'stopped' })).toBeUndefined();
    expect(daysOf({ untilOn: '2026-06-10' })).toEqual(['2026-05-05', '2026-06-02']);
  });

  it('says how far a day is, without blame for one that is over', () => {
    const days = ['2026-05-04', TODAY, '2026-05-06', '2026-05-15', '2026-05-26', '2026-08-05'];
    expect(days.map((day) => dueWords(day, TODAY))).toEqual([
      'due since 4 May 2026',
      'due today',
      'due tomorrow',
      'due in 10 days',
      'due in 3 weeks',
      'due in 3 months',
    ]);
  });
});
