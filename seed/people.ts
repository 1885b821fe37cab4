import type { Actor, StaffRole } from '../src/app/domain/access/actor.ts';
import type { Discipline } from '../src/app/domain/access/strands.ts';

export const CLINIC = { id: 'northgate', name: 'Northgate Pain Clinic', timeZone: 'Europe/London' } as const;

export interface StaffPerson {
  readonly uid: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly discipline: Discipline | null;
}

const specialist = (name: string, discipline: Discipline): StaffPerson => ({
  uid: uidOf(name),
  name,
  roles: ['specialist'],
  discipline,
});

export const STAFF = {
  rosa: specialist('Rosa Ahmed', 'rheumatology'),
  pete: specialist('Pete Okafor', 'pain'),
  fay: specialist('Fay Lindqvist', 'physiotherapy'),
  paul: specialist('Paul Mensah', 'psychology'),
  nina: specialist('Nina Costa', 'nutrition'),
  sam: specialist('Sam Hughes', 'sleep'),
  neil: specialist('Neil Grant', 'neurology'),
  /** A second rheumatologist: two people may write one section. */
  jonas: specialist('Jonas Weber', 'rheumatology'),
  cora: { uid: 'cora-bell', name: 'Cora Bell', roles: ['coordinator'], discipline: null },
  ada: { uid: 'ada-quinn', name: 'Ada Quinn', roles: ['admin'], discipline: null },
} as const satisfies Record<string, StaffPerson>;

/** The six who work on nearly every plan; neurology joins where it is asked for. */
export const SIX: readonly StaffPerson[] = [STAFF.rosa, STAFF.pete, STAFF.fay, STAFF.paul, STAFF.nina, STAFF.sam];

export function actorOf(person: StaffPerson): Actor {
  return { uid: person.uid, name: person.name, strand: person.discipline ?? 'coordination' };
}

/** `Rosa Ahmed` signs in as rosa.ahmed@northgate.example and has the uid `rosa-ahmed`. */
export function uidOf(name: string): string {
  return plainName(name).replaceAll(' ', '-');
}

export function emailOf(name: string): string {
  return `${plainName(name).replaceAll(' ', '.')}@northgate.example`;
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z ]/g, '');
}
