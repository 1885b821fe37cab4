import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { DocumentReference, Firestore } from 'firebase/firestore/lite';
import { doc, getDoc, runTransaction, serverTimestamp, Timestamp } from 'firebase/firestore/lite';

import type { CommitSdk } from '../../src/app/data/changes/commit-change.ts';
import { commitChange } from '../../src/app/data/changes/commit-change.ts';
import { editSection } from '../../src/app/domain/care-plan/edit-section.ts';
import type { SectionContent } from '../../src/app/domain/care-plan/plan-section.ts';
import { changeItem } from '../../src/app/domain/changes/change-item.ts';
import { EditConflict } from '../../src/app/domain/changes/plan-change.ts';
import { BLANK_RECORD, CLINIC } from './clinic-documents.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { MAYA, ROSA } from './people.ts';

const sdk: CommitSdk<Firestore, DocumentReference> = {
  doc,
  runTransaction,
  serverTimestamp,
  timestamp: (at) => Timestamp.fromDate(at),
};
const FIRST: SectionContent = {
  clinicalText: 'Widespread pain.',
  plainText: 'You hurt in many places.',
  reviewDueOn: null,
};
const SECOND: SectionContent = { ...FIRST, reviewDueOn: '2026-12-01' };
const THIRD: SectionContent = { ...FIRST, plainText: 'You hurt in most places.' };

describe('The app’s own transaction', () => {
  const clinic = guardedClinic();

  async function save(
    person: typeof ROSA,
    base: { rev: number; content: SectionContent } | null,
    edited: SectionContent,
  ) {
    const section = editSection({ clinicId: CLINIC, patientId: BLANK_RECORD }, person.strand);
    const change = changeItem(section, base && { ...base, content: { ...base.content } }, { ...edited });
    const { rev } = await commitChange(
      sdk,
      clinic.database.as(person.uid),
      { ...change, actionId: 'action-1' },
      person,
    );
    return { rev };
  }

  it('writes a section for the first time and again', async () => {
    assert.deepEqual(await save(ROSA, null, FIRST), { rev: 1 });
    assert.deepEqual(await save(ROSA, { rev: 1, content: FIRST }, SECOND), { rev: 2 });
  });

  it('writes what the patient says about themselves', async () => {
    assert.deepEqual(await save(MAYA, null, FIRST), { rev: 1 });
  });

  it('keeps two edits of different fields made from one revision', async () => {
    await save(ROSA, null, FIRST);
    await save(ROSA, { rev: 1, content: FIRST }, SECOND);
    assert.deepEqual(await save(ROSA, { rev: 1, content: FIRST }, THIRD), { rev: 3 });
    const stored = await getDoc(doc(clinic.database.as(ROSA.uid), `patients/${BLANK_RECORD}/sections/rheumatology`));
    assert.deepEqual(stored.get('content'), { ...THIRD, reviewDueOn: '2026-12-01' });
  });

  it('stops where both edits changed one field, and writes nothing', async () => {
    await save(ROSA, null, FIRST);
    await save(ROSA, { rev: 1, content: FIRST }, THIRD);
    const other = { ...FIRST, plainText: 'You hurt.' };
    await assert.rejects(save(ROSA, { rev: 1, content: FIRST }, other), EditConflict);
    const events = doc(clinic.database.as(ROSA.uid), `patients/${BLANK_RECORD}/events/sections-rheumatology-2`);
    assert.equal((await getDoc(events)).exists(), true);
  });

  it('leaves one event where the same edit is sent twice', async () => {
    await save(ROSA, null, FIRST);
    assert.deepEqual(await save(ROSA, null, FIRST), { rev: 1 });
  });
});
