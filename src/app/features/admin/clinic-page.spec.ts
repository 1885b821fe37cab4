import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { ClinicMember } from '../../domain/access/actor.ts';
import type { Clinic } from '../../domain/clinic/clinic.ts';
import { ClinicFirestoreActions, ClinicPageActions } from '../../state/clinic/clinic.actions.ts';
import { clinicFeature } from '../../state/clinic/clinic.feature.ts';
import { InvitationActions, InvitationFirestoreActions } from '../../state/clinic/invitation.actions.ts';
import { invitationsFeature } from '../../state/clinic/invitations.feature.ts';
import { ConnectionActions } from '../../state/connection/connection.actions.ts';
import { connectionFeature } from '../../state/connection/connection.feature.ts';
import { SessionActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { aMember } from '../../testing/a-member.ts';
import { documentSnapshot, firstSnapshot } from '../../testing/a-snapshot.ts';
import { anAccount } from '../../testing/an-account.ts';
import { anInvitation } from '../../testing/an-invitation.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { openStore } from '../../testing/open-store.ts';
import { ClinicPage } from './clinic-page.ts';

const ROSA = aMember();
const ADA = aMember({ uid: 'ada', name: 'Ada Quinn', roles: ['admin'], discipline: null });
const NORTHGATE: Clinic = {
  id: 'northgate',
  name: 'Northgate Pain Clinic',
  timeZone: 'Europe/London',
  switches: { promptsOn: true, autoScoringOn: false },
};

describe('The page of a clinic', () => {
  let store: Store;
  let screen: OnScreen<ClinicPage>;
  let dispatch: jasmine.Spy;

  function changedTo(): ClinicMember | undefined {
    const actions = dispatch.calls.allArgs().map(([action]) => action as Action & { readonly member?: ClinicMember });
    return actions.find(({ type }) => type === ClinicPageActions.memberChanged.type)?.member;
  }

  function prompts(): HTMLElement | undefined {
    return [...screen.element.querySelectorAll<HTMLElement>('[role=switch]')].find((each) =>
      each.closest('mat-slide-toggle')?.textContent.includes('Prompts'),
    );
  }

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    ({ store } = openStore(
      provideState(sessionFeature),
      provideState(connectionFeature),
      provideState(clinicFeature),
      provideState(invitationsFeature),
    ));
    store.dispatch(SessionActions.accountFound({ account: anAccount({ uid: 'ada', member: ADA }) }));
    screen = await OnScreen.show(ClinicPage);
    store.dispatch(ClinicFirestoreActions.clinicChanged({ snapshot: documentSnapshot(NORTHGATE) }));
    store.dispatch(ClinicFirestoreActions.membersChanged({ changes: firstSnapshot([ROSA, ADA]) }));
    await screen.settle();
    store.dispatch(InvitationFirestoreActions.changed({ changes: firstSnapshot([anInvitation()]) }));
    await screen.settle();
    dispatch = spyOn(store, 'dispatch').and.callThrough();
  });

  it('says who works there and as what', () => {
    expect(screen.text).toMatch(/Rosa Ahmed\s+Rheumatology/);
    expect(screen.text).toMatch(/Ada Quinn \(you\)\s+Administrator/);
  });

  it('keeps an administrator from their own role, and says who can change it', () => {
    expect(screen.find('button', 'Change what Ada Quinn does')).toBeUndefined();
    expect(screen.find('button', 'Deactivate Ada Quinn')).toBeUndefined();
    expect(screen.text).toContain('Another administrator can change your role.');
  });

  it('changes what a colleague does', async () => {
    await screen.press('Change what Rosa Ahmed does');
    await screen.press('Care coordinator', 'checkbox');
    await screen.press('Save');
    expect(changedTo()).toEqual(aMember({ roles: ['coordinator', 'specialist'] }));
  });

  it('says beside the field what is missing, and changes nothing', async () => {
    await screen.press('Change what Rosa Ahmed does');
    await screen.press('Specialist', 'checkbox');
    await screen.press('Save');
    expect(screen.text).toContain('Tick at least one.');
    expect(changedTo()).toBeUndefined();
  });

  it('asks before it deactivates somebody', async () => {
    await screen.press('Deactivate Rosa Ahmed');
    expect(screen.text).toContain('will open nothing any more');
    expect(changedTo()).toBeUndefined();
    const [, confirm] = screen.all('button').filter(({ innerText }) => innerText.trim() === 'Deactivate');
    confirm?.click();
    expect(changedTo()).toEqual(aMember({ active: false }));
  });

  it('says what became of a change', async () => {
    store.dispatch(ClinicFirestoreActions.notStored({ key: 'rosa', reason: 'offline' }));
    await screen.settle();
    expect(screen.text).toContain('Not saved: Braid cannot be reached.');
  });

  it('shows a switch as the server has it until the server has the other', async () => {
    expect(prompts()?.ariaChecked).toBe('true');
    prompts()?.click();
    await screen.settle();
    expect(dispatch).toHaveBeenCalledWith(
      ClinicPageActions.switchesChanged({ switches: { promptsOn: false, autoScoringOn: false } }),
    );
    expect(prompts()?.ariaChecked).toBe('true');
  });

  it('takes an invitation back', async () => {
    expect(screen.text).toMatch(/Gwen Price\s+Physiotherapy · gwen\.price@northgate\.example/);
    await screen.press('Take back: the invitation of Gwen Price');
    expect(dispatch).toHaveBeenCalledWith(InvitationActions.revoked({ id: 'invitation-of-gwen-price' }));
  });

  it('changes nothing offline, and says why', async () => {
    store.dispatch(ConnectionActions.lost());
    await screen.settle();
    expect(screen.text).toContain('Changes here need a connection.');
    dispatch.calls.reset();
    prompts()?.click();
    await screen.press('Take back: the invitation of Gwen Price');
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('is emptied when its reader may no longer look after the clinic', async () => {
    store.dispatch(ClinicFirestoreActions.refused());
    await screen.settle();
    expect(screen.text).toContain('You may not look after this clinic');
    expect(screen.text).not.toContain('Rosa Ahmed');
  });
});
