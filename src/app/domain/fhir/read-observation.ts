import type { MeasureResultContent } from '../care-plan/measure-result.ts';
import type { BundleEntry } from './bundle-entries.ts';
import { conceptText, firstCoding, hasCode, shorten } from './concepts.ts';
import type { Observed } from './fhir-resources.ts';
import { ObservationResource } from './fhir-resources.ts';
import { firstLead } from './first-lead.ts';
import type { ImportedItem } from './imported-item.ts';
import { KNOWN_MEASURES, outsideRange } from './known-measures.ts';
import type { ReadContext } from './read-context.ts';
import { EntryLeftOut } from './read-context.ts';

/** A result is nearer to zero than this, either way. */
const BEYOND_MEASURE = 1_000_000_000;
const USABLE = ['final', 'amended', 'corrected', 'preliminary'];

/** Takes the time of the observation; where a source gives none, the time it was issued. */
export function readObservation(entry: BundleEntry, context: ReadContext): ImportedItem {
  const observation = context.read(ObservationResource, entry);
  if (!USABLE.includes(observation.status)) throw new EntryLeftOut(`its status is ${observation.status}`);
  const taken = context.date(observation.effectiveDateTime, observation.effectivePeriod?.start, observation.issued);
  if (!taken) throw new EntryLeftOut('it says neither when it was taken nor when it was issued');
  const known = KNOWN_MEASURES.find(({ loinc }) => hasCode(observation.code, loinc));
  const name = known?.name ?? context.name(observation.code);
  const value = observedValue(observation) ?? componentsInWords(observation.component ?? []);
  if (value === undefined) throw new EntryLeftOut('it has no value');
  if (typeof value === 'number' && Math.abs(value) >= BEYOND_MEASURE)
    throw new EntryLeftOut(`its value of ${value} is beyond measure`);
  const fault = known && typeof value === 'number' ? outsideRange(known, value) : undefined;
  if (fault) throw new EntryLeftOut(fault);
  const unit = shortenOrNull(observation.valueQuantity?.unit, 50);
  const interpretation = shortenOrNull(conceptText(observation.interpretation?.[0]), 200);
  const content: MeasureResultContent = {
    measure: typeof value === 'number' ? (known?.measure ?? null) : null,
    name,
    code: firstCoding(observation.code),
    value,
    unit,
    interpretation,
    takenOn: taken.on,
  };
  const result = `${name} ${value}${unit ? ` ${unit}` : ''}`;
  return {
    collection: 'measures',
    docId: entry.id,
    discipline: known?.discipline ?? firstLead(name),
    kind: 'measure.recorded',
    at: taken.at,
    content: { ...content },
    title: interpretation ? `${result}, ${interpretation.toLowerCase()}` : result,
    plain: `${result} was recorded.`,
  };
}

function shortenOrNull(text: string | undefined, longest: number): string | null {
  return text === undefined ? null : shorten(text, longest);
}

function observedValue(observed: Observed): number | string | undefined {
  const text = observed.valueString?.trim() ?? conceptText(observed.valueCodeableConcept);
  const flag = observed.valueBoolean === undefined ? undefined : observed.valueBoolean ? 'yes' : 'no';
  return observed.valueQuantity?.value ?? observed.valueInteger ?? (text ? shorten(text) : flag);
}

function componentsInWords(
  components: readonly (Observed & { code: Parameters<typeof conceptText>[0] })[],
): string | undefined {
  const parts = components.flatMap((component) => {
    const value = observedValue(component);
    return value === undefined ? [] : [`${conceptText(component.code) ?? 'part'} ${value}`];
  });
  return parts.length > 0 ? shorten(parts.join(', ')) : undefined;
}
