/** What an administrator turns on or off for the whole clinic. */
export interface ClinicSwitches {
  readonly promptsOn: boolean;
  readonly autoScoringOn: boolean;
}

/** `clinics/{c}`. */
export interface Clinic {
  readonly id: string;
  readonly name: string;
  /** IANA name, `Europe/London`. */
  readonly timeZone: string;
  readonly switches: ClinicSwitches;
}
