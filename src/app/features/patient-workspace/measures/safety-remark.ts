import { isOpenFlag } from '../../../domain/measures/settle-safety.ts';
import { dayInWords } from '../../../domain/patient/calendar-days.ts';
import type { MeasureResult } from './measure-rows.ts';

/** What became of a flag, quietly; what was done is for those who look after it to read. Null where there was none. */
export function safetyRemark(result: MeasureResult, maySettle: boolean): string | null {
  const { safety, safetyNote, safetyOn } = result.content;
  if (!safety) return null;
  if (isOpenFlag(result)) return 'Safety: a call is needed';
  const when = safetyOn ? ` on ${dayInWords(safetyOn)}` : '';
  return maySettle ? `Safety: answered${when}. ${safetyNote}` : `Safety: answered${when}`;
}
