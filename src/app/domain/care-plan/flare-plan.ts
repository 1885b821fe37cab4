/** `patients/{p}/flares/plan`: what to do when it gets worse, written by the patient with the team. Texts of at most 1,000 characters. */
export interface FlarePlanContent {
  readonly [field: string]: unknown;
  /** How a flare announces itself. */
  readonly signs: string | null;
  /** What helps on the first day. */
  readonly firstSteps: string | null;
  /** What to leave out or halve. */
  readonly easeOff: string | null;
  readonly medicines: string | null;
  /** Whom to tell, and when. */
  readonly tell: string | null;
  /** When it is not a flare and help is needed now. */
  readonly getHelp: string | null;
}
