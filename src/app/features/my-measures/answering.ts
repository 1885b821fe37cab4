import { computed, inject, Injectable, signal } from '@angular/core';
import { Store } from '@ngrx/store';

import type { Content } from '../../domain/care-plan/plan-record.ts';
import { readForm } from '../../domain/fields/read-form.ts';
import { typedFields } from '../../domain/fields/typed-value.ts';
import { OVERVIEW, PLACE, placeOf, resumeAt, stepAt, stepsOf } from '../../domain/measures/answering-steps.ts';
import type { Questionnaire } from '../../domain/measures/questionnaire.ts';
import { questionnaireOf } from '../../domain/measures/questionnaire.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { SectionEditorActions } from '../../state/outbox/outbox.actions.ts';
import { MyRecord } from '../../state/patient-record/my-record.ts';
import { selectKnownResults } from '../../state/plan/measure-history.selectors.ts';
import { selectDiary } from '../../state/plan/plan-items.selectors.ts';
import { Today } from '../../ui/today.ts';
import type { Answered } from './answered.ts';
import { answeredCheckin, answeredMeasure } from './answered.ts';

/** Answering one questionnaire: every answer and the place reached are a draft, which the device keeps. */
@Injectable()
export class Answering {
  private readonly store = inject(Store);
  private readonly record = inject(MyRecord);
  private readonly editing = inject(ItemEditing);
  private readonly today = inject(Today).date;
  private readonly results = this.store.selectSignal(selectKnownResults);
  private readonly months = this.store.selectSignal(selectDiary);

  private readonly isHandedOver = signal(false);
  private readonly isOneChanged = signal(false);

  /** A measure’s, or `checkin`. */
  readonly id = signal('');
  readonly questionnaire = computed((): Questionnaire | null => questionnaireOf(this.id(), this.today()));
  /** Today’s answering; null until the record is open. */
  readonly answered = computed((): Answered | null => {
    const [questionnaire, place] = [this.questionnaire(), this.record.place()];
    if (!questionnaire || !place) return null;
    const today = { ...place, date: this.today() };
    return questionnaire.measure
      ? answeredMeasure(questionnaire.measure, today, this.results())
      : answeredCheckin(today, this.months());
  });
  readonly kept = computed(() => {
    const answered = this.answered();
    return answered ? this.editing.draft(answered.typing) : undefined;
  });
  /** What is on its way, or has arrived. */
  readonly entry = computed(() => {
    const answered = this.answered();
    return answered ? this.editing.entry(answered.sentAs) : undefined;
  });
  readonly waiting = computed(() => this.editing.waiting());
  readonly keeping = computed(() => this.editing.keeping(this.kept()));
  /** As it was typed, by question. */
  readonly typed = computed(() => this.kept()?.draft.text ?? {});
  readonly steps = computed(() => {
    const questionnaire = this.questionnaire();
    return questionnaire ? stepsOf(questionnaire, this.typed(), this.today()) : [];
  });
  /** How many questions lie behind; all of them on the look over. */
  readonly at = computed(() => (this.isRestored() ? resumeAt : stepAt)(this.steps(), this.typed()));
  /** The answers as they stand, null where there is none. */
  readonly answers = computed((): Content => {
    const questionnaire = this.questionnaire();
    if (!questionnaire) return {};
    return readForm(questionnaire.form, this.typed(), { today: this.today() }).values;
  });
  /** What came of it on an earlier day and was not sent: the day. */
  readonly begunOn = computed(() => {
    const [answered, id] = [this.answered(), this.id()];
    if (!answered) return null;
    const { collection, patientId, docId } = answered.typing;
    const earlier = this.editing.typedIn(collection, patientId).filter((each) => each !== docId);
    return earlier.flatMap((each) => answered.dayOf(each, id) ?? []).at(-1) ?? null;
  });

  answer(question: string, typed: string): void {
    this.type({ ...this.typed(), [question]: typed, [PLACE]: placeOf(this.steps(), this.at()) });
  }

  /** One question on; back to the look over where its reader came from there. */
  goOn(): void {
    this.goTo(this.isOneChanged() ? this.steps().length : this.at() + 1);
  }

  goBack(): void {
    this.goTo(this.at() - 1);
  }

  /** Leaves this question open, and goes on. */
  skip(question: string): void {
    this.answer(question, '');
    this.goOn();
  }

  /** From the look over to one question. */
  change(at: number): void {
    this.goTo(at);
    this.isOneChanged.set(true);
  }

  /** Changes what was answered today already. */
  reopen(): void {
    this.type({ [PLACE]: OVERVIEW });
  }

  /** Sends what could not be sent once more. */
  sendAgain(): void {
    const entry = this.entry();
    if (entry) this.store.dispatch(SectionEditorActions.changeSubmitted({ change: entry.change, about: entry.about }));
  }

  /** Of two answerings of one day, on two devices. */
  decide(isMine: boolean): void {
    const answered = this.answered();
    if (!answered) return;
    if (isMine) this.editing.useMine(answered.sentAs, '', this.today());
    else this.editing.keepTheirs(answered.sentAs, this.today());
  }

  /** All as it was yesterday, to be looked over and sent. */
  sameAsYesterday(): void {
    const yesterday = this.answered()?.yesterday ?? {};
    this.type({ ...typedFields(yesterday, Object.keys(yesterday)), [PLACE]: OVERVIEW });
  }

  /** Takes what was begun on an earlier day over to today. */
  takeOver(): void {
    const [answered, day] = [this.answered(), this.begunOn()];
    const earlier = answered && day && answered.typingOf(day);
    const kept = earlier && this.editing.draft(earlier);
    if (!kept) return;
    const at = resumeAt(this.steps(), kept.draft.text);
    this.type({ ...kept.draft.text, [PLACE]: placeOf(this.steps(), at) });
    this.editing.drop(earlier);
  }

  forgetEarlier(): void {
    const [answered, day] = [this.answered(), this.begunOn()];
    if (answered && day) this.editing.drop(answered.typingOf(day));
  }

  /** Does nothing the second time, while the first is being written down. */
  send(): void {
    if (this.isHandedOver()) return;
    this.isHandedOver.set(true);
    this.answered()?.send(this.editing, {
      answers: this.answers(),
      today: this.today(),
      about: this.record.about(this.questionnaire()?.name ?? ''),
    });
  }

  private goTo(at: number): void {
    this.isOneChanged.set(false);
    this.type({ ...this.typed(), [PLACE]: placeOf(this.steps(), at) });
  }

  private isRestored(): boolean {
    const answered = this.answered();
    return this.kept() !== undefined && answered !== null && this.editing.isRestored(answered.typing);
  }

  private type(text: Readonly<Record<string, string>>): void {
    const answered = this.answered();
    if (!answered) return;
    const { typing, before } = answered;
    this.isHandedOver.set(false);
    if (!this.editing.draft(typing)) {
      this.editing.begin(typing, before, this.record.about(typing.title));
      const begun = this.editing.draft(typing)?.draft.text;
      this.editing.retype(typing, { ...begun, ...text });
    } else {
      this.editing.resume(typing);
      this.editing.retype(typing, text);
    }
  }
}
