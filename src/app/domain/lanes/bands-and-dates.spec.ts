import type { FlareEpisodeContent } from '../care-plan/flare-episode.ts';
import type { InterventionContent } from '../care-plan/intervention.ts';
import { NEW_INTERVENTION } from '../care-plan/intervention.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import type { SectionContent } from '../care-plan/plan-section.ts';
import type { SessionContent } from '../care-plan/session.ts';
import type { PatientContent } from '../patient/patient.ts';
import { barsOf } from './bars-of.ts';
import { courseBands } from './course-bands.ts';
import { daysInWords } from './days-in-words.ts';
import { KIND_GROUPS, shapeOf } from './event-shape.ts';
import { flaresOf } from './flares-of.ts';
import { reviewDates } from './review-dates.ts';

describe('What lies behind the lanes and the charts', () => {
  it('is each course with the pain before and after it', () => {
    const scores = { baselineScore: 7.2, currentScore: 4.9, responsePercent: 30 };
    const course = {
      ...NEW_INTERVENTION,
      kind: 'course',
      type: null,
      name: 'rTMS',
      status: 'active',
      startedOn: '2026-05-11',
      ...scores,
    };
    const interventions = [record<InterventionContent>('i', course)];
    const sessions = ['2026-05-11', '2026-05-22'].map((on) =>
      record<SessionContent>(on, { interventionId: 'i', kind: 'course', status: 'done', on }),
    );
    const [band] = courseBands(barsOf(interventions, sessions, '2026-06-01'), interventions);
    expect(band?.words).toBe('rTMS, 11 to 22 May 2026: 7.2 → 4.9: −32 %, reaches the agreed 30 %');
    expect([band?.from, band?.to]).toEqual([Date.parse('2026-05-11'), Date.parse('2026-05-23')]);
  });

  it('is each flare, the last of which may go on', () => {
    const flares = flaresOf([
      record<FlareEpisodeContent>('episode-b', { startedOn: '2026-06-01', endedOn: null, note: 'After the move' }),
      record<FlareEpisodeContent>('episode-a', { startedOn: '2026-05-03', endedOn: '2026-05-09', note: null }),
    ]);
    expect(flares).toEqual([
      {
        id: 'episode-a',
        from: Date.parse('2026-05-03'),
        to: Date.parse('2026-05-10'),
        words: 'Flare, 3 to 9 May 2026',
      },
      { id: 'episode-b', from: Date.parse('2026-06-01'), to: null, words: 'Flare since 1 June 2026: After the move' },
    ]);
  });

  it('is each day on which the plan or a section is looked at again', () => {
    const patient = { planStatus: 'active', nextReviewOn: '2026-07-01' } as PatientContent;
    const sections = [
      { ...record<SectionContent>('pain', { reviewDueOn: '2026-06-01' }), discipline: 'pain' },
      record<SectionContent>('sleep', { reviewDueOn: null }),
    ] as PlanRecord<SectionContent>[];
    expect(reviewDates(patient, sections).map(({ strand, words }) => [strand, words])).toEqual([
      ['pain', 'Pain medicine: review due 1 June 2026'],
      ['plan', 'The plan: review due 1 July 2026'],
    ]);
    expect(reviewDates({ ...patient, planStatus: 'closed' }, [])).toEqual([]);
  });

  it('is said in as few words as the days allow', () => {
    expect(daysInWords('2026-05-03', '2026-05-03')).toBe('3 May 2026');
    expect(daysInWords('2026-05-28', '2026-06-03')).toBe('28 May to 3 June 2026');
    expect(daysInWords('2026-12-28', '2027-01-03')).toBe('28 December 2026 to 3 January 2027');
  });

  it('has a shape of its own for each group of events', () => {
    expect(new Set(KIND_GROUPS.map(({ shape }) => shape)).size).toBe(KIND_GROUPS.length);
    expect(shapeOf({ collection: 'flares', kind: 'flare-plan.changed' })).toBe('circle');
    expect(shapeOf({ collection: 'measures', kind: 'measure.recorded' })).toBe('diamond');
  });
});

function record<C extends object>(id: string, content: Readonly<Record<string, unknown>>): PlanRecord<C> {
  const at = { createdAt: '2026-04-20T09:00:00.000Z', updatedAt: '2026-06-01T09:00:00.000Z' };
  return { id, discipline: 'pain', ...at, content } as unknown as PlanRecord<C>;
}
