import type { SessionContent, SessionStatus } from '../care-plan/session.ts';
import { lastHomework, therapyWords } from './therapy-progress.ts';

function aSession(status: SessionStatus, homeworkDone: string | null = null): { readonly content: SessionContent } {
  const core = { interventionId: 'psy.cbt-1', kind: 'therapy', type: 'psy.cbt', number: 1, note: null } as const;
  return { content: { ...core, status, on: '2026-05-05', homeworkDone } };
}

describe('Where a therapy stands', () => {
  it('counts what was done and missed, and not what is planned', () => {
    const sessions = [aSession('done'), aSession('missed'), aSession('done'), aSession('planned')];
    expect(therapyWords(8, sessions)).toBe('2 of 8 sessions done, 1 missed');
    expect(therapyWords(null, [aSession('done')])).toBe('1 session done');
  });

  it('tells the homework of the last session that says how it went', () => {
    expect(lastHomework([aSession('done', 'no'), aSession('done', 'partly'), aSession('missed')])).toBe('Partly done');
    expect(lastHomework([aSession('done')])).toBeNull();
  });
});
