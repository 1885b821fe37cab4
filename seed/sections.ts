import type { Actor } from '../src/app/domain/access/actor.ts';
import type { Strand } from '../src/app/domain/access/strands.ts';
import { editSection } from '../src/app/domain/care-plan/edit-section.ts';
import type { SectionContent } from '../src/app/domain/care-plan/plan-section.ts';
import { changeItem } from '../src/app/domain/changes/change-item.ts';
import type { Calendar } from './calendar.ts';
import type { PatientRecord } from './patient-record.ts';
import { CLINIC } from './people.ts';
import type { Random } from './random.ts';
import { SECTION_PHRASES } from './section-phrases.ts';

export interface SectionVisit {
  readonly strand: Exclude<Strand, 'patient'>;
  readonly actor: Actor;
  readonly daysAgo: number;
  /** Days until the section is due for review again. */
  readonly reviewInDays: number;
}

/** One update of a discipline's section, as after a visit. */
export function visitSection(record: PatientRecord, calendar: Calendar, random: Random, visit: SectionVisit): void {
  const { strand, actor, daysAgo } = visit;
  const phrases = SECTION_PHRASES[strand];
  const finding = random.pick(phrases.findings);
  const next = random.pick(phrases.next);
  const edited: SectionContent = {
    clinicalText: `${phrases.standing[0]}\n\nSeen ${calendar.inWords(daysAgo)}. ${finding[0]}\n\nPlan: ${next[0]}`,
    plainText: `${phrases.standing[1]} ${finding[1]} ${next[1]}`,
    reviewDueOn: calendar.date(daysAgo - visit.reviewInDays),
  };
  writeSection(record, strand, edited, actor, calendar.at(daysAgo, random.whole(0, 470)));
}

export function aboutMe(record: PatientRecord, actor: Actor, text: string, at: string): void {
  writeSection(record, 'patient', { clinicalText: '', plainText: text, reviewDueOn: null }, actor, at);
}

/** What somebody wrote in a strand's section at that instant. */
export function writeSection(
  record: PatientRecord,
  strand: Strand,
  edited: SectionContent,
  actor: Actor,
  at: string,
): void {
  const section = editSection({ clinicId: CLINIC.id, patientId: record.id }, strand);
  record.commit(changeItem(section, record.stored('sections', strand), { ...edited }), actor, at);
}
