import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { accountOnRecord } from './account-on-record.ts';
import { mayEditSection, whyNotEditSection } from './may.ts';

describe('Somebody who has a record open', () => {
  const rosa = anAccount();

  it('writes in it on its team, and only reads it off the team', () => {
    expect(mayEditSection(accountOnRecord(rosa, { teamUids: ['rosa'] }), 'rheumatology')).toBeTrue();
    expect(mayEditSection(accountOnRecord(rosa, { teamUids: ['fay'] }), 'rheumatology')).toBeFalse();
    expect(whyNotEditSection(accountOnRecord(rosa, { teamUids: [] }), 'rheumatology', null)).not.toBeNull();
  });

  it('is the patient without being on a team', () => {
    expect(mayEditSection(accountOnRecord(aPatientAccount(), { teamUids: ['rosa'] }), 'patient')).toBeTrue();
  });
});
