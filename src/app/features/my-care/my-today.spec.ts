import { TestBed } from '@angular/core/testing';

import type { MeasureScheduleContent } from '../../domain/care-plan/measure-schedule.ts';
import { addDays } from '../../domain/patient/calendar-days.ts';
import { withKind } from '../../testing/a-change.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import type { MyCareOnScreen } from '../../testing/my-care-on-screen.ts';
import { openMyCare } from '../../testing/my-care-on-screen.ts';
import { Today } from '../../ui/today.ts';

describe('What today asks of Maya', () => {
  let page: MyCareOnScreen;
  let today: string;

  function asked(measure: 'phq9' | 'peg' | 'isi', firstOn: string) {
    const content: MeasureScheduleContent = {
      measure,
      firstOn,
      everyDays: 28,
      triggers: [],
      untilOn: null,
      askedBy: ['psychology'],
      status: 'active',
    };
    return aPlanRecord(content, { id: measure, discipline: 'psychology' });
  }

  beforeEach(async () => {
    sessionStorage.removeItem('braid-not-today');
    page = await openMyCare();
    today = TestBed.inject(Today).date();
  });

  it('is at most one questionnaire, the longest due of those that she answers herself', async () => {
    const schedules = [
      asked('phq9', addDays(today, -1)),
      asked('peg', addDays(today, -3)),
      asked('isi', addDays(today, -9)),
    ];
    await page.hear('measureSchedules', schedules);
    expect(page.screen.text).toContain('3 short questions, about 1 minute.');
    expect(page.screen.text).not.toContain('9 short questions');
    expect(page.screen.get('link', 'Start:').getAttribute('href')).toBe('/my-care/questions/peg');
    await page.screen.press('Not today');
    expect(page.screen.text).not.toContain('short questions, about');
  });

  it('begins a flare with one press, and ends it with another; both can be undone', async () => {
    await page.screen.press('I am in a flare');
    expect(page.sent.map(withKind).map(({ docId, kind, patch }) => [docId, kind, patch])).toEqual([
      [`episode-${today}`, 'flare.started', { startedOn: today, endedOn: null, note: null }],
    ]);
    expect(page.screen.text).toContain('You are in a flare');
    await page.screen.press('It has passed');
    expect(page.sent.map(withKind).at(-1)).toEqual(
      jasmine.objectContaining({ kind: 'flare.ended', patch: { endedOn: today } }),
    );
    await page.screen.press('Undo');
    expect(page.sent.at(-1)?.patch).toEqual({ endedOn: null });
    expect(page.screen.text).toContain('You are in a flare');
  });

  it('says of a flare that was not meant that it was none', async () => {
    await page.screen.press('I am in a flare');
    await page.screen.press('Undo');
    expect(page.sent.at(-1)?.patch).toEqual({ endedOn: today, note: 'Pressed by mistake.' });
    expect(page.screen.find('button', 'I am in a flare')).toBeDefined();
    await page.screen.press('I am in a flare');
    expect(page.sent.at(-1)?.docId).toBe(`episode-${today}.2`);
  });
});
