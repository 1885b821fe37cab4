import { withKind } from '../../testing/a-change.ts';
import type { Strand } from '../access/strands.ts';
import { editSection } from '../care-plan/edit-section.ts';
import type { Content } from '../care-plan/plan-record.ts';
import type { Change } from './change.ts';
import { changeItem } from './change-item.ts';
import { retellSection } from './change-section.ts';
import type { StoredRevision } from './plan-change.ts';

const CONTENT = { clinicalText: 'Worse at night.', plainText: 'Your nights are hard.', reviewDueOn: null };
const EDIT = {
  strand: 'sleep' as Strand,
  base: { rev: 4, content: CONTENT } as StoredRevision | null,
  edited: { ...CONTENT, plainText: 'Your nights are better.' } as Content,
};

function changeSection({ strand, base, edited }: typeof EDIT): Change {
  const section = editSection({ clinicId: 'northgate', patientId: 'maya-roberts' }, strand);
  return changeItem(section, base, edited);
}

describe('The change of a section', () => {
  it('holds only the fields that differ, and what the author saw', () => {
    const change = changeSection(EDIT);
    expect(change.patch).toEqual({ plainText: 'Your nights are better.' });
    expect(change.base).toEqual({ ...CONTENT });
    expect(change.baseRev).toBe(4);
    expect(withKind(change).kind).toBe('section.updated');
  });

  it('holds every field the first time', () => {
    const change = changeSection({ ...EDIT, base: null });
    expect(change.patch).toEqual({ ...EDIT.edited });
    expect([change.base, change.baseRev, withKind(change).kind]).toEqual([null, 0, 'section.added']);
  });

  it('has an empty patch where nothing differs', () => {
    expect(changeSection({ ...EDIT, edited: { ...CONTENT } }).patch).toEqual({});
  });

  it('tells the team which fields changed', () => {
    const edited = { ...CONTENT, clinicalText: 'Better.', reviewDueOn: '2026-12-01' };
    expect(changeSection({ ...EDIT, edited }).title).toBe('Sleep: clinical text and review date updated');
    const every = { clinicalText: 'Better.', plainText: 'Your nights are better.', reviewDueOn: '2026-12-01' };
    expect(changeSection({ ...EDIT, edited: every }).title).toBe(
      'Sleep: clinical text, plain words and review date updated',
    );
    expect(changeSection({ ...EDIT, base: null }).title).toBe('Sleep: first version');
  });

  it('tells the patient who did it, in their words', () => {
    expect(changeSection(EDIT).plain).toBe('Your sleep doctor updated “Sleep”.');
    expect(changeSection({ ...EDIT, base: null }).plain).toBe('Your sleep doctor wrote “Sleep”.');
    expect(changeSection({ ...EDIT, strand: 'patient' }).plain).toBe('You updated “About me”.');
  });

  it('is told anew by what its patch changes of its base', () => {
    const change = changeSection(EDIT);
    const wider = { ...change, patch: { ...CONTENT, clinicalText: 'Better.', plainText: 'Your nights are better.' } };
    expect(retellSection(wider)).toEqual({ ...wider, title: 'Sleep: clinical text and plain words updated' });
    const created = retellSection({ ...change, base: null });
    expect([withKind(created).kind, created.title]).toEqual(['section.added', 'Sleep: first version']);
    expect(created.plain).toBe('Your sleep doctor wrote “Sleep”.');
  });
});
