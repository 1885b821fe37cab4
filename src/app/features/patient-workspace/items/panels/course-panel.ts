import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import type { InterventionContent } from '../../../../domain/care-plan/intervention.ts';
import type { Content, PlanRecord } from '../../../../domain/care-plan/plan-record.ts';
import type { SessionContent } from '../../../../domain/care-plan/session.ts';
import { upcomingDates } from '../../../../domain/interventions/course-dates.ts';
import { DECISION_FIELDS, decisionWords } from '../../../../domain/interventions/course-decision.ts';
import { doseGiven } from '../../../../domain/interventions/course-dose.ts';
import {
  courseProgress,
  progressMarks,
  progressWords,
  whyClosed,
} from '../../../../domain/interventions/course-progress.ts';
import { courseResponse, responseWords } from '../../../../domain/interventions/course-response.ts';
import { courseTerms } from '../../../../domain/interventions/course-terms.ts';
import { editSession, newSession } from '../../../../domain/interventions/edit-session.ts';
import { sessionsOf } from '../../../../domain/interventions/sessions-of.ts';
import type { IsoDate } from '../../../../domain/patient/patient.ts';
import { ItemEditing } from '../../../../state/editing/item-editing.ts';
import { selectSessions } from '../../../../state/plan/plan-items.selectors.ts';
import { WeekdayPipe } from '../../../../ui/clinic-time-pipes.ts';
import { Today } from '../../../../ui/today.ts';
import { OpenRecord } from '../../open-record.ts';
import { PlanSurroundings } from '../plan-surroundings.ts';
import { SessionsList } from '../sessions-list.ts';

const DATES_SHOWN = 3;
/** Facts that this panel shows in its own words. */
export const SHOWN_BY_COURSE_PANEL: readonly string[] = DECISION_FIELDS;

/** Where a course stands: its sessions, the next days, the response, and the decision when it is due. */
@Component({
  selector: 'braid-course-panel',
  imports: [MatButton, SessionsList, WeekdayPipe],
  templateUrl: './course-panel.html',
  styleUrl: './course-panel.scss',
})
export class CoursePanel {
  private readonly record = inject(OpenRecord);
  private readonly around = inject(PlanSurroundings);
  private readonly editing = inject(ItemEditing);
  private readonly all = inject<Store>(Store).selectSignal(selectSessions);
  protected readonly today = inject(Today).date;

  readonly item = input.required<PlanRecord<InterventionContent>>();
  readonly mayEdit = input.required<boolean>();
  /** The course's own editor is wanted, beginning with these values. */
  readonly edited = output<Content>();

  private readonly content = computed(() => this.item().content);
  private readonly sessions = computed(() => sessionsOf(this.all(), this.item().id));
  private readonly terms = computed(() => courseTerms(this.content()));
  private readonly isCurrent = computed(() => ['active', 'paused'].includes(this.content().status));
  protected readonly progress = computed(() => courseProgress(this.terms(), this.sessions()));
  protected readonly words = computed(() => progressWords(this.progress()));
  protected readonly marks = computed(() => progressMarks(this.progress()));
  protected readonly closed = computed(() => whyClosed(this.content().status, this.terms(), this.progress()));
  protected readonly isDecisionDue = computed(() => this.isCurrent() && this.progress().isDecisionDue);
  protected readonly response = computed(() => {
    const response = courseResponse(this.content());
    return response && responseWords(response);
  });
  protected readonly decision = computed(() => decisionWords(this.content()));
  /** It was decided to stop, and nobody has ended it yet. */
  protected readonly isToEnd = computed(() => this.isCurrent() && this.content()['decision'] === 'stop');
  protected readonly dose = computed(() => doseGiven(this.sessions()));
  private readonly upcoming = computed(() =>
    this.isCurrent() ? upcomingDates(this.terms(), this.progress(), this.sessions()) : [],
  );
  /** The next ones, and always when the first missed one is made up for. */
  protected readonly dates = computed(() => {
    const firstCatchUp = this.upcoming().findIndex(({ isCatchUp }) => isCatchUp);
    return this.upcoming().filter((_, place) => place < DATES_SHOWN || place === firstCatchUp);
  });
  protected readonly laterCount = computed(() => this.upcoming().length - this.dates().length);
  protected readonly bookable = computed(() => this.upcoming().find(({ booked, on }) => !booked && on >= this.today()));
  /** The coordinator books days for every discipline. */
  protected readonly mayBook = computed(() => this.mayEdit() || this.around.ownStrand() === 'coordination');

  protected decide(): void {
    const undecided = Object.fromEntries(DECISION_FIELDS.map((field) => [field, null]));
    this.edited.emit({ ...undecided, decidedOn: this.today(), decidedAfterSession: this.progress().doneInAll });
  }

  protected end(): void {
    this.edited.emit({ status: 'stopped', endedOn: this.today(), endReason: this.content()['decisionReason'] ?? null });
  }

  protected book(on: IsoDate): void {
    const number = Math.max(0, ...this.sessions().map(({ content }) => content.number ?? 0)) + 1;
    const editable = newSession(this.item(), `${this.item().id}.${crypto.randomUUID().slice(-8)}`, number);
    this.editing.send(editable, null, { on, status: 'planned' }, this.record.about(editable.title));
  }

  /** Opens a booked session as one that took place. */
  protected take(session: PlanRecord<SessionContent>): void {
    const editable = editSession(session, this.item());
    const { rev, content } = session;
    this.editing.begin(editable, { rev, content }, this.record.about(editable.title));
    const kept = this.editing.draft(editable);
    if (kept) this.editing.retype(editable, { ...kept.draft.text, status: 'done' });
  }
}
