import { TestBed } from '@angular/core/testing';
import { provideState } from '@ngrx/store';

import type { InterventionContent } from '../../../../domain/care-plan/intervention.ts';
import { NEW_INTERVENTION } from '../../../../domain/care-plan/intervention.ts';
import type { PlanRecord } from '../../../../domain/care-plan/plan-record.ts';
import type { SessionContent, SessionStatus } from '../../../../domain/care-plan/session.ts';
import { courseDates } from '../../../../domain/interventions/course-schedule.ts';
import { findType } from '../../../../domain/interventions/find-type.ts';
import { notesFeature } from '../../../../state/notes/notes.feature.ts';
import { versionsFeature } from '../../../../state/versions/versions.feature.ts';
import { withKind } from '../../../../testing/a-change.ts';
import { aMember } from '../../../../testing/a-member.ts';
import { aPatient } from '../../../../testing/a-patient.ts';
import { aPlanRecord } from '../../../../testing/a-plan-record.ts';
import { anAccount } from '../../../../testing/an-account.ts';
import { showPlanPart } from '../../../../testing/plan-part-on-screen.ts';
import { NoteEditing } from '../../note-editing.ts';
import { InterventionCard } from '../intervention-card.ts';
import { SuggestionsInHand } from '../suggestions-in-hand.ts';
import { CoursePanel } from './course-panel.ts';

const RTMS = 'proc.rtms-3f2a9c1b77aa';
const DATES = courseDates('2026-05-11', 11, { everyDays: 1, weekdaysOnly: true });

const pete = anAccount({
  uid: 'pete',
  displayName: 'Pete Okafor',
  member: aMember({ uid: 'pete', name: 'Pete Okafor', discipline: 'pain' }),
});

const maya = aPatient({ members: { pain: ['pete'] }, consents: { pain: 'given' }, teamUids: ['pete'] });

function course(more: Readonly<Record<string, unknown>> = {}): PlanRecord<InterventionContent> {
  const content: InterventionContent = {
    ...NEW_INTERVENTION,
    ...{ kind: 'course', type: 'proc.rtms', name: 'rTMS', status: 'active', startedOn: '2026-05-11' },
    ...{ sessionsPlanned: 10, everyDays: 1, weekdaysOnly: true, decisionAfterSession: 10, responsePercent: 30 },
    ...more,
  };
  return aPlanRecord(content, { id: RTMS, discipline: 'pain' });
}

/** The course's sessions so far, one a day. */
function sessions(...statuses: readonly SessionStatus[]): readonly PlanRecord[] {
  return statuses.map((status, place) => {
    const content: SessionContent = {
      ...{ interventionId: RTMS, kind: 'course', type: 'proc.rtms', note: null },
      ...{ status, on: DATES[place] ?? '', number: place + 1 },
    };
    return aPlanRecord(content, { id: `${RTMS}.${place}`, discipline: 'pain' });
  });
}

function done(count: number): readonly SessionStatus[] {
  return Array<SessionStatus>(count).fill('done');
}

/** On 5 May 2026, before the first day of the course. */
function show(item: PlanRecord<InterventionContent>, recorded: readonly PlanRecord[], mayEdit = true) {
  const items = { interventions: [item], sessions: recorded };
  return showPlanPart(CoursePanel, { account: pete, patient: maya, inputs: { item, mayEdit }, items });
}

describe('A course on the plan, as Pete of pain medicine works on it', () => {
  it('says how many are done, missed and left, and shows each as a mark', async () => {
    const { screen } = await show(course(), sessions(...done(4), 'missed', 'done'));
    expect(screen.text).toContain('5/10');
    expect(screen.text).toContain('5 done, 1 missed, 4 left');
    expect(screen.element.querySelectorAll('[data-status=missed]:not(.status)').length).toBe(1);
  });

  it('names the next days, and offers the first to be booked', async () => {
    const { screen, sent } = await show(course(), sessions(...done(9), 'missed'));
    expect(screen.text).toContain('to catch up');
    await screen.press('Book Tuesday 26 May 2026');
    expect(sent.length).toBe(1);
    expect(sent.map(withKind)[0]).toEqual(
      jasmine.objectContaining({ collection: 'sessions', baseRev: 0, kind: 'session.planned' }),
    );
    expect(sent[0]?.patch).toEqual(jasmine.objectContaining({ on: '2026-05-26', status: 'planned', number: 11 }));
    expect(screen.text).toContain('booked');
  });

  it('books no more and records no more until it is decided how the course goes on', async () => {
    const { screen } = await show(course(), sessions(...done(10)));
    expect(screen.text).toContain('A decision is due: 10 sessions are done.');
    expect((screen.get('button', 'Book more') as HTMLButtonElement).disabled).toBe(true);
    expect(screen.find('button', 'Record a session')).toBeUndefined();
    expect(screen.text).toContain('How the course goes on has to be decided first.');
  });

  it('asks for the editor of the course to decide in, with the day and the count filled in', async () => {
    const { screen } = await show(course(), sessions(...done(10)));
    const wanted: unknown[] = [];
    screen.fixture.componentInstance.edited.subscribe((given) => wanted.push(given));
    await screen.press('Decide…');
    expect(wanted).toEqual([
      jasmine.objectContaining({ decision: null, decidedAfterSession: 10, decidedOn: '2026-05-05' }),
    ]);
  });

  it('offers to end the course once it was decided to stop, for the same reason', async () => {
    const decided = { decision: 'stop', decisionReason: 'No less pain.', decidedAfterSession: 10 };
    const { screen } = await show(course(decided), sessions(...done(10)));
    const wanted = jasmine.createSpy('wanted');
    screen.fixture.componentInstance.edited.subscribe(wanted);
    await screen.press('End the course… rTMS');
    expect(wanted).toHaveBeenCalledOnceWith({
      status: 'stopped',
      endedOn: '2026-05-05',
      endReason: 'No less pain.',
    });
  });

  it('goes on once it was decided to', async () => {
    const decided = {
      ...{ decision: 'maintain', decisionReason: 'Less pain.', decidedOn: '2026-05-26', decidedAfterSession: 10 },
      ...{ furtherSessions: 4, maintainEveryWeeks: 1 },
    };
    const { screen } = await show(course(decided), sessions(...done(10)));
    expect(screen.text).not.toContain('End the course');
    expect(screen.text).toContain('0/4');
    expect(screen.text).toContain('10 done in all');
    expect(screen.text).toContain('Decided 26 May 2026, after session 10: maintain, further apart, 4 more, one a week');
    expect(screen.find('button', 'Book more')).toBeUndefined();
    expect(screen.find('button', 'Record a session')).toBeDefined();
  });

  it('gives the change of pain in per cent, and whether it is what was agreed', async () => {
    const { screen } = await show(course({ baselineScore: 7.2, currentScore: 4.9 }), []);
    expect(screen.text).toContain('Pain 7.2 → 4.9: −32 %, reaches the agreed 30 %');
  });

  it('opens a booked session as one that took place', async () => {
    const started = course({ startedOn: '2024-05-14' });
    const booked = sessions('planned').map((each) => ({ ...each, content: { ...each.content, on: '2024-05-14' } }));
    const { screen, sent } = await show(started, booked);
    await screen.press('Record it');
    const chosen = screen.element.querySelector<HTMLElement>('input[type=radio]:checked');
    expect(chosen?.closest('label')?.innerText.trim()).toBe('Done');
    await screen.press('Save');
    expect(sent[0]?.patch).toEqual({ status: 'done' });
  });

  it('records no session before the course has started', async () => {
    const { screen } = await show(course({ status: 'planned' }), []);
    expect(screen.text).toContain('Sessions can be recorded once the course has started.');
    expect(screen.find('button', 'Record a session')).toBeUndefined();
  });

  it('can be read and not changed by another discipline', async () => {
    const { screen } = await show(course(), sessions(...done(10)), false);
    expect(screen.text).toContain('A decision is due');
    expect(
      screen
        .all('button')
        .map(({ innerText }) => innerText)
        .filter((name) => !name.startsWith('Show all')),
    ).toEqual([]);
  });

  it('is decided on in its own editor, which goes to what is missing and saves', async () => {
    TestBed.configureTestingModule({
      providers: [NoteEditing, SuggestionsInHand, provideState(notesFeature), provideState(versionsFeature)],
    });
    const questions = findType('proc.rtms')?.screening ?? [];
    const screening = Object.fromEntries(questions.map(({ id }) => [id, { answer: 'no', remark: '' }]));
    const item = course({ startedOn: '2026-05-05', screening });
    const items = { interventions: [item], sessions: sessions(...done(10)) };
    const { screen, sent } = await showPlanPart(InterventionCard, {
      account: pete,
      patient: maya,
      inputs: { item },
      items,
    });
    await screen.press('Decide…');
    expect(screen.text).toContain('Please choose what was decided.');
    expect(document.activeElement?.closest('label')?.textContent.trim()).toBe('Continue');
    const maintain = [...screen.element.querySelectorAll('label')].find(({ innerText }) =>
      innerText.includes('Maintain'),
    );
    maintain?.click();
    await screen.settle();
    await screen.type('Further sessions', '4');
    await screen.type('One every', '1');
    await screen.press('Save');
    expect(sent).toEqual([]);
    await screen.type('Why', 'Less pain, walks further.');
    await screen.press('Save');
    expect(sent[0]?.patch).toEqual({
      ...{ decision: 'maintain', furtherSessions: 4, maintainEveryWeeks: 1 },
      ...{ decisionReason: 'Less pain, walks further.', decidedOn: '2026-05-05', decidedAfterSession: 10 },
    });
  });
});
