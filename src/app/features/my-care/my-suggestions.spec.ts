import type { InterventionContent } from '../../domain/care-plan/intervention.ts';
import { NEW_INTERVENTION } from '../../domain/care-plan/intervention.ts';
import type { SuggestionContent } from '../../domain/care-plan/suggestion.ts';
import { outboxKey } from '../../domain/changes/send-state.ts';
import { withKind } from '../../testing/a-change.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import type { MyCareOnScreen } from '../../testing/my-care-on-screen.ts';
import { openMyCare } from '../../testing/my-care-on-screen.ts';

const PREGABALIN: InterventionContent = {
  ...NEW_INTERVENTION,
  kind: 'medicine',
  type: null,
  name: 'Pregabalin',
  status: 'active',
  dosage: '75 mg twice a day',
  startedOn: '2026-01-12',
  reason: 'Nerve pain',
};
const pregabalin = aPlanRecord(PREGABALIN, { id: 'pregabalin', discipline: 'rheumatology' });
const NOT_RIGHT = 'This is not right: Pregabalin';
const QUESTION = 'What is not right';

function answered(parts: Partial<SuggestionContent>) {
  const content: SuggestionContent = {
    collection: 'interventions',
    docId: 'pregabalin',
    about: 'Pregabalin',
    to: 'rheumatology',
    text: 'I stopped in March',
    status: 'open',
    answer: null,
    ...parts,
  };
  const now = new Date().toISOString();
  const by = content.status === 'open' ? 'maya' : 'rosa';
  return aPlanRecord(content, { id: 's1', discipline: 'patient', createdBy: 'maya', updatedBy: by, updatedAt: now });
}

describe('What Maya reads of a medicine', () => {
  it('is how much, what for, since when and who', async () => {
    const { screen } = await openMyCare({ interventions: [pregabalin] });
    const card = screen.element.querySelector<HTMLElement>('braid-my-treatment-card')?.innerText ?? '';
    for (const words of ['Pregabalin', '75 mg twice a day', 'Nerve pain', 'Since 12 January 2026', 'Rosa Ahmed']) {
      expect(card).toContain(words);
    }
  });
});

describe('What Maya says is not right', () => {
  let page: MyCareOnScreen;

  beforeEach(async () => {
    page = await openMyCare({ interventions: [pregabalin] });
  });

  it('goes to whoever owns it, and says that it was sent', async () => {
    await page.screen.press(NOT_RIGHT);
    await page.screen.type(QUESTION, 'Stopped in March, made me dizzy');
    await page.screen.press('Send to my team');
    expect(page.sent.length).toBe(1);
    expect(page.sent[0]?.patch).toEqual(
      jasmine.objectContaining({
        collection: 'interventions',
        docId: 'pregabalin',
        to: 'rheumatology',
        text: 'Stopped in March, made me dizzy',
        status: 'open',
      }),
    );
    expect(page.screen.text).toContain('You wrote: “Stopped in March, made me dizzy”');
    expect(page.screen.text).toContain('Sent to Rosa Ahmed');
  });

  it('can be a side effect', async () => {
    await page.screen.press('Side effect of Pregabalin');
    await page.screen.type('What do you notice', 'Dizzy');
    await page.screen.press('Send to my team');
    expect(page.sent[0]?.patch['about']).toBe('Side effect: Pregabalin');
  });

  it('can be taken back while nobody has answered', async () => {
    await page.hear('suggestions', [answered({})]);
    await page.screen.press('Take it back: Pregabalin');
    expect(page.sent.map(withKind).map(({ patch, kind }) => [patch, kind])).toEqual([
      [{ status: 'withdrawn' }, 'suggestion.withdrawn'],
    ]);
    expect(page.screen.text).not.toContain('I stopped in March');
  });

  it('is thanked for when it was taken up, and answered with the reason when it was not', async () => {
    await page.hear('suggestions', [answered({ status: 'accepted' })]);
    expect(page.screen.text).toContain('Rosa Ahmed updated this. Thank you.');
    expect(page.screen.find('button', 'Take it back')).toBeUndefined();
    await page.hear('suggestions', [answered({ status: 'declined', answer: 'Let us talk on Tuesday.' })]);
    expect(page.screen.text).toContain('Rosa Ahmed answered: Let us talk on Tuesday.');
  });

  it('cannot be taken back any more once it was answered: the answer stands', async () => {
    await page.hear('suggestions', [answered({})]);
    await page.screen.press('Take it back: Pregabalin');
    const declined = answered({ status: 'declined', answer: 'Let us talk.' });
    const key = outboxKey({ patientId: 'maya-roberts', collection: 'suggestions', docId: 's1' });
    await page.answer(key, {
      status: 'conflict',
      fields: ['status'],
      was: answered({}).content,
      theirs: { rev: 2, content: declined.content, by: 'rosa' },
    });
    await page.hear('suggestions', [{ ...declined, rev: 2 }]);
    expect(page.screen.text).toContain('Rosa Ahmed answered: Let us talk.');
    expect(page.screen.text).not.toContain('Needs you');
    expect(page.sent.length).toBe(1);
  });
});
