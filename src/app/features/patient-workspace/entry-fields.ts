import type { ChangeReader, FieldChange } from '../../domain/timeline/describe-change.ts';
import { describeChange } from '../../domain/timeline/describe-change.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';

const NOTE_STATUS: Readonly<Record<string, string>> = { current: 'Current', 'entered-in-error': 'Entered in error' };

/** What an event changed, as the timeline shows it to this reader. */
export function entryFields(event: TimelineEvent, reader: ChangeReader): readonly FieldChange[] {
  const fields = describeChange(event, {}, reader);
  return event.collection === 'notes' ? fields.flatMap((field) => noteField(field, event.rev) ?? []) : fields;
}

/** Of a new note its words say all there is to say. */
function noteField({ field, before, after }: FieldChange, rev: number): FieldChange | null {
  if (field === 'text') return { field, label: 'Note', before, after };
  if (field !== 'status' || rev === 1) return null;
  return { field, label: 'Status', before: statusInWords(before), after: statusInWords(after) };
}

function statusInWords(status: string | null): string | null {
  return status && (NOTE_STATUS[status] ?? status);
}
