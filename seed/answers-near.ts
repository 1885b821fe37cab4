import type { Content } from '../src/app/domain/care-plan/plan-record.ts';
import { PAIN_SITES } from '../src/app/domain/measures/acr2016-sites.ts';
import { FIQR_SYMPTOMS } from '../src/app/domain/measures/fiqr-items.ts';
import type { MeasureType } from '../src/app/domain/measures/measure-type.ts';
import { SELF_HARM_QUESTION } from '../src/app/domain/measures/phq9.ts';
import type { Random } from './random.ts';

const COURSE_METRES = 30;
const HIGHEST_STEP = 3;
/** Yes or no questions that somebody with fibromyalgia mostly says yes to. */
const YES: readonly string[] = ['headaches', 'lowerAbdominalPain', 'atLeast3Months'];

/** Answers that score near `target`, as somebody would give them. */
export function answersNear(type: MeasureType, target: number, random: Random): Content {
  switch (type.id) {
    case 'phq9':
    case 'gad7':
      return stepsNear(type, target, random);
    case 'peg':
    case 'fiqr':
      return scalesNear(type, (target * 10) / type.range[1], random);
    case 'acr2016':
      return survey(target, random);
    case 'pgic':
      return { rating: String(within(Math.round(target), [1, 7])) };
    case 'sts30':
      return { stands: within(Math.round(target), type.range), usedArms: false };
    case 'sixmwt':
      return walk(Math.round(target));
    default:
      return { total: within(Math.round(target), type.range) };
  }
}

/** Ones are handed out until there is the sum, none to thoughts of self-harm. */
function stepsNear({ questions }: MeasureType, target: number, random: Random): Content {
  const open = questions.map(({ field }) => field.id).filter((id) => id !== SELF_HARM_QUESTION);
  const steps = new Map(questions.map(({ field }) => [field.id, 0]));
  for (let left = within(Math.round(target), [0, open.length * HIGHEST_STEP]); left > 0; left--) {
    const id = random.pick(open.filter((question) => (steps.get(question) ?? 0) < HIGHEST_STEP));
    steps.set(id, (steps.get(id) ?? 0) + 1);
  }
  return Object.fromEntries([...steps].map(([id, step]) => [id, String(step)]));
}

function scalesNear({ questions }: MeasureType, mean: number, random: Random): Content {
  return Object.fromEntries(
    questions.map(({ field }) => {
      const isSymptom = FIQR_SYMPTOMS.some((question) => question.field.id === field.id);
      return [field.id, within(Math.round(mean + (isSymptom ? 0.4 : 0) + (random.next() - 0.5) * 2.4), [0, 10])];
    }),
  );
}

/** Somewhat more than half of it is places, the rest how severe it is. */
function survey(target: number, random: Random): Content {
  const sites = PAIN_SITES.map(({ id }) => id);
  while (sites.length > within(Math.round(target * 0.6), [4, 19])) {
    sites.splice(random.whole(0, sites.length - 1), 1);
  }
  const severity = String(within(Math.round(target / 9), [1, 3]));
  const yes = Object.fromEntries(YES.map((id) => [id, true]));
  const severities = { fatigue: severity, wakingUnrefreshed: severity, cognitive: '2' };
  return { painSites: sites, ...severities, ...yes, depression: target > 20 };
}

function walk(metres: number): Content {
  const lengths = Math.floor(metres / COURSE_METRES);
  const partialMetres = metres - lengths * COURSE_METRES;
  return { lengths, courseLengthMetres: COURSE_METRES, partialMetres, stoppedEarly: false };
}

function within(value: number, [lowest, highest]: readonly [number, number]): number {
  return Math.min(highest, Math.max(lowest, value));
}
