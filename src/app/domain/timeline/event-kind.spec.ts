import type { Content } from '../care-plan/plan-record.ts';
import type { ToldChange } from './event-kind.ts';
import { eventKind } from './event-kind.ts';

type Row = readonly [kind: string, collection: ToldChange['collection'], before: Content | null, after: Content];

const TABLE: readonly Row[] = [
  ['plan.created', 'patients', null, { planStatus: 'active' }],
  ['plan.activated', 'patients', { planStatus: 'draft' }, { planStatus: 'active' }],
  ['plan.paused', 'patients', { planStatus: 'active' }, { planStatus: 'paused' }],
  ['plan.closed', 'patients', { planStatus: 'active' }, { planStatus: 'closed' }],
  ['plan.changed', 'patients', { planStatus: 'active' }, { planStatus: 'draft' }],
  ['plan.changed', 'patients', { planStatus: 'active', planTitle: 'A' }, { planStatus: 'active', planTitle: 'B' }],
  ['section.added', 'sections', null, { plainText: 'A' }],
  ['section.updated', 'sections', { plainText: 'A' }, { plainText: 'B' }],
  ['problem.resolved', 'problems', { clinicalStatus: 'active' }, { clinicalStatus: 'resolved' }],
  ['problem.changed', 'problems', { clinicalStatus: 'resolved', text: 'A' }, { clinicalStatus: 'resolved', text: 'B' }],
  ['problem.changed', 'problems', { clinicalStatus: 'active' }, { clinicalStatus: 'remission' }],
  ['goal.closed', 'goals', { lifecycle: 'active' }, { lifecycle: 'cancelled', achievement: 'not-achieved' }],
  ['goal.progress', 'goals', { lifecycle: 'completed' }, { lifecycle: 'completed', gasScore: 1 }],
  ['goal.changed', 'goals', { lifecycle: 'active' }, { lifecycle: 'on-hold' }],
  ['course.planned', 'interventions', null, { kind: 'course', status: 'planned' }],
  ['course.started', 'interventions', { kind: 'course', status: 'paused' }, { kind: 'course', status: 'active' }],
  ['course.changed', 'interventions', { kind: 'course', status: 'active' }, { kind: 'course', status: 'active', a: 1 }],
  ['procedure.recorded', 'interventions', null, { kind: 'procedure', status: 'completed' }],
  ['session.missed', 'sessions', { status: 'planned' }, { status: 'missed' }],
  ['session.changed', 'sessions', { status: 'done', on: '1' }, { status: 'done', on: '2' }],
  ['session.planned', 'sessions', null, { status: 'planned' }],
  ['findings.added', 'findings', null, { wpi: 9 }],
  ['suggestion.open', 'suggestions', null, { status: 'open' }],
  ['suggestion.declined', 'suggestions', { status: 'open' }, { status: 'declined' }],
  ['flare-plan.changed', 'flares', { tell: 'A' }, { tell: 'B' }],
  ['flare.started', 'flares', null, { startedOn: '2026-05-05', endedOn: null, note: null }],
  ['flare.ended', 'flares', { startedOn: '1', endedOn: null }, { startedOn: '1', endedOn: '2' }],
  ['flare.changed', 'flares', { startedOn: '1', endedOn: '2' }, { startedOn: '1', endedOn: null }],
  ['flare.changed', 'flares', { startedOn: '1', endedOn: '2' }, { startedOn: '0', endedOn: '2' }],
  ['measure.changed', 'measures', { value: 7, safety: null }, { value: 6, safety: 'RF-01' }],
  ['measure.safety-answered', 'measures', { safety: 'RF-01' }, { safety: 'RF-01', safetyNote: 'Called.' }],
  ['measure.requested', 'measureSchedules', null, { measure: 'peg', status: 'active' }],
  ['measure.request-changed', 'measureSchedules', { status: 'active' }, { status: 'stopped' }],
  ['diary.added', 'diary', null, { month: '2026-05' }],
  ['measure.recorded', 'measures', null, { value: 7 }],
  ['note.retracted', 'notes', { status: 'current' }, { status: 'entered-in-error' }],
  ['consent.withdrawn', 'consents', { state: 'given' }, { state: 'withdrawn' }],
  ['team.joined', 'team', null, { to: null }],
  ['team.left', 'team', { to: null }, { to: '2026-05-05' }],
  ['team.joined', 'team', { to: '2026-05-05' }, { to: null }],
  ['team.changed', 'team', { to: null, from: '1' }, { to: null, from: '2' }],
  ['proxy.ended', 'proxies', { to: null }, { to: '2026-05-05' }],
];

describe('What a change is called on the timeline', () => {
  for (const [kind, collection, before, after] of TABLE) {
    it(`is ${kind} for ${JSON.stringify(before)} and then ${JSON.stringify(after)}`, () => {
      expect(eventKind({ collection, before, after, source: 'typed' })).toBe(kind as never);
    });
  }

  it('is a start for what began elsewhere, whatever came of it since', () => {
    const after = { kind: 'medicine', status: 'stopped' };
    expect(eventKind({ collection: 'interventions', before: null, after, source: 'imported' })).toBe(
      'medicine.started',
    );
    expect(eventKind({ collection: 'interventions', before: null, after, source: 'typed' })).toBe('medicine.stopped');
  });

  it('is a restoring only where nothing else has to be told', () => {
    const course = { kind: 'course', status: 'active' };
    const restored = (before: Content, after: Content) =>
      eventKind({ collection: 'interventions', before, after, source: 'typed', isRestored: true });
    expect(restored(course, { ...course, sessionsPlanned: 6 })).toBe('course.restored');
    expect(restored(course, { ...course, status: 'stopped' })).toBe('course.stopped');
  });

  it('is never a restoring of what is not brought back', () => {
    const told = { before: { quality: 1 }, after: { quality: 2 }, source: 'patient', isRestored: true } as const;
    expect(eventKind({ collection: 'diary', ...told })).toBe('diary.changed');
    expect(eventKind({ collection: 'flares', ...told })).toBe('flare-plan.restored');
  });
});
