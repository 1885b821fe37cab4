import { editSection } from '../../domain/care-plan/edit-section.ts';
import { changeItem } from '../../domain/changes/change-item.ts';
import { outboxKey } from '../../domain/changes/send-state.ts';
import { aChange, anEntry } from '../../testing/a-change.ts';
import { anEditable } from '../../testing/an-editable.ts';
import {
  beginItemDraft,
  itemChange,
  itemChangeInPlaceOf,
  itemDraftOf,
  itemOnTopOf,
  retypedFields,
} from './item-draft.ts';

const TODAY = '2026-05-05';
const ABOUT = { title: 'Medicine', clinicId: 'northgate', coordinatorUid: 'cora', coordinatorName: 'Cora Bell' };
const EDITABLE = anEditable({
  form: {
    groups: [
      {
        title: '',
        fields: [
          { type: 'number', id: 'dose', label: 'Dose', unit: 'mg', min: 1, max: 150, initial: 10 },
          { type: 'number', id: 'benefit', label: 'Benefit', unit: '', min: 0, max: 10 },
        ],
      },
    ],
  },
});
const BASE = { rev: 3, content: { kind: 'medicine', dose: 10, benefit: 4 } };
const draft = beginItemDraft(EDITABLE, BASE, ABOUT);

function typed(text: Readonly<Record<string, string>>) {
  return { ...draft, text: { ...draft.text, ...text } };
}

describe('A draft of an item', () => {
  it('begins with what is stored, or with what its form suggests', () => {
    expect(draft.text).toEqual({ dose: '10', benefit: '4' });
    expect(beginItemDraft(EDITABLE, null, ABOUT).text).toEqual({ dose: '10', benefit: '' });
    expect(beginItemDraft(EDITABLE, null, ABOUT, { dose: 25 }).text['dose']).toBe('25');
  });

  it('knows what was retyped, and makes a change of that alone', () => {
    expect(retypedFields(draft, EDITABLE)).toEqual([]);
    expect(retypedFields(typed({ dose: ' 10 ' }), EDITABLE)).toEqual([]);
    expect(itemChange(typed({ dose: '20' }), EDITABLE, TODAY).patch).toEqual({ dose: 20 });
  });

  it('keeps texts letter by letter where their field says so', () => {
    const section = editSection({ clinicId: 'northgate', patientId: 'maya-roberts' }, 'sleep');
    const base = { rev: 2, content: { clinicalText: 'Nights.\n', plainText: '', reviewDueOn: null } };
    const begun = beginItemDraft(section, base, ABOUT);
    expect(retypedFields(begun, section)).toEqual([]);
    const edited = { ...begun, text: { ...begun.text, clinicalText: ' Nights.\n' } };
    expect(itemChange(edited, section, TODAY).patch).toEqual({ clinicalText: ' Nights.\n' });
  });

  it('tells all of the change that takes an earlier one’s place', () => {
    const section = editSection({ clinicId: 'northgate', patientId: 'maya-roberts' }, 'sleep');
    const base = { rev: 2, content: { clinicalText: 'Nights.', plainText: '', reviewDueOn: null } };
    const begun = beginItemDraft(section, base, ABOUT);
    const earlier = changeItem(section, base, { reviewDueOn: '2026-09-01' });
    const edited = { ...begun, text: { ...begun.text, plainText: 'Your nights.' } };
    expect(itemChangeInPlaceOf(earlier, edited, section, TODAY).title).toBe(
      'Sleep: plain words and review date updated',
    );
  });

  it('writes what its author took back from a change that may have arrived after all', () => {
    const earlier = itemChange(typed({ dose: '20' }), EDITABLE, TODAY);
    expect(itemChangeInPlaceOf(earlier, draft, EDITABLE, TODAY).patch).toEqual({ dose: 10 });
  });

  it('is found again in a change that did not reach the server', () => {
    const change = aChange({ ...EDITABLE, base: BASE.content, baseRev: 3, patch: { dose: 20 } });
    const again = itemDraftOf(anEntry({ key: outboxKey(EDITABLE), change }), EDITABLE);
    expect(again.text).toEqual({ dose: '20', benefit: '4' });
    expect(retypedFields(again, EDITABLE)).toEqual(['dose']);
  });

  it('keeps its author’s words on top of a colleague’s, and follows them elsewhere', () => {
    const theirs = { rev: 4, content: { kind: 'medicine', dose: 25, benefit: 6 } };
    const rebased = itemOnTopOf(typed({ dose: '15' }), ['dose'], theirs, EDITABLE);
    expect(rebased.text).toEqual({ dose: '15', benefit: '6' });
    expect(itemChange(rebased, EDITABLE, TODAY)).toEqual(
      jasmine.objectContaining({ baseRev: 4, patch: { dose: 15 }, base: theirs.content }),
    );
  });

  it('empties what the other fields leave no room for, though its author never touched it', () => {
    const form = { ...EDITABLE.form, withoutOf: () => ['benefit'] };
    const change = itemChange({ ...draft, text: { ...draft.text, dose: '20' } }, { ...EDITABLE, form }, TODAY);
    expect(change.patch).toEqual({ dose: 20, benefit: null });
  });
});
