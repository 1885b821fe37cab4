import { withKind } from '../../testing/a-change.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { changeItem } from '../changes/change-item.ts';
import { isRestorable } from './restorable.ts';
import { restoredValues, restoring } from './versions-restore.ts';

const NOW = { clinicalText: 'Three.', plainText: 'Drei.', reviewDueOn: '2026-08-01' };
const THEN = { clinicalText: 'Two.', plainText: 'Drei.', reviewDueOn: null };
const SECTION = aPlanRecord(NOW, { id: 'nutrition', discipline: 'nutrition', rev: 4 });
const VERSION = {
  rev: 2,
  content: THEN,
  event: aTimelineEvent({ rev: 2, collection: 'sections', docId: 'nutrition' }),
};

describe('Going back to an earlier version', () => {
  it('is a new version, which holds what differs and says where it comes from', () => {
    const editable = restoring(SECTION, 'sections', 'Food and supplements', VERSION);
    const change = changeItem(editable, SECTION, restoredValues('sections', NOW, THEN));
    expect(change.patch).toEqual({ clinicalText: 'Two.', reviewDueOn: null });
    expect(change.baseRev).toBe(4);
    expect([withKind(change).kind, change.title]).toEqual([
      'section.restored',
      'Food and supplements: restored from version 2',
    ]);
    expect(change.plain).toBe('Your nutritionist went back to an earlier version of “Food and supplements”.');
  });

  it('changes nothing where it reads like that already', () => {
    expect(restoredValues('sections', NOW, NOW)).toEqual({});
  });

  it('empties what was not there then', () => {
    expect(
      restoredValues('goals', { statement: 'Walk', steps: [{ text: 'One' }], why: 'School' }, { statement: 'Walk' }),
    ).toEqual({
      steps: [],
      why: null,
    });
  });

  it('neither starts nor stops a treatment', () => {
    const now = { kind: 'medicine', dose: 20, status: 'stopped', endedOn: '2026-05-01', endReason: 'No benefit' };
    const then = { kind: 'medicine', dose: 10, status: 'active', endedOn: null, endReason: null };
    const values = restoredValues('interventions', now, then);
    expect(values).toEqual({ dose: 10 });
    const record = aPlanRecord(now, { id: 'med.amitriptyline-1', rev: 3 });
    expect(
      withKind(changeItem(restoring(record, 'interventions', 'Amitriptyline', VERSION), record, values)).kind,
    ).toBe('medicine.restored');
  });

  it('leaves the person, the status and the alerts of a plan’s header as they are', () => {
    const now = {
      planTitle: 'Two',
      familyName: 'Roberts',
      planStatus: 'paused',
      alerts: [{ kind: 'allergy', text: 'Penicillin' }],
    };
    const then = { planTitle: 'One', familyName: 'Robert', planStatus: 'active', alerts: [] };
    expect(restoredValues('patients', now, then)).toEqual({ planTitle: 'One' });
  });

  it('is for documents of the plan, not for what was decided or measured', () => {
    expect(isRestorable('interventions')).toBeTrue();
    expect(isRestorable('suggestions')).toBeFalse();
    expect(isRestorable('measures')).toBeFalse();
  });
});
