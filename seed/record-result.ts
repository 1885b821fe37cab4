import type { Actor } from '../src/app/domain/access/actor.ts';
import type { MeasureResultContent } from '../src/app/domain/care-plan/measure-result.ts';
import type { Content } from '../src/app/domain/care-plan/plan-record.ts';
import type { MeasureScore, MeasureType } from '../src/app/domain/measures/measure-type.ts';
import { gravest } from '../src/app/domain/measures/red-flags.ts';
import type { PatientRecord } from './patient-record.ts';

export interface Answered {
  readonly answers: Content;
  /** The patient, or whoever measured. */
  readonly by: Actor;
  /** ISO date. */
  readonly takenOn: string;
  /** ISO instant of that day. */
  readonly at: string;
}

/** One result, scored as the app scores it. Its id. Throws where the answers are impossible. */
export function recordResult(record: PatientRecord, type: MeasureType, { answers, by, takenOn, at }: Answered): string {
  const isOwn = by.strand === 'patient';
  const docId = `${type.id}-${takenOn}`;
  const score = type.score(answers, { age: null, referenceSex: null });
  if (score.status === 'invalid') throw new Error(`${docId}: ${JSON.stringify(answers)} cannot be scored`);
  record.apply(
    {
      collection: 'measures',
      docId,
      discipline: by.strand,
      kind: 'measure.recorded',
      patch: contentOf(record, type, score, { answers, by, takenOn }),
      ...lines(type, score, isOwn),
      source: isOwn ? 'patient' : 'typed',
    },
    by,
    at,
  );
  return docId;
}

function contentOf(
  record: PatientRecord,
  type: MeasureType,
  score: MeasureScore,
  { answers, by, takenOn }: Omit<Answered, 'at'>,
): MeasureResultContent {
  const flags = type.flagsOf?.(answers, score, lastValue(record, type)) ?? [];
  return {
    measure: type.id,
    name: type.name,
    code: type.code,
    value: score.value,
    unit: type.unit,
    interpretation: score.band,
    takenOn,
    status: score.status,
    answers,
    figures: score.figures,
    scorer: type.version,
    answeredBy: by.strand === 'patient' ? 'patient' : 'clinician',
    safety: gravest(flags),
  };
}

function lastValue(record: PatientRecord, type: MeasureType): number | null {
  const [last] = record
    .items<MeasureResultContent>('measures')
    .filter(({ content }) => content.measure === type.id)
    .toSorted((left, right) => right.content.takenOn.localeCompare(left.content.takenOn));
  return typeof last?.content.value === 'number' ? last.content.value : null;
}

function lines({ name, plainName, range }: MeasureType, { value }: MeasureScore, isOwn: boolean) {
  const score = `${value ?? 'not scored'} of ${range[1]}`;
  return isOwn
    ? { title: `${name} answered: ${score}`, plain: `You answered “${plainName}”.` }
    : { title: `${name}: ${value ?? 'not scored'}`, plain: `${plainName} was measured.` };
}
