import type { MeasureResultContent } from '../../../domain/care-plan/measure-result.ts';
import { dayInWords } from '../../../domain/patient/calendar-days.ts';

/** What became of a flag, quietly; what was done is for those who look after it to read. Null where there was none. */
export function safetyRemark(
  { safety, safetyNote, safetyOn }: MeasureResultContent,
  maySettle: boolean,
): string | null {
  if (!safety) return null;
  if (!safetyNote) return 'Safety: somebody has been asked to call';
  const when = safetyOn ? ` on ${dayInWords(safetyOn)}` : '';
  return maySettle ? `Safety: answered${when}. ${safetyNote}` : `Safety: answered${when}`;
}
