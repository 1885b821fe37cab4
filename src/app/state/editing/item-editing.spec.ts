import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';

import { outboxKey, type SendState } from '../../domain/changes/send-state.ts';
import { anEntry } from '../../testing/a-change.ts';
import { anEditable } from '../../testing/an-editable.ts';
import { DraftActions } from '../outbox/draft.actions.ts';
import { draftsFeature } from '../outbox/drafts.feature.ts';
import { OutboxActions, SectionEditorActions } from '../outbox/outbox.actions.ts';
import { outboxFeature } from '../outbox/outbox.feature.ts';
import { ItemEditing } from './item-editing.ts';

const TODAY = '2026-05-05';
const ABOUT = { title: 'Medicine', clinicId: 'northgate', coordinatorUid: 'cora', coordinatorName: 'Cora Bell' };
const EDITABLE = anEditable();
const BASE = { rev: 3, content: { kind: 'medicine', dose: 10 } };

describe('Editing an item', () => {
  let editing: ItemEditing;
  let store: Store;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideStore(), provideState(outboxFeature), provideState(draftsFeature), ItemEditing],
    });
    editing = TestBed.inject(ItemEditing);
    store = TestBed.inject<Store>(Store);
  });

  /** The answer to what was saved last. */
  function answer(state: SendState): void {
    const key = outboxKey(EDITABLE);
    const change = editing.entry(EDITABLE)?.change;
    if (change) store.dispatch(OutboxActions.mirrored({ entry: anEntry({ key, change, state }) }));
  }

  function save(dose: string, base: typeof BASE | null = BASE): void {
    editing.begin(EDITABLE, base, ABOUT);
    editing.retype(EDITABLE, { dose });
    editing.save(EDITABLE, TODAY, 'rosa');
  }

  it('closes once what was typed is handed over', () => {
    editing.begin(EDITABLE, BASE, ABOUT);
    expect(editing.isOpen(EDITABLE)).toBeTrue();
    save('20');
    expect(editing.isOpen(EDITABLE)).toBeFalse();
    expect(editing.entry(EDITABLE)?.change.patch).toEqual({ dose: 20 });
  });

  it('sends nothing where nothing was changed', () => {
    const dispatch = spyOn(store, 'dispatch').and.callThrough();
    save('10');
    const { type } = SectionEditorActions.changeSubmitted;
    expect(dispatch).not.toHaveBeenCalledWith(jasmine.objectContaining({ type }));
    expect(editing.isOpen(EDITABLE)).toBeFalse();
  });

  it('opens again with the same words where they could not be saved, a new document too', () => {
    save('20', null);
    answer({ status: 'failed', message: 'unknown' });
    expect(editing.openIn('interventions', 'maya-roberts')).toEqual([EDITABLE.docId]);
    editing.reopenFailed(EDITABLE);
    expect(editing.draft(EDITABLE)?.draft.text).toEqual({ dose: '20' });
    editing.save(EDITABLE, TODAY, 'rosa');
    expect(editing.entry(EDITABLE)?.change.patch).toEqual({ kind: 'medicine', dose: 20 });
  });

  it('asks for the reason where a colleague was quicker and the author leaves their words as they were', () => {
    save('15');
    const theirs = { rev: 4, content: { kind: 'medicine', dose: 25 }, by: 'pete' };
    answer({ status: 'conflict', fields: ['dose'], was: BASE.content, theirs });
    editing.editMine(EDITABLE);
    expect(editing.save(EDITABLE, TODAY, 'rosa')).toBeTrue();
    editing.useMine(EDITABLE, 'She is drowsy.', TODAY);
    const change = editing.entry(EDITABLE)?.change;
    expect([change?.patch, change?.baseRev, change?.overrules]).toEqual([
      { dose: 15 },
      4,
      { uid: 'pete', reason: 'She is drowsy.' },
    ]);
  });

  it('has nothing left to decide where the author types what the colleague saved', () => {
    save('15');
    const theirs = { rev: 4, content: { kind: 'medicine', dose: 25 }, by: 'pete' };
    answer({ status: 'conflict', fields: ['dose'], was: BASE.content, theirs });
    editing.editMine(EDITABLE);
    editing.retype(EDITABLE, { dose: '25' });
    expect(editing.save(EDITABLE, TODAY, 'rosa')).toBeFalse();
    expect(editing.entry(EDITABLE)).toBeUndefined();
    expect(editing.isOpen(EDITABLE)).toBeFalse();
  });

  it('finds what is typed here, and not what another window had typed at the same place', () => {
    editing.begin(EDITABLE, BASE, ABOUT);
    editing.retype(EDITABLE, { dose: '20' });
    const beside = `${outboxKey(EDITABLE)}/other-window`;
    const draft = editing.draft(EDITABLE)?.draft;
    if (draft) store.dispatch(DraftActions.typed({ key: beside, draft }));
    expect(editing.typedIn('interventions', 'maya-roberts')).toEqual([EDITABLE.docId]);
    expect(editing.openIn('interventions', 'maya-roberts')).toEqual([EDITABLE.docId]);
  });

  it('lets a colleague’s words stand', () => {
    save('15');
    const theirs = { rev: 4, content: { kind: 'medicine', dose: 25 }, by: 'pete' };
    answer({ status: 'conflict', fields: ['dose'], was: BASE.content, theirs });
    editing.keepTheirs(EDITABLE, TODAY);
    expect(editing.entry(EDITABLE)).toBeUndefined();
    expect(editing.isOpen(EDITABLE)).toBeFalse();
  });
});
