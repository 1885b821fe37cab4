import type { Strand } from '../../../domain/access/strands.ts';
import { describeStrand } from '../../../domain/access/strands.ts';
import type { SchedulePart } from '../../../domain/measures/edit-schedule.ts';
import { isAsking } from '../../../domain/measures/edit-schedule.ts';
import type { MeasureType } from '../../../domain/measures/measure-type.ts';
import { timesInWords } from '../../../domain/measures/schedule-words.ts';
import { dayInWords } from '../../../domain/patient/calendar-days.ts';
import type { IsoDate } from '../../../domain/patient/patient.ts';
import { askersAsk } from './asker-words.ts';
import type { MeasureSchedule } from './measure-rows.ts';

/** What somebody gets who asks for a measure that is asked for already. */
export interface Offer {
  readonly words: string;
  /** What can be done, as its button says it; null where there is nothing to do. */
  readonly action: string | null;
}

export interface Asker {
  readonly own: Strand | null;
  readonly part: SchedulePart;
  /** Whether nobody can say yet when the existing one is asked next. */
  readonly isUnknown: boolean;
  /** When it is asked next; null where it is not asked any more. */
  readonly next: IsoDate | null;
}

export function offerFor(
  { name }: MeasureType,
  { content, discipline }: Pick<MeasureSchedule, 'content' | 'discipline'>,
  { own, part, isUnknown, next }: Asker,
): Offer {
  if (isUnknown) {
    return {
      words: `${name} was asked for earlier. When it is asked next is known once its results are read.`,
      action: null,
    };
  }
  if (next === null) {
    const who = `${describeStrand(discipline).name} or the coordinator`;
    return part === 'all'
      ? { words: `${name} was asked for earlier and is not any more.`, action: 'Ask again' }
      : { words: `${name} was asked for earlier and is not any more. ${who} can ask for it again.`, action: null };
  }
  const asked = `for ${name} ${timesInWords(content)} already; the next is due on ${dayInWords(next)}.`;
  if (isAsking(content, own)) return { words: `You ask ${asked}`, action: null };
  return { words: `${askersAsk(content.askedBy)} ${asked}`, action: part === null ? null : 'Use that one' };
}
