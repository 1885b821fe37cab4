import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { ClinicMember } from '../../domain/access/actor.ts';
import { InvitationActions, InvitationFirestoreActions } from '../../state/clinic/invitation.actions.ts';
import { invitationsFeature } from '../../state/clinic/invitations.feature.ts';
import { ConnectionActions } from '../../state/connection/connection.actions.ts';
import { connectionFeature } from '../../state/connection/connection.feature.ts';
import { SessionActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { aMember } from '../../testing/a-member.ts';
import { anAccount } from '../../testing/an-account.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { openStore } from '../../testing/open-store.ts';
import { InvitePage } from './invite-page.ts';

const CORA = aMember({ uid: 'cora', name: 'Cora Bell', roles: ['coordinator'], discipline: null });
const ADA = aMember({ uid: 'ada', name: 'Ada Quinn', roles: ['admin'], discipline: null });
const SEND = 'Send the invitation';

describe('Inviting somebody', () => {
  let store: Store;
  let screen: OnScreen<InvitePage>;
  let dispatch: jasmine.Spy;

  async function show(member: ClinicMember, inputs: Readonly<Record<string, string>> = {}): Promise<void> {
    store.dispatch(SessionActions.accountFound({ account: anAccount({ uid: member.uid, member }) }));
    screen = await OnScreen.show(InvitePage, inputs);
    dispatch = spyOn(store, 'dispatch').and.callThrough();
  }

  async function choose(discipline: string): Promise<void> {
    const list = screen.element.querySelector('select');
    if (!list) throw new Error('There is no list of disciplines');
    list.value = discipline;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    list.dispatchEvent(new Event('input', { bubbles: true }));
    await screen.settle();
  }

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    ({ store } = openStore(
      provideState(sessionFeature),
      provideState(connectionFeature),
      provideState(invitationsFeature),
    ));
  });

  it('hands over a specialist whom a coordinator invites', async () => {
    await show(CORA);
    expect(screen.all('checkbox').length).toBe(0);
    await screen.type('Name', ' Gwen Price ');
    await screen.type('Email address', 'Gwen.Price@Northgate.example');
    await choose('physiotherapy');
    await screen.press(SEND);
    expect(dispatch).toHaveBeenCalledOnceWith(
      InvitationActions.requested({
        invitation: {
          kind: 'member',
          name: 'Gwen Price',
          email: 'gwen.price@northgate.example',
          roles: ['specialist'],
          discipline: 'physiotherapy',
          patientId: null,
          proxyId: null,
        },
      }),
    );
  });

  it('says beside each field what is missing, puts the focus there, and sends nothing', async () => {
    await show(ADA);
    await screen.press(SEND);
    expect(screen.text).toContain('Type the name of the person.');
    expect(screen.text).toContain('Type the email address.');
    expect(screen.text).toContain('Choose the discipline.');
    expect(document.activeElement).toBe(screen.get('textbox', 'Name'));
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('lets an administrator invite a coordinator', async () => {
    await show(ADA);
    await screen.type('Name', 'Carl Ode');
    await screen.type('Email address', 'carl.ode@northgate.example');
    await screen.press('Specialist', 'checkbox');
    await screen.press('Care coordinator', 'checkbox');
    await screen.press(SEND);
    const { invitation } = dispatch.calls.mostRecent().args[0] as ReturnType<typeof InvitationActions.requested>;
    expect(invitation.roles).toEqual(['coordinator']);
    expect(invitation.discipline).toBeNull();
  });

  it('invites a patient under the name of the record, to that record', async () => {
    await show(CORA, { kind: 'patient', patient: 'maya-roberts' });
    const invitee = { kind: 'known', patientId: 'maya-roberts', name: 'Maya Roberts' } as const;
    store.dispatch(InvitationFirestoreActions.inviteeFound({ invitee }));
    await screen.settle();
    expect(screen.valueOf('Name')).toBe('Maya Roberts');
    expect((screen.get('textbox', 'Name') as HTMLInputElement).readOnly).toBeTrue();
    await screen.type('Email address', 'maya@home.example');
    await screen.press(SEND);
    const { invitation } = dispatch.calls.mostRecent().args[0] as ReturnType<typeof InvitationActions.requested>;
    expect(invitation.kind).toBe('patient');
    expect(invitation.patientId).toBe('maya-roberts');
    expect(invitation.roles).toEqual([]);
  });

  it('does not invite a patient who is in Braid already', async () => {
    await show(CORA, { kind: 'patient', patient: 'maya-roberts' });
    store.dispatch(InvitationFirestoreActions.inviteeFound({ invitee: { kind: 'has-account' } }));
    await screen.settle();
    expect(screen.text).toContain('This patient is in Braid already');
    expect(screen.find('button', SEND)).toBeUndefined();
  });

  it('says that the message is on its way, and offers the link', async () => {
    await show(CORA);
    const created = { link: 'https://braid.example/join', email: 'gwen@home.example' };
    store.dispatch(InvitationFirestoreActions.created({ ...created, isMailed: true }));
    await screen.settle();
    expect(screen.text).toContain('on its way to gwen@home.example');
    expect(screen.find('button', 'Copy link')).toBeDefined();
    store.dispatch(InvitationFirestoreActions.created({ ...created, isMailed: false }));
    await screen.settle();
    expect(screen.text).toContain('could not be sent');
    await screen.press('Invite somebody else');
    expect(screen.valueOf('Name')).toBe('');
  });

  it('keeps what was typed when it is refused', async () => {
    await show(CORA);
    await screen.type('Name', 'Gwen Price');
    store.dispatch(InvitationFirestoreActions.notCreated({ reason: 'offline' }));
    await screen.settle();
    expect(screen.text).toContain('Braid cannot be reached');
    expect(screen.valueOf('Name')).toBe('Gwen Price');
  });

  it('needs a connection, and says so', async () => {
    await show(CORA);
    store.dispatch(ConnectionActions.lost());
    await screen.settle();
    expect(screen.text).toContain('Inviting needs a connection.');
    expect(screen.get('button', SEND).getAttribute('aria-disabled')).toBe('true');
  });
});
