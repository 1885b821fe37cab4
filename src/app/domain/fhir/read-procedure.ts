import type { InterventionContent } from '../care-plan/intervention.ts';
import { NEW_INTERVENTION } from '../care-plan/intervention.ts';
import type { BundleEntry } from './bundle-entries.ts';
import { firstCoding } from './concepts.ts';
import { ProcedureResource } from './fhir-resources.ts';
import { firstLead } from './first-lead.ts';
import type { ImportedItem } from './imported-item.ts';
import type { ReadContext } from './read-context.ts';
import { EntryLeftOut } from './read-context.ts';

export function readProcedure(entry: BundleEntry, context: ReadContext): ImportedItem {
  const procedure = context.read(ProcedureResource, entry);
  if (procedure.status !== 'completed' && procedure.status !== 'in-progress') {
    throw new EntryLeftOut(`its status is ${procedure.status}`);
  }
  const name = context.name(procedure.code);
  const performed = context.date(procedure.performedDateTime, procedure.performedPeriod?.start);
  const content: InterventionContent = {
    ...NEW_INTERVENTION,
    kind: 'procedure',
    type: null,
    name,
    code: firstCoding(procedure.code),
    status: procedure.status === 'completed' ? 'completed' : 'active',
    startedOn: performed?.on ?? null,
    endedOn: procedure.status === 'completed' ? (performed?.on ?? null) : null,
  };
  return {
    collection: 'interventions',
    docId: entry.id,
    discipline: firstLead(name),
    kind: 'procedure.recorded',
    at: performed?.at ?? null,
    content: { ...content },
    title: name,
    plain: `${name} was recorded.`,
  };
}
