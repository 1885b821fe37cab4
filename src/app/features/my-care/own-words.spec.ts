import { inputBinding, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';

import type { PlanSection } from '../../domain/care-plan/plan-section.ts';
import type { Change } from '../../domain/changes/change.ts';
import type { Patient } from '../../domain/patient/patient.ts';
import { OutboxActions, SectionEditorActions } from '../../state/outbox/outbox.actions.ts';
import { outboxFeature } from '../../state/outbox/outbox.feature.ts';
import type { SendState } from '../../state/outbox/send-state.ts';
import { OwnWords } from './own-words.ts';

const KEY = 'maya-roberts/sections/patient';
const AT = '2026-05-05T08:02:00.000Z';
const STAMPS = { createdBy: 'maya', createdAt: AT, updatedBy: 'maya', updatedAt: AT };

const aboutMe: PlanSection = {
  id: 'patient',
  clinicId: 'northgate',
  patientId: 'maya-roberts',
  discipline: 'patient',
  visibility: 'everyone',
  rev: 3,
  source: 'patient',
  content: { clinicalText: '', plainText: 'I like swimming.', reviewDueOn: null },
  ...STAMPS,
};

describe('OwnWords', () => {
  let fixture: ComponentFixture<OwnWords>;
  let store: Store;
  let dispatch: jasmine.Spy;
  let card: HTMLElement;

  async function render(section: PlanSection | null): Promise<void> {
    TestBed.configureTestingModule({ providers: [provideStore(), provideState(outboxFeature)] });
    store = TestBed.inject<Store>(Store);
    const patient = { id: 'maya-roberts', clinicId: 'northgate' } as Patient;
    fixture = TestBed.createComponent(OwnWords, {
      bindings: [inputBinding('patient', signal(patient)), inputBinding('section', signal(section))],
    });
    card = fixture.nativeElement as HTMLElement;
    document.body.append(card);
    await fixture.whenStable();
    dispatch = spyOn(store, 'dispatch').and.callThrough();
  }

  async function press(name: string): Promise<void> {
    const button = [...card.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
    if (!button) throw new Error(`No button is called ${name}`);
    button.click();
    await fixture.whenStable();
  }

  async function write(text: string): Promise<void> {
    const field = card.querySelector('textarea');
    if (!field) throw new Error('Nothing can be written here');
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  }

  function submitted(): Change {
    const [action] = dispatch.calls.mostRecent().args as [ReturnType<typeof SectionEditorActions.changeSubmitted>];
    return action.change;
  }

  async function answer(state: SendState): Promise<void> {
    store.dispatch(OutboxActions.answered({ key: KEY, change: submitted(), state }));
    await fixture.whenStable();
  }

  it('begins from the words that are there, with the focus in them', async () => {
    await render(aboutMe);
    await press('Change this');
    expect(card.querySelector('textarea')?.value).toBe('I like swimming.');
    expect(document.activeElement).toBe(card.querySelector('textarea'));
  });

  it('hands over the words alone, as a change to what was seen, and tells when they are saved', async () => {
    await render(aboutMe);
    await press('Change this');
    await write(' I want to swim again. ');
    await press('Save');
    expect(submitted()).toEqual(
      jasmine.objectContaining({ docId: 'patient', baseRev: 3, patch: { plainText: 'I want to swim again.' } }),
    );
    expect(card.textContent).toContain('Saving…');
    await answer({ status: 'saved', at: AT, rev: 4 });
    expect(card.querySelector('textarea')).toBeNull();
    expect(card.textContent).toContain('Saved 09:02');
  });

  it('calls words unsaved from the first change until they are handed over', async () => {
    await render(aboutMe);
    await press('Change this');
    expect(fixture.componentInstance.isUnsaved()).toBeFalse();
    await write('I want to swim again.');
    expect(fixture.componentInstance.isUnsaved()).toBeTrue();
    await press('Save');
    expect(fixture.componentInstance.isUnsaved()).toBeFalse();
  });

  it('begins a first version where nothing was written', async () => {
    await render(null);
    await press('Start');
    await write('Mornings are hard.');
    await press('Save');
    expect(submitted()).toEqual(jasmine.objectContaining({ base: null, baseRev: 0, kind: 'section.added' }));
  });

  it('writes nothing when nothing has changed', async () => {
    await render(aboutMe);
    await press('Change this');
    await press('Save');
    expect(dispatch).not.toHaveBeenCalled();
    expect(card.querySelector('textarea')).toBeNull();
  });

  it('asks for a few words instead of saving none', async () => {
    await render(aboutMe);
    await press('Change this');
    await write('  ');
    await press('Save');
    expect(dispatch).not.toHaveBeenCalled();
    expect(card.textContent).toContain('Please write a few words first.');
  });

  it('keeps what was typed when it could not be saved', async () => {
    await render(aboutMe);
    await press('Change this');
    await write('I want to swim again.');
    await press('Save');
    await answer({ status: 'failed', message: 'unavailable' });
    expect(card.querySelector('textarea')?.value).toBe('I want to swim again.');
    expect(card.textContent).toContain('Your text is kept here.');
  });

  it('lets the patient choose when another device was quicker', async () => {
    await render(aboutMe);
    await press('Change this');
    await write('I want to swim again.');
    await press('Save');
    const theirs = { rev: 4, content: { ...aboutMe.content, plainText: 'I like dancing.' } };
    await answer({ status: 'conflict', fields: ['plainText'], theirs });
    expect(card.querySelector('blockquote')?.textContent).toBe('I like dancing.');
    await press('Use my words above');
    expect(submitted()).toEqual(
      jasmine.objectContaining({ baseRev: 4, patch: { plainText: 'I want to swim again.' } }),
    );
  });

  it('takes the other words when the patient prefers them', async () => {
    await render(aboutMe);
    await press('Change this');
    await write('I want to swim again.');
    await press('Save');
    const theirs = { rev: 4, content: { ...aboutMe.content, plainText: 'I like dancing.' } };
    await answer({ status: 'conflict', fields: ['plainText'], theirs });
    await press('Keep the other words');
    expect(dispatch).toHaveBeenCalledWith(SectionEditorActions.dismissed({ key: KEY }));
    expect(card.querySelector('textarea')).toBeNull();
  });
});
