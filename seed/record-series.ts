import type { Actor } from '../src/app/domain/access/actor.ts';
import type { Calendar } from './calendar.ts';
import type { SeedMeasure } from './measures.ts';
import type { PatientRecord } from './patient-record.ts';
import type { Random } from './random.ts';

/** A series over the given days, drifting from its first to its last value with everyday ups and downs. */
export function recordSeries(
  record: PatientRecord,
  calendar: Calendar,
  random: Random,
  measure: SeedMeasure,
  actor: Actor,
  fromDaysAgo: number,
): void {
  for (let daysAgo = fromDaysAgo; daysAgo >= 1; daysAgo -= measure.everyDays) {
    if (random.chance(0.04)) continue;
    const drift = measure.first + (measure.last - measure.first) * (1 - daysAgo / fromDaysAgo);
    const drawn = Math.round(drift + (random.next() - 0.5) * 2 * measure.spread);
    const value = Math.min(measure.highest, Math.max(measure.lowest, drawn));
    const takenOn = calendar.date(daysAgo);
    const result = `${value} ${measure.reading}`;
    const isOwn = measure.discipline === 'patient';
    record.apply(
      {
        collection: 'measures',
        docId: `${measure.id}-${takenOn}`,
        discipline: measure.discipline,
        kind: 'measure.recorded',
        patch: { name: measure.name, code: null, value, unit: measure.unit, interpretation: null, takenOn },
        title: `${measure.name}: ${result}`,
        plain: isOwn ? `You noted ${measure.name.toLowerCase()}: ${result}.` : `Your ${measure.name} was ${result}.`,
        source: isOwn ? 'patient' : 'typed',
      },
      actor,
      calendar.at(daysAgo, random.whole(0, 540)),
    );
  }
}
