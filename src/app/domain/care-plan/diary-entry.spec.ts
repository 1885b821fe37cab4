import fc from 'fast-check';

import { withKind } from '../../testing/a-change.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { changeItem } from '../changes/change-item.ts';
import { mayJoin } from '../changes/join-changes.ts';
import { readForm } from '../fields/read-form.ts';
import { nightForm } from '../interventions/night-form.ts';
import type { DiaryMonth } from './diary.ts';
import type { DiaryThing } from './diary-entry.ts';
import { diaryEntry, diaryMonth, editDiaryEntry, entryValues, monthOf, readEntryId } from './diary-entry.ts';

const PLACE = { clinicId: 'northgate', patientId: 'maya-roberts', date: '2026-05-05' };
const NIGHT: DiaryThing = { of: 'night', name: 'My night', formOf: nightForm };
const WALK: DiaryThing = { of: 'phys.walking-1', name: 'Walking', formOf: () => ({ groups: [] }) };

function write(thing: DiaryThing, values: Readonly<Record<string, unknown>>, month: DiaryMonth | null = null) {
  const base = month && { rev: 4, content: month };
  return withKind(changeItem(diaryMonth(PLACE, thing), base, entryValues({ date: PLACE.date, of: thing.of }, values)));
}

describe('An entry of the diary', () => {
  it('begins the document of its month and names itself', () => {
    const change = write(NIGHT, { quality: 4 });
    expect(change).toEqual(jasmine.objectContaining({ collection: 'diary', docId: '2026-05', kind: 'diary.added' }));
    expect(change.patch).toEqual({ month: '2026-05', entry: '05.night', '05.night': { quality: 4 } });
  });

  it('changes nothing of the others', () => {
    const month = { month: '2026-05', entry: '04.night', '04.night': { quality: 6 } };
    const change = write(WALK, { minutes: 5 }, month);
    expect(change.kind).toBe('diary.changed');
    expect(change.patch).toEqual({ entry: '05.phys.walking-1', '05.phys.walking-1': { minutes: 5 } });
  });

  it('never goes as one change with another, as a change names the one entry that it writes', () => {
    const month = { month: '2026-05', entry: '04.night' };
    const first = write(NIGHT, { quality: 4 }, month);
    const seen = { ...month, ...first.patch };
    expect(mayJoin(first, write(WALK, { minutes: 5 }, seen))).toBeFalse();
    expect(mayJoin(first, write(NIGHT, { quality: 6 }, seen))).toBeTrue();
  });

  it('is told in one line, however long its name is', () => {
    const { title, plain } = write({ ...WALK, name: 'Walking '.repeat(60) }, { minutes: 5 });
    expect(title.length).toBe(300);
    expect(title).toContain('5 May');
    expect(plain).toContain('5 May');
  });

  it('is found by its day, in its own month', () => {
    const months = [
      aPlanRecord({ month: '2026-05', entry: '05.night', '05.night': { quality: 4 } }, { id: '2026-05' }),
    ];
    expect(diaryEntry(months, '2026-05-05', 'night')).toEqual({ quality: 4 });
    expect(diaryEntry(months, '2026-05-06', 'night')).toBeNull();
    expect(diaryEntry(months, '2026-04-05', 'night')).toBeNull();
    expect(monthOf(months, '2026-04-30')).toBeUndefined();
  });

  it('has to hold something', () => {
    const { form } = editDiaryEntry(PLACE, NIGHT);
    const problems = (text: Readonly<Record<string, string>>) => readForm(form, text, { today: PLACE.date }).problems;
    expect(problems({})).toEqual({ intoBed: 'Please fill in at least one of these.' });
    expect(problems({ quality: '4' })).toEqual({});
  });

  it('is found again as a draft, whatever its day and its programme are called', () => {
    const day = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const id = fc.stringMatching(/^[a-z][a-z0-9.-]{0,30}$/);
    fc.assert(
      fc.property(day, id, (date, of) => {
        const { docId } = editDiaryEntry({ ...PLACE, date }, { ...WALK, of });
        expect(readEntryId(docId)).toEqual({ date, of });
      }),
    );
    expect(readEntryId('2026-05')).toBeNull();
  });
});
