import type { ClinicMember, StaffRole } from '../access/actor.ts';
import type { Discipline } from '../access/strands.ts';
import { describeStrand } from '../access/strands.ts';

/** What somebody does at a clinic, as a form asks for it. */
export interface RoleChoice {
  readonly isSpecialist: boolean;
  /** Empty until chosen. */
  readonly discipline: Discipline | '';
  readonly isCoordinator: boolean;
  readonly isAdmin: boolean;
}

type Roles = Pick<ClinicMember, 'roles' | 'discipline'>;

export function roleChoiceOf({ roles, discipline }: Roles): RoleChoice {
  return {
    isSpecialist: roles.includes('specialist'),
    discipline: discipline ?? '',
    isCoordinator: roles.includes('coordinator'),
    isAdmin: roles.includes('admin'),
  };
}

/** A discipline is kept only by those who work in one. */
export function rolesOf({ isSpecialist, discipline, isCoordinator, isAdmin }: RoleChoice): Roles {
  const roles: StaffRole[] = [];
  if (isAdmin) roles.push('admin');
  if (isCoordinator) roles.push('coordinator');
  if (isSpecialist) roles.push('specialist');
  return { roles, discipline: isSpecialist && discipline !== '' ? discipline : null };
}

/** What is wrong with a choice, by the field to say it beside; empty where nothing is. */
export function roleProblems(choice: RoleChoice): Partial<Record<'isSpecialist' | 'discipline', string>> {
  if (choice.isSpecialist && choice.discipline === '') return { discipline: 'Choose the discipline.' };
  if (rolesOf(choice).roles.length === 0) return { isSpecialist: 'Tick at least one.' };
  return {};
}

/** 'Physiotherapy, care coordinator': what a member does, in words. */
export function describeRoles({ roles, discipline }: Roles): string {
  const words = [
    ...(roles.includes('specialist') && discipline !== null ? [describeStrand(discipline).name] : []),
    ...(roles.includes('coordinator') ? ['care coordinator'] : []),
    ...(roles.includes('admin') ? ['administrator'] : []),
  ].join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
