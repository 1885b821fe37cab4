import { aMember } from '../../testing/a-member.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import type { SuggestionContent } from './suggestion.ts';
import type { Suggestion } from './suggestion-access.ts';
import { mayDecide, maySuggest, mayWithdraw, suggestionsAbout } from './suggestion-access.ts';

const CONTENT: SuggestionContent = {
  collection: 'interventions',
  docId: 'med.x-1',
  about: 'Amitriptyline',
  to: 'rheumatology',
  text: 'I stopped it in March.',
  status: 'open',
  answer: null,
};

function suggestion(content: Partial<SuggestionContent> = {}, parts: Partial<Suggestion> = {}): Suggestion {
  return aPlanRecord<SuggestionContent>({ ...CONTENT, ...content }, { id: 's1', createdBy: 'maya', ...parts });
}

const rosa = anAccount();
const sam = anAccount({ uid: 'sam', member: aMember({ uid: 'sam', discipline: 'sleep' }) });
const nina = anAccount({ uid: 'nina', member: aMember({ uid: 'nina', discipline: 'nutrition' }) });
const maya = aPatientAccount();

describe('Suggesting a change', () => {
  it('is for whoever does not own that part of the plan', () => {
    expect(maySuggest(nina, 'rheumatology')).toBeTrue();
    expect(maySuggest(maya, 'rheumatology')).toBeTrue();
    expect(maySuggest(rosa, 'rheumatology')).toBeFalse();
    expect(maySuggest({ ...rosa, member: aMember({ roles: ['admin'], discipline: null }) }, 'pain')).toBeFalse();
  });

  it('is decided by its owner, and where it is a medicine by any prescriber', () => {
    const medicine = aPlanRecord({ kind: 'medicine' }, { discipline: 'rheumatology' });
    const diet = aPlanRecord({ kind: 'diet' }, { discipline: 'rheumatology' });
    expect(mayDecide(rosa, suggestion())).toBeTrue();
    expect(mayDecide(sam, suggestion(), medicine)).toBeTrue();
    expect(mayDecide(sam, suggestion(), diet)).toBeFalse();
    expect(mayDecide(nina, suggestion(), medicine)).toBeFalse();
  });

  it('is decided once', () => {
    expect(mayDecide(rosa, suggestion({ status: 'declined', answer: 'No.' }))).toBeFalse();
    expect(mayWithdraw(maya, suggestion({ status: 'accepted' }))).toBeFalse();
  });

  it('is taken back by its author alone', () => {
    const own = { ...maya, uid: 'maya' };
    expect(mayWithdraw(own, suggestion())).toBeTrue();
    expect(mayWithdraw(rosa, suggestion())).toBeFalse();
    expect(mayWithdraw(own, suggestion({}, { rev: 0 }))).toBeFalse();
  });

  it('shows beside what it is about while it is open, and its answer to its author for thirty days', () => {
    const now = '2026-05-05T00:00:00.000Z';
    const open = suggestion({}, { id: 'open' });
    const elsewhere = suggestion({ docId: 'med.y-1' }, { id: 'elsewhere' });
    const answered = suggestion({ status: 'declined' }, { id: 'answered', updatedAt: '2026-04-10T00:00:00.000Z' });
    const old = suggestion({ status: 'declined' }, { id: 'old', updatedAt: '2026-04-01T00:00:00.000Z' });
    const back = suggestion({ status: 'withdrawn' }, { id: 'back', updatedAt: now });
    const all = [open, elsewhere, answered, old, back];
    const shownTo = (uid: string) => suggestionsAbout(all, CONTENT, { uid, now }).map(({ id }) => id);
    expect(shownTo('maya')).toEqual(['open', 'answered']);
    expect(shownTo('rosa')).toEqual(['open']);
  });
});
