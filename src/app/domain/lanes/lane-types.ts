import type { Strand } from '../access/strands.ts';
import type { InterventionKind } from '../interventions/intervention-kind.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';

/** Milliseconds since 1970 in UTC. */
export type Millis = number;

/** What of the time axis is in view; `from` before `to`, from a day to ten years apart. */
export interface TimeWindow {
  readonly from: Millis;
  readonly to: Millis;
}

/** One strand’s events, the earliest first; `times[i]` is when `events[i]` happened. */
export interface Lane {
  readonly strand: Strand;
  readonly events: readonly TimelineEvent[];
  readonly times: readonly Millis[];
}

/** Events of a lane that stand closer than a finger is wide: `count` of them from index `first` on. */
export interface Fold {
  readonly first: number;
  readonly count: number;
  /** Where its mark stands. */
  readonly at: Millis;
}

/** The dose, the minutes or the window in force from here on. */
export interface BarStep {
  readonly at: Millis;
  /** Such as “20 mg”. */
  readonly label: string;
  /** 0 to 1 of the highest of this bar. */
  readonly level: number;
}

/** One occasion of a course. */
export interface BarTick {
  readonly at: Millis;
  readonly status: 'planned' | 'done' | 'missed';
}

/** An intervention as a bar of its lane. */
export interface TreatmentBar {
  readonly id: string;
  readonly strand: Strand;
  readonly kind: InterventionKind;
  readonly name: string;
  readonly from: Millis;
  /** Where it ended or is to end; null while that is open. */
  readonly to: Millis | null;
  readonly status: 'planned' | 'active' | 'paused' | 'ended';
  readonly steps: readonly BarStep[];
  readonly ticks: readonly BarTick[];
  /** Place below the events of its lane, from 0; bars of a row do not meet. */
  readonly row: number;
  /** All of it in one sentence. */
  readonly words: string;
}

/** A time in which it was worse. */
export interface FlareBand {
  readonly id: string;
  readonly from: Millis;
  readonly to: Millis | null;
  readonly words: string;
}

/** A start or a step of the dose. */
export interface TreatmentChange {
  readonly interventionId: string;
  readonly on: IsoDate;
  /** Such as “Duloxetine started” or “Amitriptyline to 20 mg”. */
  readonly words: string;
}

/** Changes of two treatments or more, each within 14 days of the next: what came of which cannot be told. */
export interface CloseChanges {
  readonly from: Millis;
  /** 14 days after the last of them. */
  readonly to: Millis;
  readonly changes: readonly TreatmentChange[];
  /** Such as “Two changes, cannot tell apart: duloxetine started 1 May 2026, rTMS started 8 May 2026”. */
  readonly words: string;
}

/** A day ahead, or gone by, on which something is to be looked at again. */
export interface ReviewDate {
  readonly on: IsoDate;
  readonly at: Millis;
  readonly strand: Strand | 'plan';
  readonly words: string;
}

export interface SeriesPoint {
  readonly at: Millis;
  readonly on: IsoDate;
  readonly value: number;
  /** Word of its band; null where there is none. */
  readonly band: string | null;
  /** Some answers were missing. */
  readonly isProrated: boolean;
  /** Where it comes from, such as “diary” or “before rTMS”. */
  readonly source: string;
}

/** What one small chart shows. */
export interface Series {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly range: readonly [lowest: number, highest: number];
  readonly better: 'lower' | 'higher';
  readonly strand: Strand;
  /** The earliest first. */
  readonly points: readonly SeriesPoint[];
}
