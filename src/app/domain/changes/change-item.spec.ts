import { withKind } from '../../testing/a-change.ts';
import { anEditable } from '../../testing/an-editable.ts';
import type { Content } from '../care-plan/plan-record.ts';
import { changeItem } from './change-item.ts';

const EDITABLE = anEditable({
  fixed: { kind: 'medicine', status: 'active', goalIds: [] },
  tell: (before, after) => ({
    title: `dose ${String(before?.['dose'])} → ${String(after['dose'])}`,
    plain: 'Your medicine changed.',
  }),
});

describe('A change of an item', () => {
  it('is of the fields that differ, and told with what was and what is', () => {
    const base = { rev: 3, content: { kind: 'medicine', dose: 10, times: ['night'], benefit: 4 } };
    const change = changeItem(EDITABLE, base, { dose: 20, times: ['night'] });
    expect(change.patch).toEqual({ dose: 20 });
    expect(change.title).toBe('dose 10 → 20');
    expect(change.baseRev).toBe(3);
  });

  it('is none where what is empty was never there', () => {
    const base = { rev: 1, content: { dose: 10 } };
    expect(changeItem(EDITABLE, base, { benefit: null, taper: [], screening: {}, dose: 10 }).patch).toEqual({});
  });

  it('empties a field that held something', () => {
    const base = { rev: 1, content: { dose: 10 } };
    expect(changeItem(EDITABLE, base, { dose: null }).patch).toEqual({ dose: null });
  });

  it('creates with what is fixed and what was filled in', () => {
    const change = changeItem(EDITABLE, null, { dose: 10, benefit: null });
    expect(change.patch).toEqual({ kind: 'medicine', status: 'active', goalIds: [], dose: 10 });
    expect([change.base, change.baseRev, withKind(change).kind]).toEqual([null, 0, 'medicine.started']);
  });

  it('is told of the day on which it happened, where that is over', () => {
    const editable = { ...EDITABLE, happenedOn: ({ on }: Content) => on as string };
    const at = (on: string) => changeItem(editable, null, { on }, '2026-05-05').at;
    expect(at('2026-05-03')).toBe('2026-05-03T00:00:00.000Z');
    expect([at('2026-05-05'), at('2026-05-08')]).toEqual([null, null]);
    expect(changeItem(EDITABLE, null, { on: '2026-05-03' }, '2026-05-05').at).toBeNull();
  });
});
