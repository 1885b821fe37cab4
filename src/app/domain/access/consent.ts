import type { IsoDate } from '../patient/patient.ts';

export type ConsentState = 'given' | 'withdrawn';

/** `patients/{p}/consents/{discipline}`: whether that discipline may read the record. */
export interface ConsentContent {
  readonly state: ConsentState;
  readonly on: IsoDate;
  /** `witnessed` where a coordinator wrote down what the patient said. */
  readonly how: 'own' | 'witnessed';
  /** Who heard it; null where the patient did it. */
  readonly witness: string | null;
  /** At most 500 characters. */
  readonly note: string;
}
