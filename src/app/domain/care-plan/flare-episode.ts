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

const EPISODE_ID = 'episode-';

/** The plan for flares stands in the same collection. */
export function isFlareEpisode(id: string): boolean {
  return id.startsWith(EPISODE_ID);
}

/** `name` is up to the caller, and tells two that began on one day apart. */
export function flareEpisodeId(name: string): string {
  return `${EPISODE_ID}${name}`;
}
