import type { Patient } from '../domain/patient/patient.ts';

/** Maya Roberts as the store holds her, unless told otherwise. */
export function aPatient(parts: Partial<Patient> = {}): Patient {
  return {
    id: 'maya-roberts',
    clinicId: 'northgate',
    rev: 1,
    patientUid: 'maya',
    coordinatorUid: 'cora',
    members: { coordination: ['cora'], rheumatology: ['rosa'], physiotherapy: ['fay'] },
    consents: { rheumatology: 'given', physiotherapy: 'given' },
    teamUids: ['cora', 'rosa', 'fay'],
    content: {
      givenName: 'Maya',
      familyName: 'Roberts',
      birthDate: '1984-02-29',
      nhsNumber: '9990000018',
      alerts: [],
      planTitle: 'Plan for 2026',
      planStatus: 'active',
      startedOn: '2026-01-12',
      nextReviewOn: null,
      clinicalSummary: '',
      plainSummary: '',
    },
    lastActivity: null,
    createdBy: 'cora',
    createdAt: '2026-01-12T09:00:00.000Z',
    updatedBy: 'cora',
    updatedAt: '2026-01-12T09:00:00.000Z',
    ...parts,
  };
}
