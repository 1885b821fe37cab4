import { lastDecision, windowToSet } from './sleep-decision.ts';

const TIMES = { bedTime: '00:30', riseTime: '06:30' };
const WEEK = { status: 'done', on: '2026-05-05', decision: 'longer', ...TIMES };

describe('The last decision on a bed-time window', () => {
  it('is that of the latest week that was held', () => {
    const decision = lastDecision([
      WEEK,
      { ...WEEK, on: '2026-05-12', decision: 'shorter' },
      { ...WEEK, on: '2026-05-19', status: 'missed' },
      { ...WEEK, on: '2026-05-26', decision: null },
    ]);
    expect(decision).toEqual({ on: '2026-05-12', decision: 'shorter', window: TIMES });
  });

  it('is none before there was a week with one', () => {
    expect(lastDecision([{ ...WEEK, decision: null }])).toBeNull();
  });
});

describe('The window that a decision makes', () => {
  const longer = { on: '2026-05-05', decision: 'longer', window: TIMES } as const;

  it('is offered as long as the plan holds the times of that week', () => {
    expect(windowToSet({ ...TIMES, windowFrom: '2026-04-28' }, longer)).toEqual({
      bedTime: '00:15',
      riseTime: '06:30',
    });
  });

  it('is not offered once it is in the plan', () => {
    expect(windowToSet({ ...TIMES, bedTime: '00:15', windowFrom: '2026-05-05' }, longer)).toBeNull();
  });

  it('is not offered once the plan was changed after that week', () => {
    expect(windowToSet({ ...TIMES, windowFrom: '2026-05-06' }, longer)).toBeNull();
    expect(windowToSet({ ...TIMES, windowFrom: '2026-05-05' }, longer)).not.toBeNull();
  });

  it('is not offered where all stays as it is', () => {
    expect(windowToSet(TIMES, { ...longer, decision: 'same' })).toBeNull();
  });

  it('is not offered where it would be under five hours', () => {
    const short = { bedTime: '01:00', riseTime: '06:10' };
    expect(windowToSet(short, { ...longer, decision: 'shorter', window: short })).toBeNull();
    expect(windowToSet(short, { ...longer, window: short })).not.toBeNull();
  });
});
