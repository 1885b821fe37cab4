import { NOTE_LIMITS } from '../care-plan/note.ts';
import { SECTION_LIMITS } from '../care-plan/plan-section.ts';
import type { Change } from './change.ts';

/** In characters, by field. */
export type TextLimits = Readonly<Partial<Record<string, number>>>;

const FLARE_BOX = 1000;

/**
 * Of texts of several paragraphs. They stand here and not with the forms, which are far larger and not needed to send a
 * change; a spec holds the two together.
 */
const LIMITS: Readonly<Partial<Record<Change['collection'], TextLimits>>> = {
  sections: SECTION_LIMITS,
  restricted: { text: NOTE_LIMITS.restricted },
  patients: { clinicalSummary: 1500, plainSummary: 800, agreedHow: 500 },
  problems: { text: 500 },
  goals: { statement: 500, why: 500, progress: 1000 },
  interventions: {
    reason: 500,
    endReason: 500,
    sharedDecision: 1000,
    dosage: 1000,
    reasons: 500,
    relapsePlan: 500,
    points: 500,
    decisionReason: 500,
    homeSheet: 2000,
    homework: 500,
    strategies: 1000,
    teamNote: 1000,
    agreed: 1000,
    allergies: 500,
    windDown: 500,
    what: 1000,
  },
  sessions: { note: 1000, workedOn: 500, adverseNote: 500, response: 500, points: 500 },
  findings: {
    diagnosis: 500,
    redFlagsNote: 500,
    monitoring: 500,
    pattern: 1000,
    implants: 500,
    bloodThinners: 500,
    waterCautions: 500,
    equipment: 500,
    copingThatHelps: 1000,
    teamShouldKnow: 1000,
    allergies: 500,
    targets: 500,
    question: 1000,
    signs: 2000,
    headachePlan: 1000,
    opinion: 1000,
    accessNeeds: 1000,
    transport: 500,
    helpers: 500,
    funding: 500,
  },
  flares: {
    signs: FLARE_BOX,
    firstSteps: FLARE_BOX,
    easeOff: FLARE_BOX,
    medicines: FLARE_BOX,
    tell: FLARE_BOX,
    getHelp: FLARE_BOX,
  },
  suggestions: { text: 1000, answer: 1000 },
};

/** The longest texts that a merge may come to: what would be longer is left to its author. */
export function textLimits(collection: Change['collection']): TextLimits {
  return LIMITS[collection] ?? {};
}
