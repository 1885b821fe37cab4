import { aMember } from '../../testing/a-member.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { GUARDED_OBJECTS, OPERATIONS, PARTIES } from './access-matrix.ts';
import type { Account } from './account.ts';
import type { ClinicMember } from './actor.ts';
import { may, mayEditSection, partyTowards, whyNotEditSection } from './may.ts';
import { STRANDS } from './strands.ts';

const ROSA = staff({ roles: ['specialist'], discipline: 'rheumatology' });
const CORA = staff({ roles: ['coordinator'], discipline: null });
const ADA = staff({ roles: ['admin'], discipline: null });
const MAYA = aPatientAccount();

describe('Access', () => {
  it('lets nobody delete anything but that they are here', () => {
    const deleted = GUARDED_OBJECTS.filter((object) => PARTIES.some((party) => may(party, 'delete', object)));
    expect(deleted).toEqual(['presence']);
  });

  it('tells an administrator nothing of a patient', () => {
    const known = GUARDED_OBJECTS.filter((object) => OPERATIONS.some((op) => may('clinic-admin', op, object)));
    expect(known).toEqual(['clinic', 'clinic-settings', 'clinic-member', 'invitation', 'own-user']);
  });

  it('tells of restricted notes to nobody but their discipline', () => {
    const knowing = PARTIES.filter((party) => OPERATIONS.some((operation) => may(party, operation, 'restricted-note')));
    expect(knowing).toEqual(['owning-discipline']);
  });

  it('lets who reads in an emergency write nothing of the plan', () => {
    const written = GUARDED_OBJECTS.filter((object) =>
      (['create', 'update'] as const).some((operation) => may('emergency-reader', operation, object)),
    );
    // Their own mark of how far they have looked is no part of the plan.
    expect(written).toEqual(['emergency-access', 'handover', 'seen-marker']);
  });

  it('gives a visitor nothing', () => {
    const rights = OPERATIONS.filter((operation) => may('visitor', operation, 'demographics'));
    expect(rights).toEqual([]);
  });

  it('lets each person edit exactly the sections of their own strand', () => {
    const editable = (account: Account) => STRANDS.map(({ id }) => id).filter((id) => mayEditSection(account, id));
    expect(editable(ROSA)).toEqual(['rheumatology']);
    expect(editable(CORA)).toEqual(['coordination']);
    expect(editable(MAYA)).toEqual(['patient']);
    expect(editable(ADA)).toEqual([]);
    expect(editable(staff({ roles: ['specialist'], discipline: 'pain', active: false }))).toEqual([]);
    expect(editable(staff({ roles: ['coordinator', 'specialist'], discipline: 'sleep' }))).toEqual([
      'sleep',
      'coordination',
    ]);
  });

  it('treats an account without membership or record as a visitor', () => {
    expect(partyTowards({ ...ROSA, member: null }, 'pain')).toBe('visitor');
  });

  it('knows somebody close to a patient, who edits nothing', () => {
    const leo = anAccount({ member: null, proxyFor: 'maya-roberts' });
    expect(partyTowards(leo, 'pain')).toBe('proxy');
    expect(STRANDS.filter(({ id }) => mayEditSection(leo, id))).toEqual([]);
  });

  describe('when a section may not be edited', () => {
    it('names the owner to colleagues', () => {
      expect(whyNotEditSection(CORA, 'rheumatology', 'Dr Rosa Ahmed')).toBe(
        'Only Rheumatology can edit this section. Dr Rosa Ahmed owns it.',
      );
    });

    it('says so where a section has no owner', () => {
      expect(whyNotEditSection(ROSA, 'sleep', null)).toBe(
        'Only Sleep medicine can edit this section. It has no owner on this team yet.',
      );
    });

    it('tells patients in their words who writes it', () => {
      expect(whyNotEditSection(MAYA, 'sleep', 'Dr Sam Hughes')).toBe('Your sleep doctor writes this section.');
    });

    it('keeps the patient’s own section to the patient', () => {
      expect(whyNotEditSection(ROSA, 'patient', 'Maya Roberts')).toBe('Only the patient can edit this section.');
    });

    it('gives no reason to the owner', () => {
      expect(whyNotEditSection(ROSA, 'rheumatology', 'Dr Rosa Ahmed')).toBeNull();
    });
  });
});

function staff(parts: Partial<ClinicMember>): Account {
  return anAccount({ member: aMember(parts) });
}
