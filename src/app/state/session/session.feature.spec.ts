import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { SessionActions, SignInPageActions } from './session.actions.ts';
import type { SessionState } from './session.feature.ts';
import { selectActor, sessionFeature } from './session.feature.ts';

const { reducer } = sessionFeature;

describe('the session', () => {
  const unknown = reducer(undefined, { type: 'nothing' });
  const signedOut = reducer(unknown, SessionActions.noAccount());
  const trying = reducer(signedOut, SignInPageActions.submitted({ email: 'rosa@northgate.example', password: 'x' }));
  const signedInAs = (account: SessionState['account']) =>
    account ? reducer(trying, SessionActions.accountFound({ account })) : signedOut;

  it('is unknown until the browser has said who is signed in', () => {
    expect(unknown.status).toBe('unknown');
    expect(signedOut.status).toBe('signed-out');
  });

  it('never holds a password', () => {
    expect(JSON.stringify(trying)).not.toContain('"x"');
    expect(trying.status).toBe('signing-in');
  });

  it('says why a sign-in was refused until the next attempt', () => {
    const refused = reducer(trying, SessionActions.signInRefused({ reason: 'credentials', until: null }));
    expect(refused).toEqual(
      jasmine.objectContaining({ status: 'signed-out', signInRefusal: { reason: 'credentials', until: null } }),
    );
    const again = reducer(refused, SignInPageActions.submitted({ email: 'rosa@northgate.example', password: 'y' }));
    expect(again.signInRefusal).toBeNull();
  });

  it('stays signed out when only the request for a new password found no network', () => {
    const refused = reducer(signedOut, SessionActions.signInRefused({ reason: 'network', until: null }));
    expect(refused).toEqual(
      jasmine.objectContaining({ status: 'signed-out', signInRefusal: { reason: 'network', until: null } }),
    );
  });

  it('names the person as events will', () => {
    const actor = (account: SessionState['account']) => selectActor({ session: signedInAs(account) });
    expect(actor(anAccount())).toEqual({ uid: 'rosa', name: 'Rosa Ahmed', strand: 'rheumatology' });
    expect(actor(aPatientAccount())).toEqual({ uid: 'maya', name: 'Maya Roberts', strand: 'patient' });
    expect(actor(null)).toBeNull();
  });
});
