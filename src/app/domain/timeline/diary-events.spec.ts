import type { DiaryMonth } from '../care-plan/diary.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import { diaryEvents } from './diary-events.ts';

const NIGHT = { intoBed: '23:00' };
const NAPS = { wakings: 3 };
const WALK = { minutes: 5 };
const NAMES: Readonly<Record<string, string>> = { night: 'My night', 'ex.walk-1': 'Walking' };
const TELLING = { actorName: 'Maya Roberts', nameOf: (of: string) => NAMES[of] ?? 'Exercise' };

function aMonth(content: Partial<DiaryMonth>): PlanRecord<DiaryMonth> {
  const [createdAt, updatedAt] = ['2026-05-01T08:00:00.000Z', '2026-05-05T08:00:00.000Z'];
  return {
    id: '2026-05',
    clinicId: 'northgate',
    patientId: 'maya-roberts',
    discipline: 'patient',
    visibility: 'everyone',
    rev: 7,
    source: 'patient',
    content: { month: '2026-05', entry: '05.night', ...content },
    createdBy: 'maya',
    createdAt,
    updatedBy: 'maya',
    updatedAt,
  };
}

describe('The diary on the timeline', () => {
  const events = diaryEvents([aMonth({ '05.night': NIGHT, '04.ex.walk-1': WALK })], TELLING);

  it('stands at the day that it is of, with its words', () => {
    expect(events.map(({ id, at, title }) => [id, at, title])).toEqual([
      ['diary-2026-05.05.night', '2026-05-05T00:00:00.000Z', 'Diary: My night'],
      ['diary-2026-05.04.ex.walk-1', '2026-05-04T00:00:00.000Z', 'Diary: Walking'],
    ]);
    expect(events[0]?.after).toEqual({ '05.night': NIGHT });
  });

  it('leaves what is as it was the very object it was', () => {
    const next = diaryEvents([aMonth({ '05.night': NIGHT, '04.ex.walk-1': { minutes: 6 } })], TELLING);
    expect(next[0]).toBe(events[0] as never);
    expect(next[1]?.after).toEqual({ '04.ex.walk-1': { minutes: 6 } });
  });

  it('is told anew under another name', () => {
    const titles = [
      ...diaryEvents([aMonth({ '05.night': NAPS })], TELLING),
      ...diaryEvents([aMonth({ '05.night': NAPS })], { ...TELLING, nameOf: () => 'Sleep' }),
    ].map(({ title }) => title);
    expect(titles).toEqual(['Diary: My night', 'Diary: Sleep']);
  });
});
