import type { PatientContent } from '../src/app/domain/patient/patient.ts';
import type { Calendar } from './calendar.ts';
import { formTeam } from './care-team.ts';
import { writeCaseloadPlan } from './caseload-plan.ts';
import { PEG_SERIES } from './measures.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './names.ts';
import { testNhsNumbers } from './nhs-numbers.ts';
import { PatientRecord } from './patient-record.ts';
import { actorOf, SIX, STAFF } from './people.ts';
import { PlanWriter } from './plan-writer.ts';
import { Random } from './random.ts';
import { recordSeries } from './record-series.ts';
import { visitSection } from './sections.ts';

const SUMMARIES = [
  ['Fibromyalgia', 'Widespread pain with fatigue and poor sleep.'],
  ['Chronic low back pain', 'Low back pain with fear of movement.'],
  ['Chronic migraine and neck pain', 'Headache on more than fifteen days a month.'],
  ['Complex regional pain syndrome', 'Left hand, since a fracture two years ago.'],
] as const;

/** The caseload beside Maya and Tom: `count` people, the first ones the same for any count. */
export function caseload(calendar: Calendar, count: number): PatientRecord[] {
  const nhsNumbers = testNhsNumbers();
  return Array.from({ length: count }, (_, index) =>
    caseloadPatient(calendar, index, nhsNumbers.next().value as string),
  );
}

function caseloadPatient(calendar: Calendar, index: number, nhsNumber: string): PatientRecord {
  const random = new Random(7919 * (index + 1));
  const patientId = `patient-${String(index + 1).padStart(4, '0')}`;
  const started = random.whole(30, 900);
  const people = SIX.filter(() => random.chance(0.7));
  const record = new PatientRecord(patientId, null);
  const [planTitle, summary] = random.pick(SUMMARIES);
  const content: PatientContent = {
    givenName: random.pick(GIVEN_NAMES),
    familyName: random.pick(FAMILY_NAMES),
    birthDate: `${random.whole(1942, 2004)}-${String(random.whole(1, 12)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`,
    nhsNumber,
    alerts: random.chance(0.2) ? [{ kind: 'allergy', text: 'Latex' }] : [],
    planTitle,
    planStatus: started < 45 ? 'draft' : random.chance(0.1) ? 'paused' : 'active',
    startedOn: calendar.date(started),
    nextReviewOn: calendar.date(random.chance(0.12) ? random.whole(1, 30) : -random.whole(1, 120)),
    clinicalSummary: summary,
    plainSummary: '',
  };
  const begun = calendar.at(started, random.whole(0, 400));
  record.create(content, actorOf(STAFF.cora), begun);
  formTeam(record, [...people, STAFF.cora], calendar.date(started), begun);
  const plan = new PlanWriter(record, calendar);
  // A stream of its own, so that the rest of the caseload does not depend on it.
  writeCaseloadPlan(plan, new Random(104_729 * (index + 1)), { title: planTitle, people, startedDaysAgo: started });
  for (const person of people) {
    if (!person.discipline) continue;
    const visit = { strand: person.discipline, actor: actorOf(person), reviewInDays: 84 };
    visitSection(record, calendar, random, { ...visit, daysAgo: random.whole(20, started - 5) });
    if (random.chance(0.5)) visitSection(record, calendar, random, { ...visit, daysAgo: random.whole(1, 19) });
  }
  if (people.includes(STAFF.rosa)) {
    plan.start('med.amitriptyline', actorOf(STAFF.rosa), random.whole(2, started - 2), { dose: 10, reason: 'Sleep' });
  }
  if (people.includes(STAFF.pete)) {
    const peg = { ...PEG_SERIES, everyDays: random.whole(40, 70), until: random.whole(3, 25) };
    recordSeries(record, calendar, random, peg, actorOf(STAFF.pete), Math.max(peg.until, Math.min(started - 3, 400)));
  }
  return record;
}
