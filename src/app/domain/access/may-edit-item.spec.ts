import { aMember } from '../../testing/a-member.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import type { Account } from './account.ts';
import { mayEditItem } from './may-edit-item.ts';
import type { Discipline } from './strands.ts';

const ROSAS_COURSE = { discipline: 'rheumatology', content: { kind: 'course' } } as const;
const ROSAS_MEDICINE = { discipline: 'rheumatology', content: { kind: 'medicine' } } as const;

describe('A treatment', () => {
  it('is changed by its own discipline', () => {
    expect(mayEditItem(specialist('rheumatology'), ROSAS_COURSE)).toBeTrue();
    expect(mayEditItem(specialist('pain'), ROSAS_COURSE)).toBeFalse();
  });

  it('is changed by any prescriber where it is a medicine', () => {
    expect(mayEditItem(specialist('pain'), ROSAS_MEDICINE)).toBeTrue();
    expect(mayEditItem(specialist('physiotherapy'), ROSAS_MEDICINE)).toBeFalse();
  });

  it('is not changed by the patient, the coordinator, or a prescriber off the team', () => {
    expect(mayEditItem(aPatientAccount(), ROSAS_MEDICINE)).toBeFalse();
    expect(mayEditItem(withMember({ roles: ['coordinator'], discipline: null }), ROSAS_MEDICINE)).toBeFalse();
    expect(mayEditItem(withMember({ roles: [], discipline: null }), ROSAS_MEDICINE)).toBeFalse();
    expect(mayEditItem(withMember({ active: false, discipline: 'pain' }), ROSAS_MEDICINE)).toBeFalse();
  });
});

function specialist(discipline: Discipline): Account {
  return withMember({ discipline });
}

function withMember(fields: Parameters<typeof aMember>[0]): Account {
  return anAccount({ member: aMember(fields) });
}
