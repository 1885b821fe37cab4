import type { Content, PlanCollection, Source } from '../care-plan/plan-record.ts';
import { sameValue } from '../changes/same-value.ts';
import { isRestorable } from './restorable.ts';
import type { EventKind } from './timeline-event.ts';

/** What an event tells of. */
export interface ToldChange {
  readonly collection: PlanCollection | 'patients';
  /** Null where the document is new. */
  readonly before: Content | null;
  /** The whole of it. */
  readonly after: Content;
  /** Of the event: what is imported has begun elsewhere. */
  readonly source: Source;
  /** Whether an earlier version was brought back. */
  readonly isRestored?: boolean;
}

type Collection = ToldChange['collection'];
type Has = (field: string) => boolean;

const FIRST: Readonly<Partial<Record<Collection, EventKind>>> = {
  patients: 'plan.created',
  sections: 'section.added',
  problems: 'problem.added',
  goals: 'goal.added',
  findings: 'findings.added',
  flares: 'flare-plan.added',
  diary: 'diary.added',
  measures: 'measure.recorded',
  measureSchedules: 'measure.requested',
  notes: 'note.added',
  restricted: 'restricted.added',
  emergency: 'emergency.opened',
  team: 'team.joined',
  proxies: 'proxy.added',
};

const LATER: Readonly<Partial<Record<Collection, EventKind>>> = {
  sections: 'section.updated',
  findings: 'findings.changed',
  diary: 'diary.changed',
  measureSchedules: 'measure.request-changed',
  notes: 'note.retracted',
  restricted: 'restricted.changed',
  emergency: 'emergency.opened',
};

const PLAN_KINDS: Readonly<Record<string, EventKind>> = {
  active: 'plan.activated',
  paused: 'plan.paused',
  closed: 'plan.closed',
};

/**
 * What the event of a change is called. The security rules hold the same table, and refuse an event that calls itself
 * otherwise. Bringing back is told as such only where nothing else, such as a start, has to be told.
 */
export function eventKind(told: ToldChange): EventKind {
  const kind = told.before === null ? firstKind(told) : laterKind(told, told.before);
  const isPlain = /\.(changed|updated)$/.test(kind);
  return told.isRestored && isPlain && isRestorable(told.collection)
    ? (kind.replace(/\.\w+$/, '.restored') as EventKind)
    : kind;
}

function firstKind({ collection, after, source }: ToldChange): EventKind {
  if (collection === 'interventions') return firstInterventionKind(after, source);
  if (isFlareEpisode(collection, after)) return 'flare.started';
  return FIRST[collection] ?? statusKind(collection, after);
}

/** The flare plan stands in the same collection, and has no days. */
function isFlareEpisode(collection: Collection, after: Content): boolean {
  return collection === 'flares' && Object.hasOwn(after, 'startedOn');
}

function firstInterventionKind(after: Content, source: Source): EventKind {
  if (after['kind'] === 'procedure') return 'procedure.recorded';
  return named(after['kind'], source === 'imported' ? 'started' : statusWord(after['status']));
}

function laterKind({ collection, after }: ToldChange, before: Content): EventKind {
  const has: Has = (field) => !sameValue(before[field], after[field]);
  switch (collection) {
    case 'interventions':
      return named(after['kind'], has('status') ? statusWord(after['status']) : 'changed');
    case 'sessions':
      return has('status') ? statusKind(collection, after) : 'session.changed';
    case 'problems':
      return has('clinicalStatus') && after['clinicalStatus'] === 'resolved' ? 'problem.resolved' : 'problem.changed';
    case 'goals':
      return laterGoalKind(after, has);
    case 'flares':
      return laterFlareKind(after, has);
    case 'measures':
      return has('safetyNote') ? 'measure.safety-answered' : 'measure.changed';
    case 'patients':
      return (has('planStatus') && PLAN_KINDS[String(after['planStatus'])]) || 'plan.changed';
    case 'team':
      return laterPlaceKind(after, has);
    case 'proxies':
      return after['to'] === null ? 'proxy.changed' : 'proxy.ended';
    default:
      return LATER[collection] ?? statusKind(collection, after);
  }
}

function laterGoalKind(after: Content, has: Has): EventKind {
  if (has('lifecycle') && (after['lifecycle'] === 'completed' || after['lifecycle'] === 'cancelled'))
    return 'goal.closed';
  return ['achievement', 'progress', 'gasScore'].some(has) ? 'goal.progress' : 'goal.changed';
}

function laterFlareKind(after: Content, has: Has): EventKind {
  if (!isFlareEpisode('flares', after)) return 'flare-plan.changed';
  return has('endedOn') && after['endedOn'] !== null ? 'flare.ended' : 'flare.changed';
}

function laterPlaceKind(after: Content, has: Has): EventKind {
  if (after['to'] !== null) return 'team.left';
  return has('to') ? 'team.joined' : 'team.changed';
}

/** What is called after what it came to. */
function statusKind(collection: Collection, after: Content): EventKind {
  if (collection === 'consents') return named('consent', String(after['state']));
  return named(collection === 'sessions' ? 'session' : 'suggestion', String(after['status']));
}

function statusWord(status: unknown): string {
  return status === 'active' ? 'started' : String(status);
}

function named(sort: unknown, word: string): EventKind {
  return `${String(sort)}.${word}` as EventKind;
}
