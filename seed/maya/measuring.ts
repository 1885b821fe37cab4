import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { MeasureScheduleContent, MeasureTrigger } from '../../src/app/domain/care-plan/measure-schedule.ts';
import type { MeasureType } from '../../src/app/domain/measures/measure-type.ts';
import { PHQ9, SELF_HARM_QUESTION } from '../../src/app/domain/measures/phq9.ts';
import { answersNear } from '../answers-near.ts';
import { TEAM_MEASURES } from '../measures.ts';
import { actorOf, SIX, STAFF } from '../people.ts';
import type { PlanWriter } from '../plan-writer.ts';
import type { Random } from '../random.ts';
import { recordResult } from '../record-result.ts';
import { recordSeries } from '../record-series.ts';

/** A dark week in the second winter. */
const DARK_DAY = 705;
const TRIGGERS: Readonly<Partial<Record<MeasureType['id'], readonly MeasureTrigger[]>>> = {
  acr2016: ['before-review'],
  fiqr: ['before-review'],
  peg: ['after-start'],
};

/** What is asked of Maya over the years, by whom, and what she answered. */
export function writeMeasuring(plan: PlanWriter, random: Random, self: Actor, fromDaysAgo: number): void {
  for (const series of TEAM_MEASURES) {
    const owner = ownerOf(series.type);
    askFor(plan, series.type, owner, fromDaysAgo + 1);
    const by = series.type.entry === 'patient' ? self : owner;
    recordSeries(plan.record, plan.calendar, random, series, by, fromDaysAgo);
  }
  tellOfDarkThoughts(plan, random, self);
}

function askFor(plan: PlanWriter, type: MeasureType, owner: Actor, daysAgo: number): void {
  // The global impression is asked by whoever changed something, without a calendar.
  if (type.id === 'pgic') return;
  const content: MeasureScheduleContent = {
    measure: type.id,
    firstOn: plan.calendar.date(daysAgo),
    everyDays: type.everyDays,
    triggers: TRIGGERS[type.id] ?? [],
    untilOn: null,
    askedBy: [owner.strand],
    status: 'active',
  };
  plan.record.apply(
    {
      collection: 'measureSchedules',
      docId: type.id,
      discipline: owner.strand,
      kind: 'measure.requested',
      patch: content,
      title: `${type.name} asked for, every ${type.everyDays} days`,
      plain: `You will be asked: ${type.plainName.toLowerCase()}, every ${type.everyDays} days.`,
    },
    owner,
    plan.calendar.at(daysAgo, 330),
  );
}

/** Her psychologist rang on the same day. */
function tellOfDarkThoughts(plan: PlanWriter, random: Random, self: Actor): void {
  const { record, calendar } = plan;
  const paul = actorOf(STAFF.paul);
  const answers = { ...answersNear(PHQ9, 16, random), [SELF_HARM_QUESTION]: '1' };
  const takenOn = calendar.date(DARK_DAY);
  const docId = recordResult(record, PHQ9, { answers, by: self, takenOn, at: calendar.at(DARK_DAY, 40) });
  record.apply(
    {
      collection: 'measures',
      docId,
      discipline: 'patient',
      kind: 'measure.safety-answered',
      patch: {
        safetyNote:
          'Rang at 14:00. Thoughts without a plan; her brother stays with her this week. Numbers for the night are at hand. Seen again on Thursday.',
        safetyOn: takenOn,
      },
      title: 'PHQ-9: what was done about the answers was written down',
      plain: 'What your team did about your answers was written down.',
      source: 'patient',
    },
    paul,
    calendar.at(DARK_DAY, 320),
  );
}

function ownerOf({ owner }: MeasureType): Actor {
  return actorOf(SIX.find(({ discipline }) => discipline === owner) ?? STAFF.rosa);
}
