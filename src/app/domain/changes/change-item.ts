import type { Content } from '../care-plan/plan-record.ts';
import type { IsoDate, IsoInstant } from '../patient/patient.ts';
import type { Change } from './change.ts';
import type { Editable } from './editable.ts';
import type { StoredRevision } from './plan-change.ts';
import { sameValue } from './same-value.ts';

/**
 * The change that brings a document to these values; fields that are not named stay as they are. Its patch is empty
 * where nothing changes. What happened on an earlier day than `today` is told of that day.
 */
export function changeItem(
  editable: Omit<Editable, 'form' | 'title'>,
  base: StoredRevision | null,
  values: Content,
  today: IsoDate | null = null,
): Change {
  const { clinicId, patientId, collection, docId, discipline, visibility, source, fixed, tell } = editable;
  const patch = base ? changedValues(base.content, values) : { ...fixed, ...filled(values) };
  const before = base && base.content;
  const after = { ...before, ...patch };
  return {
    clinicId,
    patientId,
    collection,
    docId,
    discipline,
    visibility,
    source,
    base: before,
    baseRev: base?.rev ?? 0,
    patch,
    ...tell(before, after),
    at: beginningOf(editable.happenedOn?.(after, before) ?? null, today),
    overrules: null,
  };
}

/** Null for today: then the server's clock says when. */
function beginningOf(day: IsoDate | null, today: IsoDate | null): IsoInstant | null {
  return day !== null && today !== null && day < today ? `${day}T00:00:00.000Z` : null;
}

/** What is empty and was never there is not a change. */
function changedValues(before: Content, values: Content): Content {
  return Object.fromEntries(
    Object.entries(values).filter(([field, value]) =>
      Object.hasOwn(before, field) ? !sameValue(value, before[field]) : !isEmpty(value),
    ),
  );
}

function filled(values: Content): Content {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
