import type { InterventionContent, InterventionStatus } from '../care-plan/intervention.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import type { SessionContent } from '../care-plan/session.ts';
import { EVER } from '../measures/held-from.ts';
import type { IsoDate } from '../patient/patient.ts';
import { barSteps } from './bar-steps.ts';
import { barTicks } from './bar-ticks.ts';
import { barWords } from './bar-words.ts';
import { byDay } from './by-day.ts';
import { endOf, endOfDayOf, startOf } from './day-millis.ts';
import type { BarTick, Millis, TreatmentBar } from './lane-types.ts';
import { packRows } from './pack-rows.ts';
import { shortName } from './short-name.ts';

type Intervention = PlanRecord<InterventionContent>;
type Session = PlanRecord<SessionContent>;
type Bar = Omit<TreatmentBar, 'row'>;

/** Which sessions are among those that bars are made of. */
export interface KnownSessions {
  /** All that happened from this day on. */
  readonly heardFrom: IsoDate;
  /** All that were booked or done after this day. */
  readonly toldFrom: IsoDate;
}

const ALL_SESSIONS: KnownSessions = { heardFrom: EVER, toldFrom: EVER };

const STATUS: Readonly<Partial<Record<InterventionStatus, TreatmentBar['status']>>> = {
  planned: 'planned',
  active: 'active',
  paused: 'paused',
  completed: 'ended',
  stopped: 'ended',
};

/**
 * What is or was done over a time, by start. What has no first day has no place on the axis; a procedure is a moment and
 * no bar.
 */
export function barsOf(
  interventions: readonly Intervention[],
  sessions: readonly Session[],
  today: IsoDate,
  known: KnownSessions = ALL_SESSIONS,
): TreatmentBar[] {
  const byIntervention = Map.groupBy([...sessions].sort(bySessionDay), ({ content }) => content.interventionId);
  return packRows(
    interventions.flatMap(
      (intervention) => barOf(intervention, byIntervention.get(intervention.id) ?? [], { today, known }) ?? [],
    ),
  );
}

function barOf(
  { id, discipline, content, createdAt, updatedAt }: Intervention,
  all: readonly Session[],
  { today, known }: { readonly today: IsoDate; readonly known: KnownSessions },
): Bar | null {
  const status = STATUS[content.status];
  const sessions = all.filter((session) => session.content.status !== 'entered-in-error');
  const startedOn = content.startedOn ?? sessions.find((session) => session.content.status === 'done')?.content.on;
  if (status === undefined || content.kind === 'procedure' || startedOn === undefined) return null;
  // What was booked is told on the day it was booked, what was done on its own day, both perhaps written down later.
  const isTold = startedOn > known.toldFrom && createdAt.slice(0, 10) > known.toldFrom;
  const isDated = content.startedOn !== null && (isTold || startedOn > known.heardFrom);
  const isWhole = isDated || known.heardFrom === EVER || known.toldFrom === EVER;
  const ticks = barTicks(content, sessions, isWhole);
  const bar = {
    id,
    strand: discipline,
    kind: content.kind,
    name: shortName(content.name),
    from: startOf(startedOn),
    to: endOfBar(content, startedOn, ticks, updatedAt.slice(0, 10)),
    status,
    steps: barSteps(
      content,
      startedOn,
      sessions.map((session) => session.content),
    ),
    ticks,
  };
  return { ...bar, words: barWords(bar, today, isWhole) };
}

function endOfBar(
  { status, kind, endedOn, lastPrescribedOn }: InterventionContent,
  startedOn: IsoDate,
  ticks: readonly BarTick[],
  changedOn: IsoDate,
): Millis | null {
  const start = endOf(startedOn);
  if (endedOn !== null) return Math.max(start, endOf(endedOn));
  const last = ticks.at(-1);
  if (status === 'completed' || status === 'stopped') {
    // Records from elsewhere often do not say when something ended.
    const known = typeof lastPrescribedOn === 'string' ? endOf(lastPrescribedOn) : last && endOfDayOf(last.at);
    return Math.max(start, known ?? endOf(changedOn));
  }
  return kind === 'course' && last?.status === 'planned' ? Math.max(start, endOfDayOf(last.at)) : null;
}

function bySessionDay(left: Session, right: Session): number {
  return byDay(left.content, right.content) || (left.id < right.id ? -1 : 1);
}
