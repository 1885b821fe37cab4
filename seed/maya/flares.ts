import type { Actor } from '../../src/app/domain/access/actor.ts';
import { flareEpisodeId } from '../../src/app/domain/care-plan/flare-episode.ts';
import { editFlareEpisode } from '../../src/app/domain/care-plan/flare-episode-edit.ts';
import type { PlanWriter } from '../plan-writer.ts';

interface SeedFlare {
  readonly days: readonly [from: number, to: number];
  readonly note: string;
}

/** In days counted back. */
const FLARES: readonly SeedFlare[] = [
  { days: [402, 391], note: 'After the school fête. In bed for three days.' },
  { days: [168, 159], note: 'Could not travel to the clinic.' },
  { days: [36, 29], note: 'Two bad nights, then everything at once.' },
];

export const FLARE_DAYS = FLARES.map(({ days }) => days);

/** Maya tells when each began, and when it had passed. */
export function writeFlares(plan: PlanWriter, self: Actor): void {
  for (const { days, note } of FLARES) {
    const [from, to] = days;
    const startedOn = plan.calendar.date(from);
    const episode = editFlareEpisode({ ...plan.place, docId: flareEpisodeId(startedOn) }, 'patient');
    plan.write(episode, self, from, { startedOn, note });
    plan.write(episode, self, to, { endedOn: plan.calendar.date(to) });
  }
}
