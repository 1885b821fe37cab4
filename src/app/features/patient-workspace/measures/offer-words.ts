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
  /** Whether the existing one is not asked any more. */
  readonly isOver: boolean;
  /** When it is asked next; null where it never is, or nobody can say yet. */
  readonly next: IsoDate | null;
}

export function offerFor(
  { name }: MeasureType,
  { content, discipline }: Pick<MeasureSchedule, 'content' | 'discipline'>,
  { own, part, isOver, next }: Asker,
): Offer {
  if (isOver) {
    const who = `${describeStrand(discipline).name} or the coordinator`;
    return part === 'all'
      ? { words: `${name} was asked for earlier and is not any more.`, action: 'Ask again' }
      : { words: `${name} was asked for earlier and is not any more. ${who} can ask for it again.`, action: null };
  }
  const due = next === null ? '' : `; the next is due on ${dayInWords(next)}`;
  const asked = `for ${name} ${timesInWords(content)} already${due}.`;
  if (isAsking(content, own)) return { words: `You ask ${asked}`, action: null };
  return { words: `${askersAsk(content.askedBy)} ${asked}`, action: part === null ? null : 'Use that one' };
}
