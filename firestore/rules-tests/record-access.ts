import type { Strand } from '../../src/app/domain/access/strands.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import { UNCLAIMED_GRANT } from './clinic-requests.ts';
import type { Documents } from './record-of.ts';
import { CLINIC, FAR_AHEAD, LONG_AGO, RECORD, record } from './record-of.ts';

export const CONSENT: Content = { state: 'given', on: '2026-01-01', how: 'own', witness: null, note: '' };
export const GRANT: Content = {
  name: 'Leo Roberts',
  relation: 'husband',
  sees: ['rheumatology', 'patient', 'coordination'],
  from: '2026-01-01',
  to: null,
};
export const EMERGENCY: Content = { reason: 'Found on the floor.', openedAt: '2026-05-05T08:00:00.000Z' };
export const EMERGENCY_PATH = `patients/${RECORD}/emergency/fay`;

/** Whom Maya's record is open to, and how each of them came by it. */
export function recordAccess(): Documents {
  const emergency = record('emergency', 'fay', 'physiotherapy', 'everyone', 'typed', EMERGENCY);
  return {
    ...place('rosa', 'Dr Rosa Ahmed', 'rheumatology', null),
    ...place('pete', 'Dr Pete Okafor', 'pain', null),
    ...place('paul', 'Paul Mensah', 'psychology', null),
    ...place('sam', 'Dr Sam Hughes', 'sleep', null),
    ...place('cora', 'Cora Bell', 'coordination', null),
    ...place('nina', 'Nina Costa', 'nutrition', '2026-05-01'),
    ...record('consents', 'rheumatology', 'rheumatology', 'everyone', 'patient', CONSENT),
    ...record('consents', 'sleep', 'sleep', 'everyone', 'patient', { ...CONSENT, state: 'withdrawn' }),
    ...record('proxies', 'leo', 'patient', 'everyone', 'patient', GRANT),
    ...record('proxies', 'una', 'patient', 'everyone', 'patient', { ...GRANT, sees: ['pain', 'psychology'] }),
    ...record('proxies', UNCLAIMED_GRANT, 'patient', 'everyone', 'patient', GRANT),
    ...proxyAccount('leo'),
    ...proxyAccount('una'),
    ...emergency,
    [EMERGENCY_PATH]: { ...emergency[EMERGENCY_PATH], createdBy: 'fay', updatedBy: 'fay', updatedAt: FAR_AHEAD },
    [`patients/${RECORD}/presence/rosa`]: presence('Dr Rosa Ahmed', 'rheumatology'),
  };
}

export function presence(name: string, strand: Strand, patientId = RECORD): Record<string, unknown> {
  return { clinicId: CLINIC, patientId, name, strand, section: 'rheumatology', at: LONG_AGO };
}

function place(uid: string, name: string, strand: Strand, to: string | null): Documents {
  return record('team', uid, strand, 'everyone', 'typed', { name, strand, from: '2026-01-01', to });
}

/** The account `uid` is joined to the grant of the same name. */
function proxyAccount(uid: string): Documents {
  const account = { clinicId: CLINIC, patientId: RECORD, proxyId: uid, createdAt: LONG_AGO };
  return { [`patients/${RECORD}/proxyAccounts/${uid}`]: account };
}
