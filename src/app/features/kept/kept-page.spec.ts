import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { SendState } from '../../domain/changes/send-state.ts';
import type { HandoverActions } from '../../state/clinic/handover.actions.ts';
import { HandoverFirestoreActions } from '../../state/clinic/handover.actions.ts';
import { handoversFeature } from '../../state/clinic/handovers.feature.ts';
import { DraftsOnDeviceActions } from '../../state/outbox/draft.actions.ts';
import { draftsFeature } from '../../state/outbox/drafts.feature.ts';
import { KeptPageActions, OutboxActions, SectionEditorActions } from '../../state/outbox/outbox.actions.ts';
import { outboxFeature } from '../../state/outbox/outbox.feature.ts';
import { SessionActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { aChange } from '../../testing/a-change.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { answerDialog } from '../../testing/answer-dialog.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { openStore } from '../../testing/open-store.ts';
import { KeptPage } from './kept-page.ts';

const KEY = 'maya-roberts/sections/nutrition';
const about = {
  title: 'Food and supplements',
  clinicId: 'northgate',
  coordinatorUid: 'cora',
  coordinatorName: 'Cora Bell',
};

describe('What is kept on this device', () => {
  let store: Store;
  let screen: OnScreen<KeptPage>;
  let told: Action[];

  async function open(account = anAccount()): Promise<void> {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const { store: opened, actions } = openStore(
      provideState(sessionFeature),
      provideState(outboxFeature),
      provideState(draftsFeature),
      provideState(handoversFeature),
    );
    store = opened;
    told = [];
    actions.subscribe((action) => told.push(action));
    store.dispatch(SessionActions.accountFound({ account }));
    screen = await OnScreen.show(KeptPage);
  }

  async function keep(state: SendState, plainText = 'Food trial, day 3.'): Promise<void> {
    const change = aChange({ base: null, patch: { plainText } });
    store.dispatch(
      OutboxActions.mirrored({ entry: { key: KEY, about, change, state, typedAt: '2026-05-04T13:02:00.000Z' } }),
    );
    await screen.settle();
  }

  async function answer(decision: 'keep' | 'lose'): Promise<void> {
    await answerDialog(decision);
    await screen.settle();
  }

  it('is nothing when everything has arrived', async () => {
    await open();
    expect(screen.text).toContain('Nothing is waiting');
  });

  it('says what a text is about, when it was typed, and that it goes by itself', async () => {
    await open();
    await keep({ status: 'waiting' });
    expect(screen.text).toContain('Waiting to be sent');
    expect(screen.text).toContain('Food and supplements');
    expect(screen.text).toContain('4 May 2026, 14:02');
    expect(screen.text).toContain('Food trial, day 3.');
    expect(screen.text).toContain('It goes by itself when there is a connection.');
  });

  it('leads to the record where there are two versions to choose from', async () => {
    await open();
    await keep({ status: 'conflict', fields: ['plainText'], was: null, theirs: { rev: 2, content: {}, by: 'fay' } });
    expect(screen.get('link', 'Open and choose').getAttribute('href')).toBe('/patients/maya-roberts');
  });

  it('sends what could not be saved once more', async () => {
    await open();
    await keep({ status: 'failed', message: 'unknown' });
    await screen.press('Try again');
    expect(told.at(-1)?.type).toBe(SectionEditorActions.changeSubmitted.type);
    expect(screen.text).toContain('It is being saved.');
  });

  it('has what was begun and not saved', async () => {
    await open();
    const draft = { about, text: { plainText: 'Half a sentence' }, base: null, submitted: null };
    const kept = { key: KEY, draft, typedAt: '2026-05-04T13:02:00.000Z', isKept: true };
    store.dispatch(DraftsOnDeviceActions.restored({ drafts: [kept] }));
    await screen.settle();
    expect(screen.text).toContain('Begun, not saved');
    await screen.press('Discard');
    await answer('lose');
    expect(screen.text).not.toContain('Half a sentence');
  });

  it('says that what waits may have arrived before it throws all of it away', async () => {
    await open();
    await keep({ status: 'waiting' });
    await screen.press('Discard');
    expect(document.querySelector('dialog[open]')?.textContent).toContain('may have been sent already');
    await answer('lose');
    expect(told.at(-1)).toEqual(KeptPageActions.discarded({ key: KEY }));
    expect(screen.text).toContain('Discarded: Food and supplements');
  });

  describe('of somebody who left the team', () => {
    it('can be copied or sent to the coordinator', async () => {
      await open();
      await keep({ status: 'refused' });
      expect(screen.text).toContain('Could not be added: you left the team. Copy it or send it to Cora Bell.');
      expect(screen.find('button', 'Copy text')).toBeDefined();
    });

    it('is given to the coordinator with what it is about, and stays until they have it', async () => {
      await open();
      await keep({ status: 'refused' });
      await screen.press('Send to Cora Bell');
      const sent = told.at(-1) as ReturnType<typeof HandoverActions.sent>;
      expect(sent.handover).toEqual({
        id: sent.handover.id,
        clinicId: 'northgate',
        kind: 'note',
        patientId: 'maya-roberts',
        toUid: 'cora',
        about: 'Food and supplements',
        text: 'Food trial, day 3.',
      });
      expect(screen.text).toContain('Food trial, day 3.');
      store.dispatch(HandoverFirestoreActions.stored({ id: sent.handover.id }));
      await screen.settle();
      expect(screen.text).not.toContain('Food trial, day 3.');
      expect(screen.text).toContain('Sent to Cora Bell. It is not part of the plan.');
      expect(document.activeElement).toBe(screen.element.querySelector('h1'));
    });

    it('is sent as the same handover when it is sent again', async () => {
      await open();
      await keep({ status: 'refused' });
      await screen.press('Send to Cora Bell');
      const first = told.at(-1) as ReturnType<typeof HandoverActions.sent>;
      store.dispatch(HandoverFirestoreActions.notStored({ id: first.handover.id, reason: 'offline' }));
      await screen.settle();
      expect(screen.text).toContain('It could not be sent without a connection.');
      await screen.press('Send to Cora Bell');
      const second = told.at(-1) as ReturnType<typeof HandoverActions.sent>;
      expect(second.handover.id).toBe(first.handover.id);
    });

    it('stays where something else was typed while it was sent, and is then given anew', async () => {
      await open();
      await keep({ status: 'refused' });
      await screen.press('Send to Cora Bell');
      const first = told.at(-1) as ReturnType<typeof HandoverActions.sent>;
      await keep({ status: 'refused' }, 'Food trial, day 4.');
      store.dispatch(HandoverFirestoreActions.stored({ id: first.handover.id }));
      await screen.settle();
      expect(screen.text).toContain('Food trial, day 4.');
      await screen.press('Send to Cora Bell');
      const second = told.at(-1) as ReturnType<typeof HandoverActions.sent>;
      expect(second.handover.text).toBe('Food trial, day 4.');
      expect(second.handover.id).not.toBe(first.handover.id);
    });

    it('is kept when it is refused again after it was given away', async () => {
      await open();
      await keep({ status: 'refused' });
      await screen.press('Send to Cora Bell');
      const { handover } = told.at(-1) as ReturnType<typeof HandoverActions.sent>;
      store.dispatch(HandoverFirestoreActions.stored({ id: handover.id }));
      await screen.settle();
      await keep({ status: 'refused' });
      store.dispatch(HandoverFirestoreActions.stored({ id: 'of-another-text' }));
      await screen.settle();
      expect(screen.text).toContain('Food trial, day 3.');
    });

    it('is thrown away only when they say so', async () => {
      await open();
      await keep({ status: 'refused' });
      await screen.press('Discard');
      await answer('keep');
      expect(screen.text).toContain('Food trial, day 3.');
      await screen.press('Discard');
      await answer('lose');
      expect(screen.text).toContain('Discarded: Food and supplements');
      expect(screen.text).toContain('Nothing is waiting');
    });
  });

  it('of a patient can be copied and is sent to nobody', async () => {
    await open(aPatientAccount());
    await keep({ status: 'refused' });
    expect(screen.text).toContain('Could not be added. Copy it if you still need it.');
    expect(screen.find('button', 'Send to')).toBeUndefined();
  });
});
