import type { FlareEpisodeContent } from '../care-plan/flare-episode.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import { dayInWords } from '../patient/calendar-days.ts';
import { endOf, startOf } from './day-millis.ts';
import { daysInWords } from './days-in-words.ts';
import type { FlareBand } from './lane-types.ts';

/** The earliest first. */
export function flaresOf(episodes: readonly PlanRecord<FlareEpisodeContent>[]): FlareBand[] {
  return episodes
    .map(({ id, content }) => ({
      id,
      from: startOf(content.startedOn),
      to: content.endedOn === null ? null : endOf(content.endedOn),
      words: flareWords(content),
    }))
    .sort((left, right) => left.from - right.from);
}

function flareWords({ startedOn, endedOn, note }: FlareEpisodeContent): string {
  const when = endedOn === null ? ` since ${dayInWords(startedOn)}` : `, ${daysInWords(startedOn, endedOn)}`;
  return `Flare${when}${note ? `: ${note}` : ''}`;
}
