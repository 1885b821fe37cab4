import { TestBed } from '@angular/core/testing';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { PlanSection } from '../../domain/care-plan/plan-section.ts';
import type { Change } from '../../domain/changes/change.ts';
import { OutboxActions, SectionEditorActions } from '../../state/outbox/outbox.actions.ts';
import { outboxFeature } from '../../state/outbox/outbox.feature.ts';
import type { SendState } from '../../state/outbox/send-state.ts';
import { outboxKey } from '../../state/outbox/send-state.ts';
import { PatientFirestoreActions } from '../../state/patient-record/patient.actions.ts';
import { patientFeature } from '../../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../../state/patient-record/patient-page.actions.ts';
import { SectionsFirestoreActions } from '../../state/patient-record/sections.actions.ts';
import { sectionsFeature } from '../../state/patient-record/sections.feature.ts';
import { TeamFirestoreActions } from '../../state/patient-record/team.actions.ts';
import { teamFeature } from '../../state/patient-record/team.feature.ts';
import { SessionActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { aSection } from '../../testing/a-section.ts';
import { documentSnapshot, firstSnapshot, nextSnapshot } from '../../testing/a-snapshot.ts';
import { anAccount } from '../../testing/an-account.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { openStore } from '../../testing/open-store.ts';
import { PlanView } from './plan-view.ts';
import { WorkspaceStore } from './workspace.store.ts';

const TEAM_TEXT = 'For the team';
const PLAIN_TEXT = 'In plain words';

const fay = {
  uid: 'fay',
  clinicId: 'northgate',
  patientId: 'maya-roberts',
  name: 'Fay Lindqvist',
  strand: 'physiotherapy',
  from: '2026-01-12',
  to: null,
} as const;

describe('The plan, as Rosa the rheumatologist works on it', () => {
  let store: Store;
  let screen: OnScreen<PlanView>;
  let sent: Change[];

  function stored(section: PlanSection): void {
    store.dispatch(SectionsFirestoreActions.changed({ changes: nextSnapshot({ upserted: [section] }) }));
  }

  async function answer(state: SendState): Promise<void> {
    const change = sent.at(-1);
    if (!change) throw new Error('Nothing was sent');
    store.dispatch(OutboxActions.answered({ key: outboxKey(change), change, state }));
    await screen.settle();
  }

  async function typeAndSave(text: string): Promise<void> {
    await screen.press('Edit');
    await screen.type(TEAM_TEXT, text);
    await screen.press('Save');
  }

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [WorkspaceStore] });
    ({ store } = openStore(
      provideState(sessionFeature),
      provideState(outboxFeature),
      provideState(patientFeature),
      provideState(teamFeature),
      provideState(sectionsFeature),
    ));
    sent = [];
    const dispatch = store.dispatch.bind(store) as (action: object) => void;
    spyOn(store, 'dispatch').and.callFake(((action: object) => {
      if (isSubmission(action)) sent.push(action.change);
      dispatch(action);
    }) as Store['dispatch']);
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
    store.dispatch(PatientFirestoreActions.changed({ snapshot: documentSnapshot(aPatient()) }));
    store.dispatch(TeamFirestoreActions.changed({ changes: firstSnapshot([fay]) }));
    const hers = aSection({ id: 'physiotherapy', discipline: 'physiotherapy', updatedBy: 'fay' });
    store.dispatch(SectionsFirestoreActions.changed({ changes: firstSnapshot([aSection(), hers]) }));
    screen = await OnScreen.show(PlanView);
  });

  it('has her own section first, open and hers alone to edit', async () => {
    const first = screen.element.querySelector('article');
    expect(first?.innerText).toContain('Diagnosis and medical lead');
    expect(first?.innerText).toContain('Widespread pain since 2021.');
    await screen.press('Open all');
    expect(screen.all('button').filter((button) => /^\s*(Edit|Write)/.test(button.innerText)).length).toBe(1);
  });

  it('says of another’s section who wrote it and why she may not', async () => {
    await screen.press('Moving and pacing');
    expect(screen.text).toContain('Only Physiotherapy can edit this section. Fay Lindqvist owns it.');
    expect(screen.text).toContain('Last edited by Fay Lindqvist');
  });

  it('names a strand without an owner, and leaves neurology out until it is needed', () => {
    expect(screen.text).toContain('No owner yet');
    expect(screen.text).not.toContain('Neurology');
  });

  it('sends only what she changed, with what she started from', async () => {
    await typeAndSave('Widespread pain. Duloxetine begun.');
    expect(sent.length).toBe(1);
    expect(sent[0]).toEqual(
      jasmine.objectContaining({
        docId: 'rheumatology',
        baseRev: 1,
        patch: { clinicalText: 'Widespread pain. Duloxetine begun.' },
      }),
    );
    expect(screen.text).toContain('Saving…');
  });

  it('closes the editor once the server has taken it, and says when', async () => {
    await typeAndSave('Widespread pain. Duloxetine begun.');
    await answer({ status: 'saved', at: '2026-05-04T13:02:00.000Z', rev: 2 });
    expect(screen.find('textbox', TEAM_TEXT)).toBeUndefined();
    expect(screen.text).toContain('Saved 14:02');
    expect(screen.text).toContain('Widespread pain. Duloxetine begun.');
  });

  for (const status of ['refused', 'waiting'] as const) {
    it(`keeps what was typed while the change is ${status}`, async () => {
      await typeAndSave('Typed with care.');
      await answer({ status });
      expect(screen.valueOf(TEAM_TEXT)).toBe('Typed with care.');
    });
  }

  it('keeps what was typed when saving failed, and lets her try again', async () => {
    await typeAndSave('Typed with care.');
    await answer({ status: 'failed', message: 'unavailable' });
    expect(screen.text).toContain('Could not save');
    await screen.press('Save');
    expect(sent.length).toBe(2);
    expect(sent[1]?.patch).toEqual({ clinicalText: 'Typed with care.' });
  });

  it('tells of another’s change while she types, and never touches her words', async () => {
    await screen.press('Edit');
    await screen.type(TEAM_TEXT, 'Half a sentence');
    const theirs = { clinicalText: 'Theirs.', plainText: 'Theirs too.', reviewDueOn: null };
    stored(aSection({ rev: 2, updatedBy: 'fay', content: theirs }));
    await screen.settle();
    expect(screen.valueOf(TEAM_TEXT)).toBe('Half a sentence');
    expect(screen.text).toContain('Fay Lindqvist changed this section while you were writing.');
    await screen.press('Show that version');
    expect(screen.text).toContain('Theirs too.');
  });

  describe('when both changed the same text', () => {
    const theirs = { rev: 2, content: { clinicalText: 'Theirs.', plainText: 'Theirs too.', reviewDueOn: null } };

    beforeEach(async () => {
      await typeAndSave('Mine.');
      await answer({ status: 'conflict', fields: ['clinicalText'], theirs });
    });

    it('shows both side by side and still holds what she typed', () => {
      expect(screen.text).toContain('Theirs.');
      expect(screen.valueOf(TEAM_TEXT)).toBe('Mine.');
      expect(screen.find('button', 'Save')).toBeUndefined();
    });

    it('sends hers on top of theirs when she says so', async () => {
      await screen.press('Use mine');
      expect(sent.at(-1)).toEqual(
        jasmine.objectContaining({ baseRev: 2, base: theirs.content, patch: { clinicalText: 'Mine.' } }),
      );
    });

    it('sends what she made of both when she edits hers first', async () => {
      await screen.type(TEAM_TEXT, 'Mine and theirs.');
      await screen.press('Use mine');
      expect(sent.at(-1)?.patch).toEqual({ clinicalText: 'Mine and theirs.' });
    });

    it('closes without sending anything when theirs stays', async () => {
      await screen.press('Keep theirs');
      expect(sent.length).toBe(1);
      expect(screen.find('textbox', TEAM_TEXT)).toBeUndefined();
    });

    it('keeps her other text when only the contested one gives way', async () => {
      await screen.type(PLAIN_TEXT, 'My plain words.');
      await screen.press('Keep theirs');
      expect(screen.valueOf(TEAM_TEXT)).toBe('Theirs.');
      expect(screen.valueOf(PLAIN_TEXT)).toBe('My plain words.');
      await screen.press('Save');
      expect(sent.at(-1)?.patch).toEqual({ plainText: 'My plain words.' });
    });
  });

  it('gives her words back when they were refused after she had closed the editor', async () => {
    await typeAndSave('Typed with care.');
    await screen.press('Close');
    expect(screen.find('textbox', TEAM_TEXT)).toBeUndefined();
    await answer({ status: 'refused' });
    expect(screen.valueOf(TEAM_TEXT)).toBe('Typed with care.');
    await screen.press('Save');
    expect(sent.at(-1)?.patch).toEqual({ clinicalText: 'Typed with care.' });
  });

  it('asks nothing when she cancels without having changed anything', async () => {
    await screen.press('Edit');
    await screen.press('Cancel');
    expect(screen.find('textbox', TEAM_TEXT)).toBeUndefined();
    expect(document.querySelector('[role=dialog]')).toBeNull();
  });

  it('asks before her words are thrown away, and keeps them unless she says so', async () => {
    await screen.press('Edit');
    await screen.type(TEAM_TEXT, 'Half a sentence');
    await screen.press('Cancel');
    const keep = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Keep editing');
    keep?.click();
    await screen.settle();
    expect(screen.valueOf(TEAM_TEXT)).toBe('Half a sentence');
  });
});

function isSubmission(action: object): action is ReturnType<typeof SectionEditorActions.changeSubmitted> {
  return 'type' in action && action.type === SectionEditorActions.changeSubmitted.type;
}
