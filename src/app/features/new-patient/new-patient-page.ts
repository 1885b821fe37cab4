import type { ElementRef } from '@angular/core';
import { Component, computed, DestroyRef, effect, inject, signal, viewChild } from '@angular/core';
import { form, FormField, submit, validateTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { isCoordinator } from '../../domain/access/roles.ts';
import { PLAN_TEMPLATES } from '../../domain/care-plan/plan-template.ts';
import { samePerson } from '../../domain/caseload/same-person.ts';
import type { NewPatientField } from '../../domain/patient/new-patient.ts';
import {
  chooseTemplate,
  newPatientContent,
  newPatientProblems,
  NOTHING_TYPED,
} from '../../domain/patient/new-patient.ts';
import { parseNhsNumber } from '../../domain/patient/nhs-number.ts';
import { NewPatientPageActions } from '../../state/access/new-patient.actions.ts';
import { selectNewPatientStatus, selectTakenBy } from '../../state/access/new-patient.feature.ts';
import { CaseloadPageActions } from '../../state/caseload/caseload.actions.ts';
import { selectCaseload } from '../../state/caseload/caseload.feature.ts';
import { selectIsOnline } from '../../state/connection/connection.feature.ts';
import { keptSignal } from '../../state/lock/kept-signal.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { AtOnceMark } from '../../ui/at-once-mark.ts';
import { LossQuestion } from '../../ui/loss-question.ts';
import { OfflineBanner } from '../../ui/offline-banner.ts';
import { PageState } from '../../ui/page-state.ts';
import { Today } from '../../ui/today.ts';
import { groupDigits } from './group-digits.ts';
import { KnownPeople } from './known-people.ts';

/** A coordinator begins the record of somebody who is new to the clinic. */
@Component({
  selector: 'braid-new-patient-page',
  imports: [AtOnceMark, FormField, KnownPeople, MatButton, OfflineBanner, PageState, RouterLink],
  host: { '(window:beforeunload)': 'warnOfLoss($event)' },
  templateUrl: './new-patient-page.html',
  styleUrl: './new-patient-page.scss',
})
export class NewPatientPage {
  private readonly store = inject(Store);
  private readonly lossQuestion = inject(LossQuestion);
  private readonly account = this.store.selectSignal(selectAccount);
  private readonly caseload = this.store.selectSignal(selectCaseload);
  private readonly takenBy = this.store.selectSignal(selectTakenBy);
  protected readonly today = inject(Today).date;
  protected readonly status = this.store.selectSignal(selectNewPatientStatus);
  protected readonly isOnline = this.store.selectSignal(selectIsOnline);
  /** One for the whole form, so that sending it twice makes one record. */
  protected readonly patientId = keptSignal(
    () => 'patient-id',
    () => crypto.randomUUID(),
  )();

  private readonly birthDateBox = viewChild<ElementRef<HTMLInputElement>>('birthDateBox');
  protected readonly isCoordinator = computed(() => {
    const member = this.account()?.member;
    return member ? isCoordinator(member) : false;
  });
  protected readonly typed = keptSignal(
    () => 'patient',
    () => NOTHING_TYPED,
  );
  protected readonly templates = PLAN_TEMPLATES;
  protected readonly isTried = signal(false);
  /** Whom the coordinator has looked at and found to be somebody else. */
  private readonly cleared = signal<readonly string[]>([]);
  private readonly others = computed(() => this.caseload().filter(({ id }) => id !== this.patientId));
  protected readonly alike = computed(() =>
    samePerson(this.others(), this.typed()).filter(({ id }) => !this.cleared().includes(id)),
  );
  protected readonly sameNumber = computed(() => {
    const number = parseNhsNumber(this.typed().nhsNumber);
    return this.others().filter(({ id, content }) =>
      number === null ? false : content.nhsNumber === number || id === this.takenBy(),
    );
  });
  protected readonly isNumberTaken = computed(() => this.sameNumber().length > 0 || this.status() === 'number-taken');
  protected readonly answer = computed(() => {
    const status = this.status();
    return status === 'number-taken' || status === 'changed-meanwhile' ? null : status;
  });
  protected readonly patientForm = form(this.typed, (path) => {
    validateTree(path, ({ value, fieldTreeOf }) =>
      Object.entries(newPatientProblems(value(), this.today())).map(([field, message]) => ({
        kind: 'new-patient',
        message,
        fieldTree: fieldTreeOf(path[field as NewPatientField]),
      })),
    );
  });

  constructor() {
    const router = inject(Router);
    this.store.dispatch(CaseloadPageActions.opened());
    const leaving = inject(DestroyRef);
    leaving.onDestroy(() => this.store.dispatch(CaseloadPageActions.closed()));
    leaving.onDestroy(() => this.store.dispatch(NewPatientPageActions.closed()));
    effect(() => {
      if (this.status() === 'done') void router.navigate(['/patients', this.patientId, 'team'], { replaceUrl: true });
    });
  }

  protected problemOf(field: NewPatientField): string | null {
    const state = this.patientForm[field]();
    const isToBeTold = this.isTried() || (state.touched() && state.value() !== '');
    return isToBeTold ? (state.errors()[0]?.message ?? null) : null;
  }

  /** Not a bound field: for a date, the forms would put a style into the page, which its policy forbids. */
  protected typeBirthDate(birthDate: string): void {
    this.typed.update((typed) => ({ ...typed, birthDate }));
  }

  protected chooseTemplate(template: string): void {
    this.typed.update((typed) => chooseTemplate(typed, template));
  }

  protected groupNumber(): void {
    this.typed.update((typed) => ({ ...typed, nhsNumber: groupDigits(typed.nhsNumber) }));
  }

  /** What the server said was about other words. */
  protected forgetAnswer(): void {
    if (this.status() !== null && this.status() !== 'sending') this.store.dispatch(NewPatientPageActions.edited());
  }

  protected clearAlike(): void {
    this.cleared.set(this.alike().map(({ id }) => id));
    this.create();
  }

  protected create(): void {
    this.isTried.set(true);
    void submit(this.patientForm, {
      action: () => {
        if (this.alike().length === 0 && this.sameNumber().length === 0) {
          const content = newPatientContent(this.typed());
          this.store.dispatch(NewPatientPageActions.submitted({ patientId: this.patientId, content }));
        }
        return Promise.resolve();
      },
      onInvalid: (tree) => {
        const first = tree().errorSummary()[0]?.fieldTree;
        if (first === this.patientForm.birthDate) this.birthDateBox()?.nativeElement.focus();
        else first?.().focusBoundControl();
      },
    });
  }

  /** Asks first where typed words would be lost; somebody who has signed out has nothing left to keep them for. */
  mayLeave(): boolean | Promise<boolean> {
    if (!this.isUnsaved() || !this.account()) return true;
    return this.lossQuestion.askOfTyping('Leave without saving');
  }

  protected warnOfLoss(event: BeforeUnloadEvent): void {
    if (this.isUnsaved()) event.preventDefault();
  }

  private isUnsaved(): boolean {
    return this.status() !== 'done' && Object.values<string>({ ...this.typed() }).some((text) => text.trim() !== '');
  }
}
