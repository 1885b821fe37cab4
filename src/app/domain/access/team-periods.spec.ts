import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { teamPeriods } from './team-periods.ts';

const told = (rev: number, kind: 'team.joined' | 'team.left' | 'team.changed', after: Record<string, unknown>) =>
  aTimelineEvent({ collection: 'team', docId: 'nina', rev, kind, after });

describe('The times of somebody on a team', () => {
  it('show the gap between leaving and coming back, in whatever order the events come', () => {
    const events = [
      told(3, 'team.joined', { from: '2026-05-06', to: null }),
      told(1, 'team.joined', { name: 'Nina Costa', strand: 'nutrition', from: '2026-01-12', to: null }),
      told(2, 'team.left', { to: '2026-05-04' }),
    ];
    expect(teamPeriods(events).get('nina')).toEqual([
      { from: '2026-01-12', to: '2026-05-04' },
      { from: '2026-05-06', to: null },
    ]);
  });

  it('begin again where somebody comes back on the very day they had begun', () => {
    const events = [
      told(1, 'team.joined', { from: '2026-05-05', to: null }),
      told(2, 'team.left', { to: '2026-05-05' }),
      told(3, 'team.joined', { to: null }),
    ];
    expect(teamPeriods(events).get('nina')).toEqual([
      { from: '2026-05-05', to: '2026-05-05' },
      { from: '2026-05-05', to: null },
    ]);
  });

  it('do not break where a detail is put right', () => {
    const events = [
      told(1, 'team.joined', { from: '2026-01-12', to: null }),
      told(2, 'team.changed', { name: 'Nina' }),
    ];
    expect(teamPeriods(events).get('nina')).toEqual([{ from: '2026-01-12', to: null }]);
  });

  it('are told by the events of the team alone', () => {
    expect(teamPeriods([aTimelineEvent()]).size).toBe(0);
  });
});
