import type { IsoInstant } from '../patient/patient.ts';

/** `patients/{p}/emergency/{uid}`: somebody of the clinic who opened a record without being on its team. */
export interface EmergencyAccessContent {
  /** 10 to 500 characters. */
  readonly reason: string;
  /** By the device's clock; the hour runs from the server's `updatedAt`. */
  readonly openedAt: IsoInstant;
}

export const EMERGENCY_MINUTES = 60;
export const EMERGENCY_REASON_LENGTH = { least: 10, most: 500 } as const;
