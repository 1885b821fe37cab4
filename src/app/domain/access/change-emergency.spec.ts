import { emergencyEnd, openInEmergency, reasonProblem } from './change-emergency.ts';

const PETE = { uid: 'pete', name: 'Pete Okafor', strand: 'pain' } as const;
const OPENING = {
  clinicId: 'northgate',
  patientId: 'tom-ellis',
  reason: '  Seizure in the waiting room ',
  openedAt: '2026-05-05T09:42:00.000Z',
  before: undefined,
};

describe('Emergency access', () => {
  it('is a record of whoever opens, which the patient may read', () => {
    const change = openInEmergency(OPENING, PETE);
    expect(change.collection).toBe('emergency');
    expect(change.docId).toBe('pete');
    expect(change.discipline).toBe('pain');
    expect(change.visibility).toBe('everyone');
    expect(change.patch).toEqual({ reason: 'Seizure in the waiting room', openedAt: OPENING.openedAt });
    expect(change.title).toContain('Pete Okafor');
    expect(change.plain).toContain('Pete Okafor');
  });

  it('builds on what the same person’s last one left', () => {
    const before = { rev: 2, content: { reason: 'An earlier emergency', openedAt: '2026-04-01T09:00:00.000Z' } };
    const change = openInEmergency({ ...OPENING, before }, PETE);
    expect(change.baseRev).toBe(2);
    expect(change.base).toEqual(before.content);
    expect(openInEmergency(OPENING, PETE).baseRev).toBe(0);
  });

  it('takes a reason of ten characters that are not spaces, and of five hundred', () => {
    expect(reasonProblem('Seizure')).toContain('at least 10');
    expect(reasonProblem('a        b')).toBeNull();
    expect(reasonProblem('  seizure!   ')).toContain('at least 10');
    expect(reasonProblem('x'.repeat(500))).toBeNull();
    expect(reasonProblem('x'.repeat(501))).toContain('at most 500');
  });

  it('ends an hour after the server recorded it', () => {
    expect(emergencyEnd('2026-05-05T09:42:10.500Z')).toBe('2026-05-05T10:42:10.500Z');
  });
});
