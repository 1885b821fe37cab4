import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import type { InterventionContent } from '../../../domain/care-plan/intervention.ts';
import type { Content, PlanRecord } from '../../../domain/care-plan/plan-record.ts';
import type { SessionContent } from '../../../domain/care-plan/session.ts';
import { adverseWords } from '../../../domain/interventions/course-adverse.ts';
import { editSession, newSession, occasionName, sessionForm } from '../../../domain/interventions/edit-session.ts';
import { findType } from '../../../domain/interventions/find-type.ts';
import { sameAsLast } from '../../../domain/interventions/same-as-last.ts';
import { sessionsOf } from '../../../domain/interventions/sessions-of.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { selectSessions } from '../../../state/plan/plan-items.selectors.ts';
import { DayPipe } from '../../../ui/clinic-time-pipes.ts';
import { RecordFacts } from '../../../ui/record-facts.ts';
import { Today } from '../../../ui/today.ts';
import { followFocus } from '../follow-focus.ts';
import { OpenRecord } from '../open-record.ts';
import { ItemEditor } from './item-editor.ts';

const SHOWN_AT_FIRST = 3;
const SHOWN_APART = ['on', 'status', 'adverse', 'adverseSeverity'];

/** The occasions of one intervention, newest first: to read, to put right, to record another. */
@Component({
  selector: 'braid-sessions-list',
  imports: [DayPipe, ItemEditor, MatButton, RecordFacts],
  templateUrl: './sessions-list.html',
  styleUrl: './sessions-list.scss',
})
export class SessionsList {
  private readonly record = inject(OpenRecord);
  private readonly all = inject<Store>(Store).selectSignal(selectSessions);
  protected readonly editing = inject(ItemEditing);
  private readonly today = inject(Today).date;

  readonly item = input.required<PlanRecord<InterventionContent>>();
  readonly mayEdit = input.required<boolean>();
  /** Why no further one may be recorded; null where one may. */
  readonly closed = input<string | null>(null);

  private readonly type = computed(() => findType(this.item().content.type));
  protected readonly name = computed(() => occasionName(this.type()));
  protected readonly article = computed(() => (/^[aeiou]/.test(this.name()) ? 'an' : 'a'));
  protected readonly adverseWords = adverseWords;
  protected readonly form = computed(() => sessionForm(this.type()));
  protected readonly apart = SHOWN_APART;
  protected readonly isAllShown = signal(false);
  protected readonly sessions = computed(() => sessionsOf(this.all(), this.item().id).reverse());
  protected readonly shown = computed(() =>
    this.sessions().filter((session, place) => this.isAllShown() || place < SHOWN_AT_FIRST || this.isEditing(session)),
  );
  /** What was done last time, where there is something to do again. */
  protected readonly lastTime = computed(() => {
    const last = this.sessions().find(({ content }) => content.status === 'done');
    const repeated = last ? sameAsLast(this.type(), last.content) : {};
    return Object.keys(repeated).length > 0 ? repeated : null;
  });
  /** New ones that are being written, an earlier visit's too. */
  protected readonly begun = computed(() => {
    const { id, patientId } = this.item();
    const known = new Set(this.all().map((session) => session.id));
    return this.editing
      .openIn('sessions', patientId)
      .filter((docId) => docId.startsWith(`${id}.`) && !known.has(docId))
      .map((docId) => newSession(this.item(), docId, this.nextNumber(), this.othersThan(docId)));
  });

  constructor() {
    followFocus(
      computed(() => this.begun().length + this.sessions().filter((session) => this.isEditing(session)).length),
      '[data-home]',
    );
  }

  protected editableOf(session: PlanRecord<SessionContent>) {
    return editSession(session, this.item(), this.othersThan(session.id));
  }

  protected isEditing(session: PlanRecord<SessionContent>): boolean {
    return this.editing.isOpen(this.editableOf(session));
  }

  protected add(given: Content = {}): void {
    const editable = newSession(this.item(), `${this.item().id}.${crypto.randomUUID().slice(-8)}`, this.nextNumber());
    const about = this.record.about(editable.title);
    this.editing.begin(editable, null, about, { ...given, ...this.carried(), on: this.today(), status: 'done' });
  }

  protected edit(session: PlanRecord<SessionContent>): void {
    const editable = this.editableOf(session);
    this.editing.begin(editable, { rev: session.rev, content: session.content }, this.record.about(editable.title));
  }

  private carried(): Content {
    const carries = this.type()?.occasion?.carries ?? [];
    const { content } = this.item();
    return Object.fromEntries(carries.flatMap((key) => (content[key] ? [[key, content[key]]] : [])));
  }

  private othersThan(docId: string) {
    const { kind } = this.item().content;
    return this.all()
      .filter(({ id, content }) => id !== docId && content.kind === kind)
      .map(({ content }) => content);
  }

  private nextNumber(): number {
    return Math.max(0, ...this.sessions().map(({ content }) => content.number ?? 0)) + 1;
  }
}
