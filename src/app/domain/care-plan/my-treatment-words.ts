import { showValue } from '../fields/show-value.ts';
import { courseProgress } from '../interventions/course-progress.ts';
import { courseTerms } from '../interventions/course-terms.ts';
import { minutesNow } from '../interventions/exercise-programme.ts';
import type { InterventionKind } from '../interventions/intervention-kind.ts';
import { doseInWordsOn } from '../interventions/medicine-words.ts';
import { KIND_PARAMETERS } from '../interventions/parameters/kind-parameters.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { InterventionContent } from './intervention.ts';
import type { PlanRecord } from './plan-record.ts';
import type { SessionContent } from './session.ts';

export interface WordsAround {
  /** Those of this treatment. */
  readonly sessions: readonly PlanRecord<SessionContent>[];
  readonly today: IsoDate;
}

type ToWords = (content: InterventionContent, around: WordsAround) => string | null;

const WORDS: Readonly<Record<InterventionKind, ToWords>> = {
  medicine: (content, { today }) => doseInWordsOn(content, today),
  supplement: (content, { today }) => doseInWordsOn(content, today),
  exercise: exerciseWords,
  course: courseWords,
  therapy: courseWords,
  manual: courseWords,
  diet: dietWords,
  sleep: sleepWords,
  'self-management': selfManagementWords,
  procedure: () => null,
};

/** How much, how often or how far, in one plain line without a claim: `10 mg at night`, `4 of 10 sessions done`. */
export function whatItIs(content: InterventionContent, around: WordsAround): string | null {
  return WORDS[content.kind](content, around);
}

function exerciseWords(content: InterventionContent): string | null {
  const minutes = minutesNow(content);
  const { frequencyPerWeek } = content;
  const often =
    typeof frequencyPerWeek !== 'number'
      ? null
      : frequencyPerWeek >= 7
        ? 'a day'
        : `on ${frequencyPerWeek === 1 ? '1 day' : `${frequencyPerWeek} days`} a week`;
  const time = minutes === null ? null : minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return joined([time ?? setsWords(content), often], ' ');
}

function setsWords({ sets, repetitions }: InterventionContent): string | null {
  if (typeof sets !== 'number' || typeof repetitions !== 'number') return null;
  return `${sets === 1 ? '1 set' : `${sets} sets`} of ${repetitions}`;
}

function courseWords(content: InterventionContent, { sessions }: WordsAround): string | null {
  const { planned, done } = courseProgress(courseTerms(content), sessions);
  const ahead = planned === null ? null : `${done} of ${planned === 1 ? '1 session' : `${planned} sessions`} done`;
  const soFar = done === 1 ? '1 session so far' : `${done} sessions so far`;
  const homework = text(content, 'homework');
  return joined([ahead ?? (done > 0 ? soFar : null), homework && `at home: ${homework}`], '. ');
}

function dietWords(content: InterventionContent): string | null {
  const removed = shown(content, 'groupsRemoved')?.toLowerCase();
  const phase = shown(content, 'phase');
  const parts = [shown(content, 'pattern'), phase && `${phase} phase`, removed ? `left out: ${removed}` : null];
  return joined([...parts, text(content, 'agreed')], ', ');
}

function sleepWords(content: InterventionContent): string | null {
  const [bed, rise] = [text(content, 'bedTime'), text(content, 'riseTime')];
  return bed && rise ? `In bed from ${bed} to ${rise}` : null;
}

function selfManagementWords(content: InterventionContent): string | null {
  return joined([text(content, 'what')?.replace(/\.$/, '') ?? null, lowered(shown(content, 'howOften'))], ', ');
}

/** A parameter's value as people read it. */
function shown(content: InterventionContent, id: string): string | null {
  const field = KIND_PARAMETERS[content.kind][id];
  return field ? showValue(field, content[id]) : text(content, id);
}

function text(content: InterventionContent, id: string): string | null {
  const value = content[id];
  return typeof value === 'string' && value !== '' ? value : null;
}

function lowered(words: string | null): string | null {
  return words && words.charAt(0).toLowerCase() + words.slice(1);
}

function joined(parts: readonly (string | null)[], between: string): string | null {
  return parts.filter((part) => part !== null && part !== '').join(between) || null;
}
