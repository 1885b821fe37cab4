import fc from 'fast-check';

import type { Actor } from '../access/actor.ts';
import type { Content } from '../care-plan/plan-record.ts';
import type { Change } from './change.ts';
import type { PlannedChange, StoredRevision } from './plan-change.ts';
import { EditConflict, planChange } from './plan-change.ts';

const ROSA: Actor = { uid: 'rosa', name: 'Dr Rosa Ahmed', strand: 'rheumatology' };
const BASE: Content = { clinicalText: 'Widespread pain.', plainText: 'You hurt.', reviewDueOn: null };
const STORED: StoredRevision = { rev: 3, content: BASE };

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
    const theirs = { rev: 4, content: { ...BASE, reviewDueOn: '2026-12-01' } };
    const planned = plan(theirs, edit({ plainText: 'You ache.' }));
    expect(planned.rev).toBe(5);
    expect(planned.content).toEqual({ ...BASE, plainText: 'You ache.', reviewDueOn: '2026-12-01' });
  });

  it('tells in the event only of fields that change', () => {
    const planned = plan(STORED, edit({ plainText: 'You ache.', reviewDueOn: null }));
    expect(planned.event.after).toEqual({ plainText: 'You ache.' });
  });

  it('stops where both changed one field, and hands over theirs', () => {
    const theirs = { rev: 4, content: { ...BASE, plainText: 'You are in pain.' } };
    try {
      planChange(theirs, edit({ plainText: 'You ache.' }), ROSA);
      fail('Nothing was thrown');
    } catch (error) {
      expect(error).toBeInstanceOf(EditConflict);
      expect((error as EditConflict).fields).toEqual(['plainText']);
      expect((error as EditConflict).theirs).toEqual(theirs);
    }
  });

  it('stops where the document to create exists with other content', () => {
    expect(() => planChange(STORED, { ...edit({ plainText: 'First!' }), base: null, baseRev: 0 }, ROSA)).toThrowError(
      EditConflict,
    );
  });

  it('is content where both made the same change', () => {
    const theirs = { rev: 4, content: { ...BASE, plainText: 'You ache.' } };
    expect(planChange(theirs, edit({ plainText: 'You ache.' }), ROSA)).toBe('nothing-changed');
  });

  it('does not mistake another order of keys for a change', () => {
    const alerts = [{ kind: 'allergy', text: 'Penicillin' }];
    const stored = { rev: 2, content: { alerts: [{ text: 'Penicillin', kind: 'allergy' }] } };
    expect(planChange(stored, { ...edit({ alerts }), baseRev: 2 }, ROSA)).toBe('nothing-changed');
  });

  describe('for any content', () => {
    const content = fc.dictionary(fc.constantFrom('one', 'two', 'three'), fc.constantFrom('', 'a', 'b', null));
    const patch = fc.dictionary(fc.constantFrom('one', 'two', 'three'), fc.constantFrom('', 'a', 'b', null));

    it('is wholly told by its event', () => {
      fc.assert(
        fc.property(content, patch, (stored, wanted) => {
          const planned = planChange({ rev: 3, content: stored }, edit(wanted), ROSA);
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
          const planned = planChange({ rev: 3, content: stored }, { ...edit(wanted), base: stored }, ROSA);
          if (planned === 'nothing-changed') return;
          expect(planChange(planned, { ...edit(wanted), base: stored }, ROSA)).toBe('nothing-changed');
        }),
      );
    });

    it('never writes over a field that the author did not see as it is now', () => {
      fc.assert(
        fc.property(content, content, patch, (base, stored, wanted) => {
          const clashing = Object.keys(wanted).filter(
            (field) => stored[field] !== base[field] && stored[field] !== wanted[field],
          );
          const attempt = () => planChange({ rev: 4, content: stored }, { ...edit(wanted), base }, ROSA);
          if (clashing.length > 0) expect(attempt).toThrowError(EditConflict);
          else expect(attempt).not.toThrow();
        }),
      );
    });

    it('gives the same content in whichever order two people save different fields', () => {
      fc.assert(
        fc.property(content, fc.constantFrom('a', 'b'), fc.constantFrom('a', 'b'), (base, left, right) => {
          const apply = (stored: StoredRevision, wanted: Content): StoredRevision => {
            const planned = planChange(stored, { ...edit(wanted), base }, ROSA);
            return planned === 'nothing-changed' ? stored : planned;
          };
          const start = { rev: 3, content: base };
          const leftFirst = apply(apply(start, { one: left }), { two: right });
          const rightFirst = apply(apply(start, { two: right }), { one: left });
          expect(leftFirst.content).toEqual(rightFirst.content);
          expect(leftFirst.rev).toBe(rightFirst.rev);
        }),
      );
    });
  });
});

function plan(stored: StoredRevision | undefined, change: Change): PlannedChange {
  const planned = planChange(stored, change, ROSA);
  if (planned === 'nothing-changed') throw new Error('Nothing changed');
  return planned;
}

function edit(patch: Content): Change {
  return {
    clinicId: 'northgate',
    patientId: 'maya-roberts',
    collection: 'sections',
    docId: 'rheumatology',
    discipline: 'rheumatology',
    visibility: 'everyone',
    source: 'typed',
    base: BASE,
    baseRev: 3,
    patch,
    kind: 'section.updated',
    title: 'Diagnosis and medical lead: plain words updated',
    plain: 'Your joint and muscle doctor updated “Diagnosis and medical lead”.',
    at: null,
  };
}
