import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { readForm } from '../fields/read-form.ts';
import type { InterventionContent } from './intervention.ts';
import { NEW_INTERVENTION } from './intervention.ts';
import { diaryDays, diaryThings } from './today-diary.ts';

function programme(id: string, parts: Partial<InterventionContent>) {
  const content: InterventionContent = {
    ...NEW_INTERVENTION,
    kind: 'exercise',
    type: null,
    name: 'Walking',
    status: 'active',
    minutes: 5,
    ...parts,
  };
  return aPlanRecord(content, { id, discipline: 'physiotherapy' });
}

const may = aPlanRecord({ month: '2026-05', entry: '01.night', '01.night': { quality: 4 } }, { id: '2026-05' });

describe('What the diary asks for', () => {
  it('is the night and each exercise programme that is going on', () => {
    const things = diaryThings([
      programme('walk', {}),
      programme('chi', { name: 'Tai chi' }),
      programme('swim', { name: 'Swimming', status: 'paused' }),
      programme('ami', { kind: 'medicine', name: 'Amitriptyline' }),
    ]);
    expect(things.map(({ of, name }) => [of, name])).toEqual([
      ['night', 'My night'],
      ['chi', 'Tai chi'],
      ['walk', 'Walking'],
    ]);
  });

  it('asks whether minutes far above the plan are right, and refuses what cannot be', () => {
    const walk = diaryThings([programme('walk', {})])[1];
    const read = (minutes: string) => {
      const form = walk?.formOf('2026-05-05') ?? { groups: [] };
      return readForm(form, { minutes }, { today: '2026-05-05' });
    };
    expect(read('500').doubts['minutes']).toContain('10 times the plan');
    expect(read('5').doubts).toEqual({});
    expect(read('5').problems).toEqual({});
    expect(Object.keys(read('-3').problems)).toEqual(['minutes']);
    expect(Object.keys(read('abc').problems)).toEqual(['minutes']);
  });

  it('reaches over the end of a month, and back to whatever was begun', () => {
    const days = diaryDays([may], 'night', { today: '2026-05-01', begun: ['2026-04-30', '2026-04-20'] });
    expect(days).toEqual([
      { date: '2026-05-01', name: 'Last night', entry: { quality: 4 } },
      { date: '2026-04-30', name: 'The night before', entry: null },
      { date: '2026-04-20', name: 'An earlier night', entry: null },
    ]);
    expect(diaryDays([may], 'walk', { today: '2026-05-01', begun: [] }).map(({ name }) => name)).toEqual([
      'Today',
      'Yesterday',
    ]);
  });
});
