import { withKind } from '../../testing/a-change.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { addProxy, changeWhatProxySees, endProxy, SEEN_AT_FIRST } from './change-proxy.ts';
import type { ProxyGrantContent } from './proxy-grant.ts';

const LEO: ProxyGrantContent = {
  name: 'Leo Roberts',
  relation: 'husband',
  sees: ['sleep', 'patient'],
  from: '2026-01-12',
  to: null,
};

describe('What somebody close to the patient may read', () => {
  it('leaves psychology out unless it is ticked, and what is for the team alone always', () => {
    expect(SEEN_AT_FIRST).toContain('nutrition');
    expect(SEEN_AT_FIRST).not.toContain('psychology');
    expect(SEEN_AT_FIRST).not.toContain('coordination');
  });

  it('begins as the patient’s own record', () => {
    expect(withKind(addProxy(aPatient(), 'leo', LEO))).toEqual(
      jasmine.objectContaining({
        collection: 'proxies',
        docId: 'leo',
        discipline: 'patient',
        source: 'patient',
        base: null,
        patch: { ...LEO },
        kind: 'proxy.added',
      }),
    );
  });

  it('changes by its ticks alone, in the order of the plan', () => {
    const { patch, kind, baseRev } = withKind(
      changeWhatProxySees(aPatient(), aPlanRecord(LEO, { rev: 2 }), ['patient', 'pain']),
    );
    expect({ patch, kind, baseRev }).toEqual({
      patch: { sees: ['pain', 'patient'] },
      kind: 'proxy.changed',
      baseRev: 2,
    });
  });

  it('ends on a day', () => {
    const { patch, kind } = withKind(endProxy(aPatient(), aPlanRecord(LEO), '2026-05-05'));
    expect({ patch, kind }).toEqual({ patch: { to: '2026-05-05' }, kind: 'proxy.ended' });
  });
});
