import { dayInWords } from '../patient/calendar-days.ts';
import type { MeasureChange } from './change.ts';
import { changeSince } from './change.ts';
import type { DatedScore, MeaningfulChange, MeasureScore, MeasureType } from './measure-type.ts';

const TO_HUNDREDTHS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const SOME_MISSING = 'some answers missing';

/** Such as “12 of 27, moderate (lower is better)”. */
export function scoreInWords(type: MeasureType, score: MeasureScore): string {
  if (score.status === 'invalid') return 'Not scored: an answer lies outside its range';
  if (score.value === null) return `Not scored: ${missingInWords(score.missing)}`;
  const band = bandInWords(type, score.band);
  const parts = [valueInWords(type, score.value), band, score.status === 'prorated' ? SOME_MISSING : null];
  return [`${joined(parts)} (${betterInWords(type)})`, ...figuresInWords(type, score)].join('. ');
}

/** Such as “5 lower than on 3 March 2026 (better), smaller than the known meaningful change of 6 points”. */
export function changeInWords(type: MeasureType, current: DatedScore, earlier: DatedScore): string {
  const change = changeSince(type, current.value, earlier.value);
  const isInPart = current.status === 'prorated' || earlier.status === 'prorated';
  const day = dayInWords(earlier.on);
  if (change.direction === 'same') return joined([`The same as on ${day}`, isInPart ? SOME_MISSING : null]);
  const amount = `${amountInWords(type, change)} than on ${day} (${change.direction})`;
  return joined([amount, againstKnown(type.meaningful, change), isInPart ? SOME_MISSING : null]);
}

/** Such as “12 of 27”, or “432 m”. */
export function valueInWords({ unit, range }: MeasureType, value: number): string {
  return unit === null ? `${numberInWords(value)} of ${range[1]}` : `${numberInWords(value)} ${unitInWords(unit)}`;
}

/** The word of a band by its id; what an import brought along stays as it is. */
export function bandInWords({ bands }: MeasureType, band: string | null): string | null {
  return bands.find(({ id }) => id === band)?.label ?? band?.replaceAll('-', ' ') ?? null;
}

function betterInWords({ better }: Pick<MeasureType, 'better'>): string {
  return `${better} is better`;
}

function amountInWords(type: MeasureType, { points, percent }: MeasureChange): string {
  const amount = numberInWords(Math.abs(points));
  const unit = type.unit === null ? '' : ` ${unitInWords(type.unit)}`;
  const share = type.meaningful?.percent === undefined || percent === null ? '' : ` (${Math.abs(percent)}%)`;
  return `${amount}${unit} ${points < 0 ? 'lower' : 'higher'}${share}`;
}

function againstKnown(known: MeaningfulChange | null, change: MeasureChange): string | null {
  if (!known || change.isMeaningful === null) return null;
  const figure = known.points === undefined ? `${known.percent ?? ''}%` : `${known.points} points`;
  const size = known.points === undefined ? change.percent : change.points;
  const isExact = Math.abs(size ?? 0) === (known.points ?? known.percent);
  return `${comparison(change.isMeaningful, isExact)} the ${known.isProvisional ? 'provisional' : 'known'} meaningful change of ${figure}`;
}

function comparison(isMeaningful: boolean, isExact: boolean): string {
  if (isExact) return 'as large as';
  return isMeaningful ? 'larger than' : 'smaller than';
}

function figuresInWords({ id }: MeasureType, { figures }: MeasureScore): readonly string[] {
  if (id === 'sixmwt') return figures['stoppedEarly'] === true ? ['Stopped early'] : [];
  if (id !== 'acr2016') return [];
  const { wpi, sss, meetsCriteria } = figures;
  const numbers = `WPI ${String(wpi)}, SSS ${String(sss)}`;
  return [numbers, criteriaInWords(typeof meetsCriteria === 'boolean' ? meetsCriteria : null)];
}

function criteriaInWords(isMet: boolean | null): string {
  if (isMet === null) return 'It cannot be said whether this meets the 2016 survey criteria; a clinician decides';
  return `${isMet ? 'Meets' : 'Does not meet'} the 2016 survey criteria; a clinician decides`;
}

function missingInWords(missing: number): string {
  if (missing === 0) return 'no value';
  return missing === 1 ? '1 answer is missing' : `${missing} answers are missing`;
}

/** Without the braces in which UCUM puts what is no unit, such as `{stands}`. */
export function unitInWords(unit: string): string {
  return unit.replaceAll(/[{}]/g, '');
}

/** As short as it is exact: “5”, or “4.67”. */
export function numberInWords(value: number): string {
  return TO_HUNDREDTHS.format(value);
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}
