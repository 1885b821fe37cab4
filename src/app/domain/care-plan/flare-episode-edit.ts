import type { Editable, Telling } from '../changes/editable.ts';
import { eventLine } from '../changes/event-line.ts';
import type { Field } from '../fields/field.ts';
import type { Form, Remarks, Values } from '../fields/form.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { Content, Source } from './plan-record.ts';

type Place = Pick<Editable, 'clinicId' | 'patientId' | 'docId'>;

const FIELDS: readonly Field[] = [
  { type: 'date', id: 'startedOn', label: 'It began', required: true, notFuture: true },
  { type: 'date', id: 'endedOn', label: 'It had passed', hint: 'Leave open while it lasts.', notFuture: true },
  { type: 'text', id: 'note', label: 'Note', limit: 500, lines: 'many' },
];

export const FLARE_EPISODE_FORM: Form = { groups: [{ title: '', fields: FIELDS }], problemsOf: endProblem };

/** `docId` is a `flareEpisodeId`. Whoever writes it down, it is the patient’s. */
export function editFlareEpisode({ clinicId, patientId, docId }: Place, source: Source): Editable {
  return {
    clinicId,
    patientId,
    collection: 'flares',
    docId,
    discipline: 'patient',
    visibility: 'everyone',
    source,
    form: FLARE_EPISODE_FORM,
    fixed: { endedOn: null, note: null },
    title: 'Flare',
    tell: tellEpisode,
    happenedOn: (after, before) => (before === null ? dateIn(after, 'startedOn') : endNow(before, after)),
  };
}

function tellEpisode(before: Content | null, after: Content): Telling {
  const note = typeof after['note'] === 'string' ? `: ${after['note']}` : '';
  if (before === null) {
    return { title: eventLine(`Flare began${note}`), plain: eventLine(`A flare was written down${note}.`) };
  }
  return endNow(before, after) === null
    ? { title: eventLine(`Flare put right${note}`), plain: 'What was written down about a flare was put right.' }
    : { title: 'Flare has passed', plain: 'The flare has passed.' };
}

/** The day on which it ended, where that is what is new. */
function endNow(before: Content, after: Content): IsoDate | null {
  const endedOn = dateIn(after, 'endedOn');
  return endedOn === before['endedOn'] ? null : endedOn;
}

function dateIn(content: Content, field: string): IsoDate | null {
  const date = content[field];
  return typeof date === 'string' ? date : null;
}

function endProblem({ startedOn, endedOn }: Values): Remarks {
  const isBackwards = typeof startedOn === 'string' && typeof endedOn === 'string' && endedOn < startedOn;
  return isBackwards ? { endedOn: 'This is before it began.' } : {};
}
