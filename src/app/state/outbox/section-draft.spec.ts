import type { PlanSection } from '../../domain/care-plan/plan-section.ts';
import type { Draft } from '../../domain/changes/draft.ts';
import { aChange } from '../../testing/a-change.ts';
import {
  beginSectionDraft,
  changedFields,
  onTopOf,
  sectionChange,
  sectionChangeInPlaceOf,
  sectionDraftOf,
} from './section-draft.ts';

const section: PlanSection = {
  id: 'pain',
  clinicId: 'northgate',
  patientId: 'maya-roberts',
  discipline: 'pain',
  visibility: 'everyone',
  rev: 3,
  source: 'typed',
  content: { clinicalText: 'Duloxetine 30 mg.', plainText: 'One tablet.', reviewDueOn: '2026-09-01' },
  createdBy: 'pete-okafor',
  createdAt: '2026-05-01T09:00:00.000Z',
  updatedBy: 'pete-okafor',
  updatedAt: '2026-05-04T09:00:00.000Z',
};
const about = { title: 'Pain treatments', clinicId: 'northgate', coordinatorUid: 'cora', coordinatorName: 'Cora Bell' };
const place = { clinicId: 'northgate', patientId: 'maya-roberts', strand: 'pain' } as const;
const draft = beginSectionDraft(section, about);
const typed: Draft = { ...draft, text: { ...draft.text, clinicalText: 'Duloxetine 60 mg.' } };

describe('A draft of a section', () => {
  it('knows which of the two texts changed', () => {
    expect(changedFields(draft)).toEqual([]);
    expect(changedFields(typed)).toEqual(['clinicalText']);
  });

  it('becomes a change of those texts alone, with what its author saw', () => {
    expect(sectionChange(typed, place)).toEqual(
      jasmine.objectContaining({
        docId: 'pain',
        base: { ...section.content },
        baseRev: 3,
        patch: { clinicalText: 'Duloxetine 60 mg.' },
      }),
    );
  });

  it('begins a section that nobody has written yet', () => {
    const first = { ...beginSectionDraft(undefined, about), text: { clinicalText: 'New.', plainText: '' } };
    expect(sectionChange(first, place)).toEqual(
      jasmine.objectContaining({
        base: null,
        baseRev: 0,
        patch: { clinicalText: 'New.', plainText: '', reviewDueOn: null },
      }),
    );
  });

  it('writes what its author took back from a change that may have arrived after all', () => {
    const earlier = sectionChange(typed, place);
    expect(sectionChangeInPlaceOf(earlier, draft, place).patch).toEqual({ clinicalText: 'Duloxetine 30 mg.' });
  });

  it('is found again in a change that did not reach the server', () => {
    const change = aChange({ patch: { plainText: 'Typed with care.' } });
    const entry = { key: 'k', about, change, state: { status: 'failed', message: '' }, typedAt: '' } as const;
    const again = sectionDraftOf(entry);
    expect(again.text).toEqual({ clinicalText: 'Widespread pain since 2021.', plainText: 'Typed with care.' });
    expect(changedFields(again)).toEqual(['plainText']);
  });
});

describe('A draft that met a colleague’s change', () => {
  const theirs = { rev: 4, content: { clinicalText: 'Stopped.', plainText: 'No tablets.', reviewDueOn: null } };

  it('keeps the author’s words and takes the colleague’s where the author typed nothing', () => {
    const rebased = onTopOf(typed, ['clinicalText'], theirs);
    expect(rebased.text).toEqual({ clinicalText: 'Duloxetine 60 mg.', plainText: 'No tablets.' });
    expect(rebased.base?.rev).toBe(4);
  });

  it('keeps a contested text even where the author came back to what it was', () => {
    expect(onTopOf(draft, ['clinicalText'], theirs).text).toEqual({
      clinicalText: 'Duloxetine 30 mg.',
      plainText: 'No tablets.',
    });
  });
});
