import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { LockActions, LockScreenActions } from './lock.actions.ts';
import { lockFeature, selectIdleMinutes } from './lock.feature.ts';

const { reducer } = lockFeature;
const locked = reducer(undefined, LockActions.phaseChanged({ phase: 'locked' }));
const submitted = LockScreenActions.passwordSubmitted({ password: 'secret' });

describe('the lock', () => {
  it('stays closed while a password is looked at, and when it is refused', () => {
    const trying = reducer(locked, submitted);
    expect(trying).toEqual({ phase: 'locked', isUnlocking: true, refusal: null });
    const refused = reducer(trying, LockActions.passwordRefused({ reason: 'credentials', until: null }));
    expect(refused).toEqual({
      phase: 'locked',
      isUnlocking: false,
      refusal: { reason: 'credentials', until: null },
    });
    expect(reducer(refused, submitted).refusal).toBeNull();
  });

  it('keeps no password', () => {
    expect(JSON.stringify(reducer(locked, submitted))).not.toContain('secret');
  });

  it('opens when every tab is told that somebody is back', () => {
    const opened = reducer(reducer(locked, submitted), LockActions.phaseChanged({ phase: 'in-use' }));
    expect(opened).toEqual({ phase: 'in-use', isUnlocking: false, refusal: null });
  });

  it('waits as long as the person who is signed in may rest', () => {
    expect(selectIdleMinutes.projector(anAccount())).toBe(15);
    expect(selectIdleMinutes.projector(aPatientAccount())).toBe(30);
    expect(selectIdleMinutes.projector(null)).toBeNull();
  });
});
