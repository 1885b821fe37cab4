import type { PlanSection } from '../../domain/care-plan/plan-section.ts';
import { afterAnswer, beginDraft, changedFields, isUnsaved, onTopOf, withTheirs } from './section-draft.ts';

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
const draft = beginDraft(section);
const typed = { ...draft, text: { ...draft.text, clinicalText: 'Duloxetine 60 mg.' } };

describe('A draft of a section', () => {
  it('is not unsaved before anything is typed', () => expect(isUnsaved(draft)).toBeFalse());

  it('knows which of the two texts changed', () => expect(changedFields(typed)).toEqual(['clinicalText']));

  it('is unsaved while typed words are nowhere else', () => expect(isUnsaved(typed)).toBeTrue());

  it('is not unsaved while those very words are being saved', () => {
    expect(isUnsaved({ ...typed, submitted: typed.text })).toBeFalse();
  });

  it('is unsaved again once its author takes back what is being saved', () => {
    const takenBack = { ...typed, submitted: typed.text, text: draft.text };
    expect(changedFields(takenBack)).toEqual(['clinicalText']);
    expect(isUnsaved(takenBack)).toBeTrue();
  });

  it('is done once the server has taken all of it', () => {
    expect(
      afterAnswer({ ...typed, submitted: typed.text }, { status: 'saved', at: '2026-05-05T09:00:00.000Z', rev: 4 }),
    ).toBeNull();
  });

  it('keeps what was typed while saving, measured against what was saved', () => {
    const more = { ...typed, submitted: typed.text, text: { ...typed.text, plainText: 'Two tablets.' } };
    const later = afterAnswer(more, { status: 'saved', at: '2026-05-05T09:00:00.000Z', rev: 4 });
    expect(later?.base).toEqual({ rev: 4, content: { ...section.content, clinicalText: 'Duloxetine 60 mg.' } });
    expect(later && changedFields(later)).toEqual(['plainText']);
  });

  it('is unsaved again when the server refused it', () => {
    const refused = afterAnswer({ ...typed, submitted: typed.text }, { status: 'refused' });
    expect(refused && isUnsaved(refused)).toBeTrue();
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

  it('gives way in the contested field alone', () => {
    const both = { ...typed, text: { clinicalText: 'Duloxetine 60 mg.', plainText: 'Two tablets.' } };
    expect(withTheirs(both, ['clinicalText'], theirs).text).toEqual({
      clinicalText: 'Stopped.',
      plainText: 'Two tablets.',
    });
  });
});
