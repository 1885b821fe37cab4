import type { DiaryMonth } from '../care-plan/diary.ts';
import type { InterventionContent } from '../care-plan/intervention.ts';
import type { MeasureResultContent } from '../care-plan/measure-result.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import type { MeasureType } from '../measures/measure-type.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import { checkinSeries } from './checkin-series.ts';
import { coursePoints } from './course-points.ts';
import { checkinsIn, nightsIn } from './diary-entries.ts';
import type { Series, SeriesPoint } from './lane-types.ts';
import { measurePoints, measureSeries } from './measure-series.ts';
import { nightSeries } from './night-series.ts';
import { recordedContents } from './recorded-contents.ts';

/** What series are made of; older points come out of `events`, as far as they are loaded. */
export interface SeriesSources {
  readonly results: readonly PlanRecord<MeasureResultContent>[];
  readonly diaryMonths: readonly PlanRecord<DiaryMonth>[];
  readonly interventions: readonly PlanRecord<InterventionContent>[];
  /** In any order; `eventsAbout` diary and measures gives those that matter here. */
  readonly events: readonly TimelineEvent[];
  /** Such as `MEASURES`. */
  readonly measures: readonly MeasureType[];
}

/** Pain is one series, wherever it was scored. */
const PAIN_ITSELF = 'nrs-pain';

/** Every series that has points: the check-in, sleep, then the measures in their order. */
export function seriesOf({ results, diaryMonths, interventions, events, measures }: SeriesSources): Series[] {
  const months = recordedContents('diary', diaryMonths, events);
  const scores = measurePoints(recordedContents('measures', results, events), measures);
  const painBeside = [...(scores.get(PAIN_ITSELF) ?? []), ...coursePoints(interventions)];
  return [
    ...checkinSeries(checkinsIn(months), painBeside),
    ...nightSeries(nightsIn(months)),
    ...measures
      .filter(({ id }) => id !== PAIN_ITSELF)
      .map((measure) => measureSeries(measure, scores.get(measure.id) ?? [])),
  ].filter(({ points }) => points.length > 0);
}

/** The series of now, each of them the very one from before where nothing in it is different: its chart then stays as it is. */
export function keepSame(previous: readonly Series[], series: readonly Series[]): readonly Series[] {
  const before = new Map(previous.map((each) => [each.id, each]));
  return series.map((each) => {
    const old = before.get(each.id);
    return old && isSameSeries(old, each) ? old : each;
  });
}

function isSameSeries(one: Series, other: Series): boolean {
  return (
    one.points.length === other.points.length &&
    one.range[1] === other.range[1] &&
    one.points.every((point, at) => isSamePoint(point, other.points[at]))
  );
}

function isSamePoint(one: SeriesPoint, other: SeriesPoint | undefined): boolean {
  return (
    one.at === other?.at &&
    one.value === other.value &&
    one.source === other.source &&
    one.band === other.band &&
    one.isProrated === other.isProrated
  );
}
