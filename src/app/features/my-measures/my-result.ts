import type { MeasureResultContent } from '../../domain/care-plan/measure-result.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { Editable, Tell } from '../../domain/changes/editable.ts';
import { eventLine } from '../../domain/changes/event-line.ts';
import type { Values } from '../../domain/fields/form.ts';
import { answerForm } from '../../domain/measures/answer-form.ts';
import { withPlace } from '../../domain/measures/answering-steps.ts';
import type { MeasureScore, MeasureType, RedFlagId, ScoreContext } from '../../domain/measures/measure-type.ts';
import { gravest } from '../../domain/measures/red-flags.ts';
import type { IsoDate } from '../../domain/patient/patient.ts';

export type MyResult = PlanRecord<MeasureResultContent>;

/** No measure that patients answer asks for these. */
const NOBODY_KNOWN: ScoreContext = { age: null, referenceSex: null };

/** One answering of a measure, as what is typed of it and as what is sent: it is found by its day, and so never doubled. */
export function editMyResult(
  place: Pick<Editable, 'clinicId' | 'patientId'>,
  type: MeasureType,
  date: IsoDate,
): Editable {
  return {
    ...place,
    collection: 'measures',
    docId: `${type.id}-${date}`,
    discipline: 'patient',
    visibility: 'everyone',
    source: 'patient',
    form: withPlace(answerForm(type)),
    // What a result always says, if only that it is not known.
    fixed: { code: null, value: null, unit: null, interpretation: null },
    title: type.plainName,
    tell: tellMyResult(type),
  };
}

export interface AroundMyResult {
  readonly takenOn: IsoDate;
  /** The score of the last time. */
  readonly before: number | null;
  /** What this day’s answers called for when they were first sent; null where they called for nothing or are new. */
  readonly raised: RedFlagId | null;
}

/** Everything that a result says, the raw answers first. */
export function myResult(
  type: MeasureType,
  answers: Values,
  { takenOn, before, raised }: AroundMyResult,
): MeasureResultContent {
  const score = scoreOf(type, answers);
  return {
    measure: type.id,
    name: type.name,
    code: type.code,
    unit: type.unit,
    takenOn,
    answers,
    status: score.status,
    value: score.value,
    interpretation: score.band,
    figures: score.figures,
    scorer: type.version,
    answeredBy: 'patient',
    safety: gravest([...flagsOf(type, answers, before), ...stillRaised(raised)]),
  };
}

/** What the answers call for as they stand, whatever is still missing. */
export function flagsOf(type: MeasureType, answers: Values, before: number | null): readonly RedFlagId[] {
  return type.flagsOf?.(answers, scoreOf(type, answers), before) ?? [];
}

/** The last one before this day that was scored; null where there is none. */
export function resultBefore(results: readonly MyResult[], type: MeasureType, date: IsoDate): MyResult | null {
  const earlier = results
    .filter(({ content }) => content.measure === type.id && typeof content.value === 'number')
    .filter(({ content }) => content.takenOn < date)
    .sort((left, right) => (left.content.takenOn < right.content.takenOn ? 1 : -1));
  return earlier[0] ?? null;
}

/** The number of a result; null where it was not scored. */
export function valueOf(result: MyResult | null): number | null {
  return typeof result?.content.value === 'number' ? result.content.value : null;
}

// Somebody may have read it and be on the phone: only a blank that is filled in takes its flag away.
function stillRaised(raised: RedFlagId | null): readonly RedFlagId[] {
  return raised === null || raised === 'RF-02' ? [] : [raised];
}

function scoreOf(type: MeasureType, answers: Values): MeasureScore {
  return type.score(answers, NOBODY_KNOWN);
}

function tellMyResult({ name, plainName, range: [, highest] }: MeasureType): Tell {
  return (before, { value }) => {
    const score = typeof value === 'number' ? `${value} of ${highest}` : 'not scored, answers missing';
    return before === null
      ? { title: eventLine(`${name} answered: ${score}`), plain: eventLine(`You answered “${plainName}”.`) }
      : { title: eventLine(`${name} answered anew: ${score}`), plain: eventLine(`You changed “${plainName}”.`) };
  };
}
