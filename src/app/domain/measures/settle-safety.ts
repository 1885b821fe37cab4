import type { Account } from '../access/account.ts';
import { may, partyTowards } from '../access/may.ts';
import type { Discipline } from '../access/strands.ts';
import type { MeasureResultContent } from '../care-plan/measure-result.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import type { Editable } from '../changes/editable.ts';
import type { Form } from '../fields/form.ts';

type Result = PlanRecord<MeasureResultContent>;

const FORM: Form = {
  groups: [
    {
      title: '',
      fields: [
        {
          type: 'text',
          id: 'safetyNote',
          label: 'What was done',
          hint: 'Who called, what was agreed, and who looks after it now. The patient can read this.',
          limit: 500,
          lines: 'many',
          required: true,
        },
        { type: 'date', id: 'safetyOn', label: 'Day', required: true, notFuture: true },
      ],
    },
  ],
  fillIn: (field, { safetyOn }, { today }) => (field === 'safetyNote' && !safetyOn ? { safetyOn: today } : {}),
};

/** Whether answers call for somebody, and nobody has said yet what was done about them as they stand now. */
export function isOpenFlag(result: Result): boolean {
  const { safety, safetyNote } = result.content;
  return Boolean(safety) && (!safetyNote?.trim() || isChangedSince(result));
}

// Patients put right their own answers alone, and the team writes no more than what was done.
function isChangedSince({ source, rev, createdBy, updatedBy }: Result): boolean {
  return source === 'patient' && rev > 1 && updatedBy === createdBy;
}

/** Whether this person says what was done: the owner of the measure and the coordinator. */
export function maySettleSafety(account: Account, owner: Discipline): boolean {
  return may(partyTowards(account, owner), 'update', 'measure-safety');
}

/** What was done about a result’s flag, and nothing else of the result. */
export function settleSafety({ clinicId, patientId, id, discipline, visibility, source, content }: Result): Editable {
  return {
    clinicId,
    patientId,
    collection: 'measures',
    docId: id,
    discipline,
    visibility,
    source,
    form: FORM,
    fixed: {},
    title: `${content.name}: what was done`,
    happenedOn: ({ safetyOn }) => (typeof safetyOn === 'string' ? safetyOn : null),
    tell: () => ({
      title: `${content.name}: what was done about the answers was written down`,
      plain: 'What your team did about your answers was written down.',
    }),
  };
}
