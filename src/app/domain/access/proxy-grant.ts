import type { IsoDate } from '../patient/patient.ts';
import type { Strand } from './strands.ts';

/** `patients/{p}/proxies/{id}`: somebody close to the patient, and the strands the patient lets them see. */
export interface ProxyGrantContent {
  readonly name: string;
  readonly relation: string;
  readonly sees: readonly Strand[];
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}
