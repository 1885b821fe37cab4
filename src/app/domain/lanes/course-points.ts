import type { InterventionContent } from '../care-plan/intervention.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import { isIsoDate } from '../patient/iso-date.ts';
import type { SeriesPoint } from './lane-types.ts';
import { plainPoint } from './series-point.ts';
import { shortName } from './short-name.ts';

/** Pain as it was scored before and after each course. */
export function coursePoints(interventions: readonly PlanRecord<InterventionContent>[]): SeriesPoint[] {
  return interventions
    .filter(({ content }) => content.kind === 'course' && content.status !== 'entered-in-error')
    .flatMap(({ content }) => [
      ...scored(content['baselineScore'], content['baselineOn'], `before ${shortName(content.name)}`),
      ...scored(content['currentScore'], content['currentOn'], `after ${shortName(content.name)}`),
    ]);
}

function scored(value: unknown, on: unknown, source: string): SeriesPoint[] {
  return typeof value === 'number' && typeof on === 'string' && isIsoDate(on) ? [plainPoint(on, value, source)] : [];
}
