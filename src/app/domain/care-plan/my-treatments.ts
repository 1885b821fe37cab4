import { describeStrand, type Strand } from '../access/strands.ts';
import { findType } from '../interventions/find-type.ts';
import { describeKind, type InterventionKind } from '../interventions/intervention-kind.ts';
import type { InterventionType } from '../interventions/intervention-type.ts';
import { doseInWords } from '../interventions/medicine-words.ts';
import { sessionsOf } from '../interventions/sessions-of.ts';
import { stepAfter } from '../interventions/taper.ts';
import type { CareTeamMember, IsoDate } from '../patient/patient.ts';
import type { InterventionContent } from './intervention.ts';
import { whatItIs } from './my-treatment-words.ts';
import type { PlanRecord } from './plan-record.ts';
import type { SessionContent } from './session.ts';

type Intervention = PlanRecord<InterventionContent>;

/** Something that is being done for the patient, as they read it. */
export interface MyTreatment {
  readonly record: Intervention;
  readonly name: string;
  /** How much, how often, how far; null where nothing is written down. */
  readonly what: string | null;
  /** What it is for; null where nobody wrote it down. */
  readonly reason: string | null;
  /** Such as `Rosa Ahmed, your joint and muscle doctor`. */
  readonly who: string;
  /** The step of the dose that is agreed to come; null where none is. */
  readonly stepAhead: { readonly on: IsoDate; readonly what: string } | null;
  /** The day of the next session that is booked; null where there is none. */
  readonly nextOn: IsoDate | null;
}

export interface TreatmentsAround {
  readonly sessions: readonly PlanRecord<SessionContent>[];
  /** Null while the list is not known. */
  readonly team: readonly CareTeamMember[] | null;
  readonly today: IsoDate;
}

const ORDER: readonly InterventionKind[] = [
  'medicine',
  'supplement',
  'exercise',
  'course',
  'therapy',
  'diet',
  'sleep',
  'manual',
  'self-management',
  'procedure',
];

/** What is going on, paused or planned; what was given in error or has ended is left to the history. */
export function myTreatments(items: readonly Intervention[], around: TreatmentsAround): readonly MyTreatment[] {
  return items
    .filter(({ content }) => isCurrent(content))
    .map((record) => treatmentOf(record, around))
    .sort(byKind);
}

export function isCurrent({ status }: Pick<InterventionContent, 'status'>): boolean {
  return status === 'active' || status === 'paused' || status === 'planned';
}

/** Whether the patient looks for it among their medicines, whoever prescribed it. */
export function isTaken({ record }: MyTreatment): boolean {
  return record.content.kind === 'medicine' || record.content.kind === 'supplement';
}

/** The plain name of the catalogue where there is one; otherwise as it was written. */
export function myNameOf(content: InterventionContent, type: InterventionType | undefined): string {
  return type?.plainName ?? content.name;
}

/** Who looks after something of this strand, in a patient's words. */
export function whoFor(strand: Strand, team: readonly CareTeamMember[] | null): string {
  const names = (team ?? []).filter((member) => member.strand === strand && member.to === null).map(({ name }) => name);
  const role = strand === 'patient' ? 'You' : `your ${describeStrand(strand).plainRole}`;
  if (strand === 'patient') return role;
  return names.length > 0 ? `${names.join(' and ')}, ${role}` : role.charAt(0).toUpperCase() + role.slice(1);
}

function treatmentOf(record: Intervention, { sessions, team, today }: TreatmentsAround): MyTreatment {
  const own = sessionsOf(sessions, record.id);
  const booked = own.filter(({ content }) => content.status === 'planned' && content.on >= today);
  return {
    record,
    name: nameOf(record.content),
    what: whatItIs(record.content, { sessions: own, today }),
    stepAhead: stepAhead(record.content, today),
    reason: record.content.reason,
    who: whoFor(record.discipline, team),
    nextOn: booked[0]?.content.on ?? null,
  };
}

function stepAhead(content: InterventionContent, today: IsoDate): MyTreatment['stepAhead'] {
  const step = content.kind === 'medicine' ? stepAfter(content, today) : null;
  const what = step && doseInWords(content, step.dose);
  return step && what ? { on: step.date, what } : null;
}

function nameOf(content: InterventionContent): string {
  const name = myNameOf(content, findType(content.type)).trim();
  const plain = name === '' ? describeKind(content.kind).plainName : name;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

function byKind(left: MyTreatment, right: MyTreatment): number {
  const place = ({ record }: MyTreatment) => ORDER.indexOf(record.content.kind);
  return place(left) - place(right) || left.name.localeCompare(right.name);
}
