import type { ClinicalStatus, ProblemContent } from '../care-plan/problem.ts';
import type { BundleEntry } from './bundle-entries.ts';
import { firstCoding, hasCode } from './concepts.ts';
import { ConditionResource } from './fhir-resources.ts';
import { firstLead } from './first-lead.ts';
import type { ImportedItem } from './imported-item.ts';
import type { ReadContext } from './read-context.ts';
import { EntryLeftOut } from './read-context.ts';

const STATUSES: readonly ClinicalStatus[] = ['active', 'recurrence', 'relapse', 'inactive', 'remission', 'resolved'];

export function readCondition(entry: BundleEntry, context: ReadContext): ImportedItem {
  const condition = context.read(ConditionResource, entry);
  if (hasCode(condition.verificationStatus, 'entered-in-error', 'refuted')) {
    throw new EntryLeftOut('its source says that it was refuted or entered in error');
  }
  const text = context.name(condition.code);
  const onset = context.date(condition.onsetDateTime, condition.onsetPeriod?.start, condition.recordedDate);
  const lead = firstLead(text);
  const content: ProblemContent = {
    text,
    code: firstCoding(condition.code),
    onsetOn: onset?.on ?? null,
    clinicalStatus: STATUSES.find((status) => hasCode(condition.clinicalStatus, status)) ?? 'unknown',
    lead,
    supporting: [],
  };
  return {
    collection: 'problems',
    docId: entry.id,
    discipline: lead,
    kind: 'problem.added',
    at: onset?.at ?? null,
    content: { ...content },
    title: `Problem: ${text}`,
    plain: `${text} is on your record.`,
  };
}
