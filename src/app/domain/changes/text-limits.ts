import { NOTE_LIMITS } from '../care-plan/note.ts';
import { SECTION_LIMITS } from '../care-plan/plan-section.ts';
import type { Change } from './change.ts';

/** In characters, by field. */
export type TextLimits = Readonly<Partial<Record<string, number>>>;

const LIMITS: Readonly<Partial<Record<Change['collection'], TextLimits>>> = {
  sections: SECTION_LIMITS,
  restricted: { text: NOTE_LIMITS.restricted },
  patients: { clinicalSummary: 1500, plainSummary: 800 },
};

/** The longest texts that a merge may come to: what would be longer is left to its author. */
export function textLimits(collection: Change['collection']): TextLimits {
  return LIMITS[collection] ?? {};
}
