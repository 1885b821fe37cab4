import type { Strand } from '../../../domain/access/strands.ts';
import { STRANDS } from '../../../domain/access/strands.ts';
import { instantOf } from '../../../domain/lanes/clinic-wall.ts';
import { endOf, startOf } from '../../../domain/lanes/day-millis.ts';
import type { KindGroup } from '../../../domain/lanes/event-shape.ts';
import { KIND_GROUPS } from '../../../domain/lanes/event-shape.ts';
import type { Millis, TimeWindow } from '../../../domain/lanes/lane-types.ts';
import { isIsoDate } from '../../../domain/patient/iso-date.ts';
import { CLINIC_TIME_ZONE } from '../../../domain/timeline/clinic-time-zone.ts';

/** What of the timeline is said in the address of the page, as it is written there. */
export interface TimelineAddress {
  /** Such as `pain,sleep`. */
  readonly strands?: string | undefined;
  /** Such as `treatments,sessions`. */
  readonly kinds?: string | undefined;
  readonly q?: string | undefined;
  /** First and last day in view. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly show?: string | undefined;
  /** The entry it points at. */
  readonly event?: string | undefined;
}

/** What is below the picture. */
export type BelowPicture = 'list' | 'table' | 'nothing';

/** The strands that are named; empty means all of them. */
export function strandsFrom(text: string | undefined): ReadonlySet<Strand> {
  return named(
    text,
    STRANDS.map(({ id }) => id),
  );
}

/** The kinds that are named; empty means all of them. */
export function kindsFrom(text: string | undefined): ReadonlySet<KindGroup> {
  return named(
    text,
    KIND_GROUPS.map(({ id }) => id),
  );
}

/** The same for the address; null where all are shown, so that the parameter goes away. */
export function choiceToText(chosen: ReadonlySet<string>): string | null {
  return chosen.size === 0 ? null : [...chosen].join(',');
}

/** From the start of the first day to the end of the last; null where the address does not say, or not sensibly. */
export function windowFrom({ from, to }: TimelineAddress): TimeWindow | null {
  if (!from || !to || !isIsoDate(from) || !isIsoDate(to)) return null;
  const window = { from: onTheWall(startOf(from)), to: onTheWall(endOf(to)) };
  return window.from < window.to ? window : null;
}

export function belowFrom(text: string | undefined): BelowPicture {
  return text === 'table' ? 'table' : text === 'picture' ? 'nothing' : 'list';
}

/** Days begin at the clinic’s midnight. */
function onTheWall(midnight: Millis): Millis {
  return instantOf(midnight, CLINIC_TIME_ZONE);
}

function named<T extends string>(text: string | undefined, all: readonly T[]): ReadonlySet<T> {
  const names = new Set(text?.split(','));
  return new Set(all.filter((id) => names.has(id)));
}
