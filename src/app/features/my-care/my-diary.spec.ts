import { TestBed } from '@angular/core/testing';

import type { InterventionContent } from '../../domain/care-plan/intervention.ts';
import { NEW_INTERVENTION } from '../../domain/care-plan/intervention.ts';
import { DraftsOnDeviceActions } from '../../state/outbox/draft.actions.ts';
import { withKind } from '../../testing/a-change.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import type { MyCareOnScreen } from '../../testing/my-care-on-screen.ts';
import { openMyCare } from '../../testing/my-care-on-screen.ts';
import { Today } from '../../ui/today.ts';

const WALKING: InterventionContent = {
  ...NEW_INTERVENTION,
  kind: 'exercise',
  type: null,
  name: 'Walking',
  status: 'active',
  minutes: 5,
};
const walking = aPlanRecord(WALKING, { id: 'walk', discipline: 'physiotherapy' });
const WRITE = 'Write it down: Walking, today';

describe('Maya’s diary', () => {
  let page: MyCareOnScreen;
  let month: string;
  let entry: string;
  let key: string;

  beforeEach(async () => {
    page = await openMyCare({ interventions: [walking] });
    const today = TestBed.inject(Today).date();
    month = today.slice(0, 7);
    entry = `${today.slice(8)}.walk`;
    key = `maya-roberts/diary/${month}`;
  });

  async function log(minutes: string): Promise<void> {
    await page.screen.press(WRITE);
    await page.screen.type('Minutes', minutes);
    await page.screen.press('Save');
  }

  it('takes the minutes of today as one entry of the month', async () => {
    await log('5');
    expect(page.sent.map(withKind).map(({ docId, kind }) => [docId, kind])).toEqual([[month, 'diary.added']]);
    expect(page.sent[0]?.patch).toEqual({
      month,
      entry,
      [entry]: jasmine.objectContaining({ minutes: 5, effort: null }),
    });
    expect(page.screen.find('textbox', 'Minutes')).toBeUndefined();
    expect(page.screen.find('button', 'Change: Walking, today')).toBeDefined();
    expect(page.screen.find('button', WRITE)).toBeUndefined();
  });

  it('asks about 500 minutes, and refuses what cannot be', async () => {
    await log('500');
    expect(page.screen.text).toContain('10 times the plan');
    expect(page.sent).toEqual([]);
    await page.screen.type('Minutes', '-3');
    await page.screen.press('Save');
    expect(page.sent).toEqual([]);
    await page.screen.type('Minutes', '5');
    await page.screen.press('Save');
    expect(page.sent.length).toBe(1);
  });

  it('sends the second entry of a month on top of the first', async () => {
    await log('5');
    await page.screen.press('Write it down: My night, last night');
    await page.screen.type('How good was the night', '4');
    await page.screen.press('Save');
    const night = `${entry.slice(0, 2)}.night`;
    expect(Object.keys(page.sent[1]?.patch ?? {}).sort()).toEqual([night, 'entry'].sort());
    expect(page.sent.map(withKind)[1]?.kind).toBe('diary.changed');
  });

  it('sends an entry anew where another device wrote down something else', async () => {
    await log('5');
    const content = { month, entry: '01.night', '01.night': { quality: 4 } };
    const theirs = { rev: 1, content, by: 'maya' };
    await page.answer(key, { status: 'conflict', fields: ['entry'], was: null, theirs });
    expect(page.sent.length).toBe(2);
    expect(page.sent.map(withKind)[1]).toEqual(jasmine.objectContaining({ baseRev: 1, kind: 'diary.changed' }));
    expect(Object.keys(page.sent[1]?.patch ?? {})).toEqual(['entry', entry]);
    expect(page.screen.text).not.toContain('on another device');
  });

  it('lets Maya choose where another device wrote the same day', async () => {
    await log('5');
    const theirs = { rev: 1, content: { month, entry, [entry]: { minutes: 7 } }, by: 'maya' };
    await page.answer(key, { status: 'conflict', fields: [entry], was: null, theirs });
    expect(page.sent.length).toBe(1);
    expect(page.screen.element.querySelector('blockquote')?.innerText).toContain('7 min');
    await page.screen.press('Use what I wrote here');
    expect(page.sent[1]?.patch[entry]).toEqual(jasmine.objectContaining({ minutes: 5 }));
    await page.answer(key, { status: 'conflict', fields: [entry], was: null, theirs });
    await page.screen.press('Keep the other');
    expect(page.sent.length).toBe(2);
    expect(page.screen.element.querySelector('blockquote')).toBeNull();
  });

  it('finds again what was begun on a day that is long over', async () => {
    const about = { title: 'My diary', clinicId: 'northgate', coordinatorUid: 'cora', coordinatorName: 'Cora Bell' };
    const draft = { about, text: { minutes: '4' }, base: null, submitted: null };
    const kept = {
      key: 'maya-roberts/diary/2026-04.20.walk',
      draft,
      typedAt: '2026-04-20T18:00:00.000Z',
      isKept: true,
    };
    page.store.dispatch(DraftsOnDeviceActions.restored({ drafts: [kept] }));
    await page.screen.settle();
    expect(page.screen.text).toContain('An earlier day');
    expect(page.screen.text).toContain('You were writing this on 20 April 2026');
    await page.screen.press('Save');
    expect(page.sent.map(({ docId }) => docId)).toEqual(['2026-04']);
    expect(Object.keys(page.sent[0]?.patch ?? {})).toContain('20.walk');
  });

  it('gives back what could not be saved', async () => {
    await log('5');
    await page.answer(key, { status: 'failed', message: 'unknown' });
    expect(page.screen.valueOf('Minutes')).toBe('5');
  });
});
