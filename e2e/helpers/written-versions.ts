import type { StaffPerson } from '../../seed/people.ts';
import { actorOf } from '../../seed/people.ts';
import { writeSection } from '../../seed/sections.ts';
import type { OwnPatient } from './own-patient.ts';

/** Yesterday's version of a section of theirs, and one for each day before it. */
export function writeVersions(
  { record, calendar }: Pick<OwnPatient, 'record' | 'calendar'>,
  author: StaffPerson,
  strand: Parameters<typeof writeSection>[1],
  versions: number,
): void {
  for (let daysAgo = versions; daysAgo > 0; daysAgo--) {
    const clinicalText = `Seen ${daysAgo === 1 ? 'yesterday' : `${daysAgo} days ago`}.`;
    const edited = { clinicalText, plainText: 'As we talked about.', reviewDueOn: null };
    writeSection(record, strand, edited, actorOf(author), calendar.at(daysAgo, 0));
  }
}
