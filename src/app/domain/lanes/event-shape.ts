import type { EventKind, TimelineEvent } from '../timeline/timeline-event.ts';

/** What a mark looks like, so that colour is not all that tells them apart. */
export type MarkShape = 'circle' | 'ring' | 'square' | 'open-square' | 'diamond' | 'triangle' | 'triangle-down';

export type KindGroup = 'plan' | 'treatments' | 'sessions' | 'measures' | 'diary' | 'flares' | 'team';

export interface KindGroupDescription {
  readonly id: KindGroup;
  /** For the legend and the filter. */
  readonly name: string;
  readonly shape: MarkShape;
}

export const KIND_GROUPS: readonly KindGroupDescription[] = [
  { id: 'treatments', name: 'Treatments', shape: 'square' },
  { id: 'sessions', name: 'Sessions', shape: 'open-square' },
  { id: 'measures', name: 'Measures', shape: 'diamond' },
  { id: 'diary', name: 'Diary', shape: 'triangle' },
  { id: 'flares', name: 'Flares', shape: 'triangle-down' },
  { id: 'plan', name: 'Plan texts', shape: 'circle' },
  { id: 'team', name: 'Team', shape: 'ring' },
];

const GROUP_OF: Readonly<Record<TimelineEvent['collection'], KindGroup>> = {
  patients: 'plan',
  sections: 'plan',
  problems: 'plan',
  goals: 'plan',
  findings: 'plan',
  suggestions: 'plan',
  notes: 'plan',
  restricted: 'plan',
  interventions: 'treatments',
  sessions: 'sessions',
  measures: 'measures',
  measureSchedules: 'measures',
  diary: 'diary',
  flares: 'flares',
  team: 'team',
  consents: 'team',
  proxies: 'team',
  emergency: 'team',
};
const SHAPE_OF = Object.fromEntries(KIND_GROUPS.map(({ id, shape }) => [id, shape])) as Readonly<
  Record<KindGroup, MarkShape>
>;

/** What an event is filtered by and looks like: its collection says, but for the plan for a flare. */
export function kindGroupOf({ collection, kind }: Pick<TimelineEvent, 'collection' | 'kind'>): KindGroup {
  return isFlarePlan(kind) ? 'plan' : GROUP_OF[collection];
}

export function shapeOf(event: Pick<TimelineEvent, 'collection' | 'kind'>): MarkShape {
  return SHAPE_OF[kindGroupOf(event)];
}

/** What to do in a flare is a text; that there is one is another matter. */
function isFlarePlan(kind: EventKind): boolean {
  return kind.startsWith('flare-plan.');
}
