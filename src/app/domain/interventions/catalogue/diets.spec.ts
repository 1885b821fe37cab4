import type { Values } from '../../fields/form.ts';
import { fieldsOf } from '../../fields/form.ts';
import { readForm } from '../../fields/read-form.ts';
import { sessionForm } from '../edit-session.ts';
import { interventionForm } from '../intervention-form.ts';
import { DIET_PARAMETERS } from '../parameters/diet.ts';
import { DIET_SESSION_PARAMETERS } from '../parameters/session-diet.ts';
import { DIETS } from './diets.ts';

const AROUND = { goals: [], problems: [], isPrimaryPain: true };
const TODAY = { today: '2026-05-05' };
const ELIMINATION: Values = {
  status: 'active',
  startedOn: '2026-04-20',
  phase: 'elimination',
  phaseFrom: '2026-05-01',
  groupsRemoved: ['gluten'],
  isSafetyChecked: true,
};

describe('A diet', () => {
  const typeOf = (code: string) => DIETS.find((type) => type.code === code);
  const formOf = (code: string) => interventionForm(typeOf(code), AROUND);
  const problems = (values: Values) => Object.keys(formOf('nut.elimination-diet').problemsOf?.(values, TODAY) ?? {});
  const doubts = (values: Values) => Object.keys(formOf('nut.elimination-diet').doubtsOf?.(values, TODAY) ?? {});

  it('of elimination goes on with what it needs', () => {
    expect([problems(ELIMINATION), doubts(ELIMINATION)]).toEqual([[], []]);
  });

  const wanting: [what: string, parts: Values, field: string][] = [
    ['the day its phase began', { phaseFrom: null }, 'phaseFrom'],
    ['a phase within it', { phaseFrom: '2026-04-19' }, 'phaseFrom'],
    ['anything left out', { groupsRemoved: [] }, 'groupsRemoved'],
    ['the name of another food', { groupsRemoved: ['other'] }, 'otherRemoved'],
    ['the check that it is safe', { isSafetyChecked: false }, 'isSafetyChecked'],
  ];
  for (const [what, parts, field] of wanting) {
    it(`of elimination does not go on without ${what}`, () => {
      expect(problems({ ...ELIMINATION, ...parts })).toEqual([field]);
    });
  }

  it('that leaves out two groups is asked about', () => {
    expect(doubts({ ...ELIMINATION, groupsRemoved: ['gluten', 'dairy'] })).toEqual(['groupsRemoved']);
  });

  it('leaves out five groups at most', () => {
    const all = ['gluten', 'dairy', 'caffeine', 'alcohol', 'sweeteners', 'added-sugar'];
    const typed = { phase: 'baseline', status: 'planned' };
    const read = (count: number) =>
      readForm(formOf('nut.elimination-diet'), { ...typed, groupsRemoved: all.slice(0, count).join('\n') }, TODAY);
    expect(Object.keys(read(6).problems)).toEqual(['groupsRemoved']);
    expect(read(5).problems).toEqual({});
  });

  it('asks about more caffeine than is usual and refuses what cannot be', () => {
    const read = (mg: string) =>
      readForm(formOf('nut.caffeine-goal'), { caffeineLimitMg: mg, status: 'planned' }, TODAY);
    expect([read('400').problems, read('400').doubts]).toEqual([{}, {}]);
    expect(Object.keys(read('401').doubts)).toEqual(['caffeineLimitMg']);
    expect(Object.keys(read('1001').problems)).toEqual(['caffeineLimitMg']);
  });

  it('tries no second food within three days and the days without the first', () => {
    const form = (others: readonly Values[]) => sessionForm(typeOf('nut.elimination-diet'), others);
    const eggs = { food: 'Eggs', on: '2026-05-07', status: 'done', washoutDays: '3' };
    const milk = { food: 'Milk', on: '2026-05-05', status: 'done', washoutDays: 3 };
    expect(readForm(form([milk]), eggs, TODAY).problems['on']).toContain('Milk');
    expect(readForm(form([]), eggs, TODAY).problems).toEqual({});
  });

  it('lets no food trial do with fewer than three days without the food', () => {
    const trial = { food: 'Eggs', on: '2026-05-07', status: 'done' };
    const read = (washoutDays: string) =>
      readForm(sessionForm(typeOf('nut.dairy-free-trial')), { ...trial, washoutDays }, TODAY);
    expect(Object.keys(read('2').problems)).toEqual(['washoutDays']);
    expect(read('3').problems).toEqual({});
  });

  it('asks for nothing that its kind may not hold', () => {
    const asked = DIETS.flatMap((type) => fieldsOf(type).map(({ id }) => id));
    const askedEachTime = DIETS.flatMap(({ occasion }) =>
      occasion ? fieldsOf({ groups: occasion.groups }).map(({ id }) => id) : [],
    );
    expect(asked.filter((id) => !(id in DIET_PARAMETERS))).toEqual([]);
    expect(askedEachTime.filter((id) => !(id in DIET_SESSION_PARAMETERS))).toEqual([]);
  });
});
