import type { IsoDate } from '../patient/patient.ts';

/** `patients/{p}/flares/episode-{id}`: a time in which it was worse, as the patient says or somebody of the team was told. */
export interface FlareEpisodeContent {
  readonly [field: string]: unknown;
  readonly startedOn: IsoDate;
  /** Null while it lasts. */
  readonly endedOn: IsoDate | null;
  /** At most 500 characters. */
  readonly note: string | null;
}
