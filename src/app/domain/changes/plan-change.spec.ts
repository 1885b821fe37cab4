import fc from 'fast-check';

import { anAttempt } from '../../testing/a-change.ts';
import type { Actor } from '../access/actor.ts';
import type { Content } from '../care-plan/plan-record.ts';
import type { Attempt } from './change.ts';
import type { PlannedChange, StoredRecord } from './plan-change.ts';
import { EditConflict, planChange } from './plan-change.ts';

const ROSA: Actor = { uid: 'rosa', name: 'Dr Rosa Ahmed', strand: 'rheumatology' };
const BASE: Content = { clinicalText: 'Widespread pain.', plainText: 'You hurt.', reviewDueOn: null };
const STORED: StoredRecord = { rev: 3, content: BASE, updatedBy: 'rosa' };
const BY_FAY = { rev: 4, updatedBy: 'fay' };

describe('Planning a change', () => {
  it('makes the next revision and the event that tells of it', () => {
    const planned = plan(STORED, edit({ plainText: 'You hurt in many places.' }));
    expect(planned.rev).toBe(4);
    expect(planned.content).toEqual({ ...BASE, plainText: 'You hurt in many places.' });
    expect(planned.event.id).toBe('sections-rheumatology-4');
    expect(planned.event.before).toEqual({ plainText: 'You hurt.' });
    expect(planned.event.after).toEqual({ plainText: 'You hurt in many places.' });
    expect(planned.event.actorName).toBe('Dr Rosa Ahmed');
  });

  it('creates with nothing before', () => {
    const planned = plan(undefined, { ...edit(BASE), base: null, baseRev: 0 });
    expect(planned.rev).toBe(1);
    expect(planned.event.before).toEqual({});
    expect(planned.event.after).toEqual(BASE);
  });

  it('leaves alone what a colleague changed meanwhile in another field', () => {
    const theirs = { ...BY_FAY, content: { ...BASE, reviewDueOn: '2026-12-01' } };
    const planned = plan(theirs, edit({ plainText: 'You ache.' }));
    expect(planned.rev).toBe(5);
    expect(planned.content).toEqual({ ...BASE, plainText: 'You ache.', reviewDueOn: '2026-12-01' });
    expect(planned.mergedWith).toBe('fay');
  });

  it('is told as typed by whoever changes what the patient wrote or another system sent', () => {
    const change = { ...edit({ plainText: 'You ache.' }), source: 'imported' as const };
    expect(plan(STORED, change).event.source).toBe('typed');
    expect(plan(undefined, { ...change, patch: BASE, base: null, baseRev: 0 }).event.source).toBe('imported');
  });

  it('is called what it comes to on top of what is stored, not of what its author saw', () => {
    const base = { kind: 'medicine', status: 'active', dose: 10 };
    const change = anAttempt({ collection: 'interventions', base, patch: { status: 'stopped', dose: 20 } });
    const endedMeanwhile = { ...BY_FAY, content: { ...base, status: 'stopped' } };
    expect(plan({ ...STORED, content: base }, change).event.kind).toBe('medicine.stopped');
    expect(plan(endedMeanwhile, change).event.kind).toBe('medicine.changed');
    expect(plan(endedMeanwhile, { ...change, isRestored: true }).event.kind).toBe('medicine.restored');
  });

  it('lets each revision of a diary say which entry it wrote, whatever another window wrote meanwhile', () => {
    const base = { month: '2026-05', entry: '04.night', '04.night': { quality: 3 } };
    const now = { ...base, entry: '05.night', '05.night': { quality: 6 } };
    const mine = { entry: '05.walk', '05.walk': { minutes: 5 } };
    const change = anAttempt({ collection: 'diary', docId: '2026-05', base, patch: mine });
    expect(plan({ ...BY_FAY, content: now }, change).content).toEqual({ ...now, ...mine });
  });

  it('names nobody where nobody else has changed anything, or the author has from another window', () => {
    expect(plan(STORED, edit({ plainText: 'You ache.' })).mergedWith).toBeNull();
    const own = { rev: 4, content: { ...BASE, reviewDueOn: '2026-12-01' }, updatedBy: 'rosa' };
    expect(plan(own, edit({ plainText: 'You ache.' })).mergedWith).toBeNull();
  });

  it('puts two people’s paragraphs of one text together, and tells of the text as it then is', () => {
    const base = { ...BASE, plainText: 'You hurt.\n\nYou sleep badly.' };
    const theirs = { ...BY_FAY, content: { ...base, plainText: 'You hurt.\n\nYou sleep better.' } };
    const planned = plan(theirs, { ...edit({ plainText: 'You hurt a lot.\n\nYou sleep badly.' }), base });
    expect(planned.content['plainText']).toBe('You hurt a lot.\n\nYou sleep better.');
    expect(planned.event.before).toEqual({ plainText: 'You hurt.\n\nYou sleep better.' });
    expect(planned.event.after).toEqual({ plainText: 'You hurt a lot.\n\nYou sleep better.' });
  });

  it('leaves to its author a text that would be too long once merged', () => {
    const [long, longer] = ['a'.repeat(990), 'b'.repeat(1200)];
    const base = { ...BASE, plainText: 'First.\n\nLast.' };
    const theirs = { ...BY_FAY, content: { ...base, plainText: `${long}\n\nLast.` } };
    expect(() => plan(theirs, { ...edit({ plainText: `First.\n\n${longer}` }), base })).toThrowError(EditConflict);
  });

  it('leaves a colleague’s words where the author came back to what they were', () => {
    const theirs = { ...BY_FAY, content: { ...BASE, plainText: 'You are in pain.' } };
    expect(planChange(theirs, edit({ plainText: 'You hurt.' }), ROSA)).toBe('nothing-changed');
  });

  it('takes a date away as readily as it sets one', () => {
    const base = { ...BASE, reviewDueOn: '2026-12-01' };
    const planned = plan({ ...STORED, content: base }, { ...edit({ reviewDueOn: null }), base });
    expect(planned.content['reviewDueOn']).toBeNull();
  });

  it('tells in the event only of fields that change', () => {
    const planned = plan(STORED, edit({ plainText: 'You ache.', reviewDueOn: null }));
    expect(planned.event.after).toEqual({ plainText: 'You ache.' });
  });

  it('stops where both changed one field, and hands over theirs', () => {
    const theirs = { ...BY_FAY, content: { ...BASE, plainText: 'You are in pain.' } };
    try {
      planChange(theirs, edit({ plainText: 'You ache.' }), ROSA);
      fail('Nothing was thrown');
    } catch (error) {
      expect(error).toBeInstanceOf(EditConflict);
      expect((error as EditConflict).fields).toEqual(['plainText']);
      expect((error as EditConflict).was).toEqual(BASE);
      expect((error as EditConflict).theirs).toEqual({ rev: 4, content: theirs.content, by: 'fay' });
    }
  });

  it('stops where the document to create exists with other content', () => {
    expect(() => planChange(STORED, { ...edit({ plainText: 'First!' }), base: null, baseRev: 0 }, ROSA)).toThrowError(
      EditConflict,
    );
  });

  it('is content where both made the same change', () => {
    const theirs = { ...BY_FAY, content: { ...BASE, plainText: 'You ache.' } };
    expect(planChange(theirs, edit({ plainText: 'You ache.' }), ROSA)).toBe('nothing-changed');
  });

  it('does not mistake another order of keys for a change', () => {
    const alerts = [{ kind: 'allergy', text: 'Penicillin' }];
    const stored = { ...STORED, rev: 2, content: { alerts: [{ text: 'Penicillin', kind: 'allergy' }] } };
    expect(planChange(stored, { ...edit({ alerts }), baseRev: 2 }, ROSA)).toBe('nothing-changed');
  });

  describe('for any content', () => {
    const content = fc.dictionary(fc.constantFrom('one', 'two', 'three'), fc.constantFrom('', 'a', 'b', null));
    const patch = fc.dictionary(fc.constantFrom('one', 'two', 'three'), fc.constantFrom('', 'a', 'b', null));

    it('is wholly told by its event', () => {
      fc.assert(
        fc.property(content, patch, (stored, wanted) => {
          const planned = planChange({ ...STORED, content: stored }, { ...edit(wanted), base: stored }, ROSA);
          if (planned === 'nothing-changed') return;
          expect({ ...stored, ...planned.event.after }).toEqual(planned.content);
          for (const [field, value] of Object.entries(planned.event.before))
            expect(stored[field]).toEqual(value as null);
        }),
      );
    });

    it('comes to nothing when sent again', () => {
      fc.assert(
        fc.property(content, patch, (stored, wanted) => {
          const planned = planChange({ ...STORED, content: stored }, { ...edit(wanted), base: stored }, ROSA);
          if (planned === 'nothing-changed') return;
          expect(planChange({ ...planned, updatedBy: 'rosa' }, { ...edit(wanted), base: stored }, ROSA)).toBe(
            'nothing-changed',
          );
        }),
      );
    });

    it('never writes over a field that the author did not see as it is now', () => {
      fc.assert(
        fc.property(content, content, patch, (base, stored, wanted) => {
          const clashing = Object.keys(wanted).filter(
            (field) => stored[field] !== base[field] && ![stored[field], base[field]].includes(wanted[field]),
          );
          const attempt = () => planChange({ ...BY_FAY, content: stored }, { ...edit(wanted), base }, ROSA);
          if (clashing.length > 0) expect(attempt).toThrowError(EditConflict);
          else expect(attempt).not.toThrow();
        }),
      );
    });

    it('gives the same content in whichever order two people save different fields', () => {
      fc.assert(
        fc.property(content, fc.constantFrom('a', 'b'), fc.constantFrom('a', 'b'), (base, left, right) => {
          const apply = (stored: StoredRecord, wanted: Content): StoredRecord => {
            const planned = planChange(stored, { ...edit(wanted), base }, ROSA);
            return planned === 'nothing-changed' ? stored : { ...planned, updatedBy: 'rosa' };
          };
          const start = { ...STORED, content: base };
          const leftFirst = apply(apply(start, { one: left }), { two: right });
          const rightFirst = apply(apply(start, { two: right }), { one: left });
          expect(leftFirst.content).toEqual(rightFirst.content);
          expect(leftFirst.rev).toBe(rightFirst.rev);
        }),
      );
    });
  });
});

function plan(stored: StoredRecord | undefined, change: Attempt): PlannedChange {
  const planned = planChange(stored, change, ROSA);
  if (planned === 'nothing-changed') throw new Error('Nothing changed');
  return planned;
}

function edit(patch: Content): Attempt {
  return anAttempt({ base: BASE, baseRev: 3, patch });
}
