import type { Handover } from './handover.ts';

/** A handover as its author gives it away; who gives it and when is added on the way. */
export type NewHandover = Pick<Handover, 'id' | 'clinicId' | 'kind' | 'patientId' | 'toUid' | 'about' | 'text'>;

export const HANDOVER_LENGTH = { about: 200, text: 8000 } as const;
