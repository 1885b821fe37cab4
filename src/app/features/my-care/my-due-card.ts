import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { outboxKey } from '../../domain/changes/send-state.ts';
import { resumeInWords, stepsOf } from '../../domain/measures/answering-steps.ts';
import { dueMeasures } from '../../domain/measures/due.ts';
import type { Questionnaire } from '../../domain/measures/questionnaire.ts';
import { questionnaireOf, sizeInWords } from '../../domain/measures/questionnaire.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { selectDrafts } from '../../state/outbox/drafts.feature.ts';
import { MyRecord } from '../../state/patient-record/my-record.ts';
import { selectDueContext } from '../../state/plan/due-measures.ts';
import { selectMeasureSchedules } from '../../state/plan/plan-items.selectors.ts';
import { Today } from '../../ui/today.ts';
import { NotToday } from './not-today.ts';

interface Due {
  readonly asked: Questionnaire;
  /** Where it goes on, such as “question 4 of 9”; null where nothing is begun. */
  readonly begun: string | null;
}

/** The one thing that is to be answered now: what was begun, or what has been due for longest. */
@Component({
  selector: 'braid-my-due-card',
  imports: [MatButton, RouterLink],
  template: `
    @if (due(); as due) {
      <section aria-labelledby="due-title">
        <h3 id="due-title">{{ due.asked.name }}</h3>
        <p>{{ sizeInWords(due.asked) }} Your team asks for it.</p>
        <div class="actions">
          <a matButton="filled" [routerLink]="['/my-care/questions', due.asked.id]">
            {{ due.begun ? 'Go on (' + due.begun + ')' : 'Start'
            }}<span class="visually-hidden">: {{ due.asked.name }}</span>
          </a>
          <button matButton type="button" (click)="notToday.say()">
            Not today<span class="visually-hidden">: {{ due.asked.name }}</span>
          </button>
        </div>
      </section>
    }
  `,
  styleUrl: './ask-card.scss',
})
export class MyDueCard {
  private readonly store = inject(Store);
  private readonly record = inject(MyRecord);
  private readonly editing = inject(ItemEditing);
  private readonly drafts = this.store.selectSignal(selectDrafts);
  private readonly context = this.store.selectSignal(selectDueContext);
  private readonly schedules = this.store.selectSignal(selectMeasureSchedules);
  private readonly today = inject(Today).date;
  protected readonly notToday = inject(NotToday);
  protected readonly sizeInWords = sizeInWords;

  readonly due = computed((): Due | null => {
    if (this.notToday.isSaid()) return null;
    return this.begun() ?? this.asked();
  });

  private begun(): Due | null {
    const place = this.record.place();
    const typed = place ? this.editing.typedIn('measures', place.patientId) : [];
    return typed.flatMap((docId) => this.dueOf(docId) ?? []).at(-1) ?? null;
  }

  private dueOf(docId: string): Due | null {
    const today = this.today();
    const asked = docId.endsWith(`-${today}`) ? questionnaireOf(docId.slice(0, -today.length - 1), today) : null;
    const patientId = this.record.place()?.patientId;
    if (!asked || !patientId) return null;
    const text = this.drafts()[outboxKey({ patientId, collection: 'measures', docId })]?.draft.text ?? {};
    return { asked, begun: resumeInWords(stepsOf(asked, text, today), text) };
  }

  private asked(): Due | null {
    const schedules = this.schedules().map(({ content }) => content);
    const due = dueMeasures({ ...this.context(), schedules, today: this.today() });
    const [asked] = due.flatMap(({ measure }) => questionnaireOf(measure, this.today()) ?? []);
    return asked ? { asked, begun: null } : null;
  }
}
