import type { DiaryCheckin } from '../care-plan/checkin-form.ts';
import { CHECKIN_PARAMETERS } from '../care-plan/checkin-form.ts';
import type { Content } from '../care-plan/plan-record.ts';
import type { DayEntry } from './diary-entries.ts';
import type { Series, SeriesPoint } from './lane-types.ts';
import { byTime, plainPoint } from './series-point.ts';

type CheckinId = keyof DiaryCheckin;

const IDS = Object.keys(CHECKIN_PARAMETERS) as CheckinId[];

/** What the daily check-in asks, each a series; `painBeside` are scores of pain from elsewhere. */
export function checkinSeries(checkins: readonly DayEntry<Content>[], painBeside: readonly SeriesPoint[]): Series[] {
  return IDS.map((id) => {
    const own = checkins.flatMap(({ on, entry }) => {
      const value = entry[id];
      return typeof value === 'number' ? [plainPoint(on, value, 'diary')] : [];
    });
    return {
      id,
      name: CHECKIN_PARAMETERS[id].label,
      unit: null,
      range: [0, 10],
      better: id === 'managed' ? 'higher' : 'lower',
      strand: 'patient',
      points: id === 'pain' ? byTime([...own, ...painBeside]) : own,
    };
  });
}
