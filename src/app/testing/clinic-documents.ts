import { Timestamp } from 'firebase/firestore';

import { aCareTeamMember } from './a-care-team-member.ts';
import { aPatient } from './a-patient.ts';
import { aSection } from './a-section.ts';

const LONG_AGO = Timestamp.fromDate(new Date('2026-05-01T09:00:00.000Z'));
const CLINIC = { clinicId: 'northgate' };
const BY_CORA = { createdBy: 'cora', createdAt: LONG_AGO, updatedBy: 'cora', updatedAt: LONG_AGO };

/** Path and fields of each document: Rosa, Fay and Cora care for Maya; Neil is of the clinic, not of the team. */
export function clinicDocuments(): Readonly<Record<string, Record<string, unknown>>> {
  const { content: who, members, consents, teamUids } = aPatient();
  const { uid, clinicId, patientId, rev, ...place } = aCareTeamMember();
  const membership = { clinicId, patientId, discipline: place.strand, visibility: 'everyone', rev, source: 'typed' };
  return {
    'clinics/northgate': { name: 'Northgate Pain Clinic', timeZone: 'Europe/London' },
    ...staff('rosa', 'Rosa Ahmed', 'rheumatology'),
    ...staff('fay', 'Fay Lindqvist', 'physiotherapy'),
    ...staff('neil', 'Neil Grant', 'neurology'),
    ...staff('cora', 'Cora Bell', null),
    'users/maya': { ...CLINIC, patientId: 'maya-roberts', displayName: 'Maya Roberts' },
    'patients/maya-roberts': {
      ...CLINIC,
      rev: 1,
      patientUid: 'maya',
      coordinatorUid: 'cora',
      members,
      consents,
      teamUids,
      content: who,
      lastActivity: null,
      ...BY_CORA,
    },
    [`patients/maya-roberts/team/${uid}`]: { ...membership, content: place, ...BY_CORA },
    ...section('rheumatology', 'everyone'),
    ...section('coordination', 'team'),
  };
}

function staff(uid: string, name: string, discipline: string | null): Record<string, Record<string, unknown>> {
  const roles = [discipline === null ? 'coordinator' : 'specialist'];
  return {
    [`users/${uid}`]: { ...CLINIC, patientId: null, displayName: name },
    [`clinics/northgate/members/${uid}`]: { name, roles, discipline, active: true },
  };
}

function section(strand: string, visibility: string): Record<string, Record<string, unknown>> {
  const { content } = aSection();
  const record = { ...CLINIC, patientId: 'maya-roberts', discipline: strand, visibility, rev: 1, source: 'typed' };
  return { [`patients/maya-roberts/sections/${strand}`]: { ...record, content, ...BY_CORA } };
}
