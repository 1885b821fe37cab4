import type { Discipline } from '../access/strands.ts';
import type { Coding } from '../care-plan/plan-record.ts';
import type { Field } from '../fields/field.ts';
import type { Remarks, Values } from '../fields/form.ts';
import type { IsoDate } from '../patient/patient.ts';

export type MeasureId =
  | 'acr2016'
  | 'fiqr'
  | 'peg'
  | 'phq9'
  | 'gad7'
  | 'nrs-pain'
  | 'pgic'
  | 'sts30'
  | 'sixmwt'
  | 'isi'
  | 'ess'
  | 'pseq'
  | 'tsk11'
  | 'pcs';

/** `not_scored`: too much is missing, and a blank is never a 0. `invalid`: an answer lies outside its range. */
export type ScoreStatus = 'scored' | 'prorated' | 'not_scored' | 'invalid';

/** What a scorer makes of the answers. */
export interface MeasureScore {
  readonly status: ScoreStatus;
  /** Rounded as it is shown; null where it is not scored. */
  readonly value: number | null;
  /** Id of the band of the rounded value; null where the measure has none, or is not scored. */
  readonly band: string | null;
  /** Answers that are missing. */
  readonly missing: number;
  /** What else was worked out, such as the WPI of the 2016 criteria. */
  readonly figures: Readonly<Record<string, number | boolean | string | null>>;
}

export interface MeasureBand {
  readonly id: string;
  /** As a clinician reads it, such as “moderately severe”. */
  readonly label: string;
  /** The lowest value that belongs to it. */
  readonly from: number;
}

/** How large a change has to be, in the better direction, to mean something to the person. */
export interface MeaningfulChange {
  readonly points?: number;
  /** Of the earlier score. */
  readonly percent?: number;
  readonly source: string;
  /** The same figure holds for a change to the worse. */
  readonly bothWays?: true;
  /** Where the figure stands for another form of the measure, or is not settled. */
  readonly isProvisional?: true;
}

/** What surrounds a person where a measure asks for it. */
export interface ScoreContext {
  /** In whole years; null while it is not known. */
  readonly age: number | null;
  readonly referenceSex: 'female' | 'male' | null;
}

/** Flags of the safety list that answers can raise. */
export type RedFlagId = 'RF-01' | 'RF-02' | 'RF-03';

/** One question, as it is put on a screen of its own. `field.id` is its key in `answers`. */
export interface MeasureQuestion {
  readonly field: Field;
  /** The question itself, in the published words where there are such. */
  readonly ask: string;
  /** What 0 and the highest stand for; null where each answer has words of its own. */
  readonly anchors: readonly [lowest: string, highest: string] | null;
}

/** An outcome measure: what is asked, how it is scored, how it is read. */
export interface MeasureType {
  readonly id: MeasureId;
  /** Such as “PHQ-9”. */
  readonly name: string;
  /** In a patient’s words, such as “Mood over two weeks”. */
  readonly plainName: string;
  /** What it measures, in one sentence for the patient. */
  readonly about: string;
  readonly owner: Discipline;
  readonly code: Coding | null;
  /** UCUM; null for a plain score. */
  readonly unit: string | null;
  readonly range: readonly [lowest: number, highest: number];
  readonly decimals: 0 | 1;
  readonly better: 'lower' | 'higher';
  /** `total`: the items are licensed, and a clinician enters the total alone. */
  readonly entry: 'patient' | 'clinician' | 'total';
  /** The time that is asked about, such as “In the last two weeks”; empty where none is. */
  readonly recall: string;
  readonly questions: readonly MeasureQuestion[];
  /** Ascending; empty where none is validated. */
  readonly bands: readonly MeasureBand[];
  readonly bandSource: string | null;
  readonly meaningful: MeaningfulChange | null;
  /** Suggested rhythm. */
  readonly everyDays: number;
  /** Within so many days of a result it is not asked again. */
  readonly windowDays: number;
  /** Grows with each change of the scorer; stored with the result. */
  readonly version: number;
  /** Credit line or licence position; shown below the questions. */
  readonly credit: string | null;
  /** What to keep in mind when reading it. */
  readonly caution: string | null;
  /** `answers` by question; what is missing or null was not answered. */
  readonly score: (answers: Values, context: ScoreContext) => MeasureScore;
  /** Questions that other answers leave no room for. */
  readonly notAsked?: (answers: Values) => readonly string[];
  /** Problems between answers that are each right by themselves, by question. */
  readonly problemsOf?: (answers: Values) => Remarks;
  /** Of the raw answers, before and whatever the score. `before` is the score of the last time. */
  readonly flagsOf?: (answers: Values, score: MeasureScore, before: number | null) => readonly RedFlagId[];
}

/** One result on its day, as charts and words take it. */
export interface DatedScore {
  readonly on: IsoDate;
  readonly value: number;
  readonly status: ScoreStatus;
}
