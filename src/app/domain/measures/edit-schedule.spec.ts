import { aMember } from '../../testing/a-member.ts';
import { anAccount } from '../../testing/an-account.ts';
import type { Discipline } from '../access/strands.ts';
import type { MeasureScheduleContent } from '../care-plan/measure-schedule.ts';
import { readForm } from '../fields/read-form.ts';
import { asking, mayAskForMeasures, scheduleForm, schedulePartOf, tellSchedule } from './edit-schedule.ts';
import { PHQ9 } from './phq9.ts';
import { rhythmInWords, scheduleInWords } from './schedule-words.ts';

const CONTENT: MeasureScheduleContent = {
  measure: 'phq9',
  firstOn: '2026-05-03',
  everyDays: 28,
  triggers: [],
  untilOn: null,
  askedBy: ['psychology'],
  status: 'active',
};
const COORDINATOR = anAccount({ member: aMember({ roles: ['coordinator'], discipline: null }) });

function of(discipline: Discipline) {
  return anAccount({ member: aMember({ discipline }) });
}

describe('A schedule of a measure', () => {
  it('is its first asker’s and the coordinator’s to change; others may join', () => {
    const schedule = { discipline: 'psychology' } as const;
    expect(schedulePartOf(of('psychology'), schedule)).toBe('all');
    expect(schedulePartOf(COORDINATOR, schedule)).toBe('all');
    expect(schedulePartOf(of('sleep'), schedule)).toBe('asking');
    const left = anAccount({ member: aMember({ discipline: 'sleep', active: false }) });
    expect([schedulePartOf(left, schedule), mayAskForMeasures(left)]).toEqual([null, false]);
  });

  it('takes each asker once, in the order in which they came', () => {
    expect(asking(CONTENT, 'sleep', true)).toEqual({ askedBy: ['psychology', 'sleep'] });
    expect(asking({ askedBy: ['psychology', 'sleep'] }, 'psychology', false)).toEqual({ askedBy: ['sleep'] });
  });

  it('does not end before it begins', () => {
    const typed = { firstOn: '2026-05-03', everyDays: '28', untilOn: '2026-05-02' };
    const { problems } = readForm(scheduleForm(PHQ9), typed, { today: '2026-05-01' });
    expect(problems).toEqual({ untilOn: 'This lies before the first day, 3 May 2026.' });
  });

  it('is told in words, for the team and for the patient', () => {
    const tell = tellSchedule(PHQ9);
    const when = 'from 3 May 2026, every 4 weeks';
    expect(tell(null, CONTENT)).toEqual({
      title: `PHQ-9 asked for, ${when}`,
      plain: `You will be asked about mood over two weeks, ${when}.`,
    });
    expect(tell(CONTENT, { ...CONTENT, askedBy: ['psychology', 'sleep'] }).title).toBe(
      'PHQ-9: sleep medicine waits for it too',
    );
    expect(tell(CONTENT, { ...CONTENT, everyDays: 14 }).title).toBe('PHQ-9: then every 28 days → 14 days');
    expect(tell(CONTENT, { ...CONTENT, status: 'stopped' }).title).toBe('PHQ-9 is no longer asked for');
  });

  it('names its rhythm as people count', () => {
    expect([1, 7, 28, 91, 182, 10].map(rhythmInWords)).toEqual([
      'every day',
      'every week',
      'every 4 weeks',
      'every 3 months',
      'every 6 months',
      'every 10 days',
    ]);
    expect(scheduleInWords({ ...CONTENT, everyDays: null })).toBe('once, on 3 May 2026');
    expect(scheduleInWords({ ...CONTENT, triggers: ['before-review'], untilOn: '2026-08-01' })).toBe(
      'from 3 May 2026, every 4 weeks and in the week before each review, until 1 August 2026',
    );
  });
});
