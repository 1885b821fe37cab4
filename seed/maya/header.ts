import { changePlanStatus, editHeader, reviewIn } from '../../src/app/domain/care-plan/plan-header-edit.ts';
import type { PatientContent } from '../../src/app/domain/patient/patient.ts';
import { actorOf, STAFF } from '../people.ts';
import type { PlanWriter } from '../plan-writer.ts';

const REVIEW_WEEKS = 12;

/** The plan as it was made, before anybody had looked at it together. */
export function firstHeader(startedDaysAgo: number, date: (daysAgo: number) => string): PatientContent {
  return {
    givenName: 'Maya',
    familyName: 'Roberts',
    birthDate: '1984-06-12',
    nhsNumber: '9990000018',
    alerts: [{ kind: 'allergy', text: 'Penicillin: rash' }],
    planTitle: 'Fibromyalgia, six disciplines',
    planStatus: 'draft',
    startedOn: null,
    nextReviewOn: date(startedDaysAgo - REVIEW_WEEKS * 7),
    reviewIntervalWeeks: REVIEW_WEEKS,
    template: 'fibromyalgia-six',
    clinicalSummary: 'Widespread pain with fatigue and poor sleep for about eighteen months.',
    plainSummary: '',
  };
}

/** Put in use, and reviewed every twelve weeks since; `startedDaysAgo` is when it was made. */
export function keepHeader(plan: PlanWriter, startedDaysAgo: number): void {
  const { record, calendar } = plan;
  const cora = actorOf(STAFF.cora);
  const stored = record.item<PatientContent>('patients', record.id);
  const about = { id: record.id, clinicId: plan.place.clinicId };
  const activated = changePlanStatus({ ...about, ...stored }, 'active', calendar.date(startedDaysAgo));
  record.commit(activated, cora, calendar.at(startedDaysAgo, 15));
  const header = editHeader(about);
  plan.write(header, cora, startedDaysAgo - 9, {
    agreedOn: calendar.date(startedDaysAgo - 9),
    agreedHow: 'At home, with Leo; read aloud in two parts',
    plainSummary: 'We find out together what helps you to do more of what matters.',
    alerts: [
      { kind: 'allergy', text: 'Penicillin: rash' },
      { kind: 'safety', text: 'Bright light triggers pain: dim the room' },
    ],
  });
  for (let daysAgo = startedDaysAgo - REVIEW_WEEKS * 7; daysAgo > 61; daysAgo -= REVIEW_WEEKS * 7) {
    plan.write(header, cora, daysAgo, reviewIn(REVIEW_WEEKS, calendar.date(daysAgo)));
  }
  plan.write(header, cora, 61, {
    ...reviewIn(REVIEW_WEEKS, calendar.date(61)),
    clinicalSummary:
      'Fibromyalgia with low back pain, non-restorative sleep and low mood. Graded walking, ACT-informed work, sleep window, rTMS six weeks apart. Function rising, fatigue still the limit.',
    plainSummary: 'We work on walking to school three days a week, better sleep and steadier days.',
  });
}
