import type { Calendar } from './calendar.ts';
import { formTeam, patientActor } from './care-team.ts';
import { CHECKIN_OF_A_DAY } from './maya/checkins.ts';
import { PatientRecord } from './patient-record.ts';
import { actorOf, STAFF } from './people.ts';
import { PlanWriter } from './plan-writer.ts';
import { Random } from './random.ts';
import { aboutMe, visitSection } from './sections.ts';
import { writeTomsPlan } from './toms-plan.ts';
import { writeDiary } from './write-diary.ts';

const PATIENT_ID = 'tom-ellis';
const START = 70;

/** Tom Ellis: ten weeks in, three disciplines so far, a plan still being drafted. */
export function tom(calendar: Calendar): PatientRecord {
  const random = new Random(19710203);
  const people = [STAFF.rosa, STAFF.jonas, STAFF.fay, STAFF.sam, STAFF.neil, STAFF.cora];
  const record = new PatientRecord(PATIENT_ID, PATIENT_ID);
  record.create(
    {
      givenName: 'Tom',
      familyName: 'Ellis',
      birthDate: '1971-02-03',
      nhsNumber: '9990000026',
      alerts: [{ kind: 'implant', text: 'Cardiac pacemaker' }],
      planTitle: 'Chronic low back pain',
      planStatus: 'draft',
      startedOn: calendar.date(START),
      nextReviewOn: calendar.date(4),
      clinicalSummary:
        'Low back pain for eleven years after a fall at work. Numb feet under investigation. Plan in draft.',
      plainSummary: 'We are finding out what helps your back, and why your feet feel numb.',
    },
    actorOf(STAFF.cora),
    calendar.at(START, 0),
  );
  formTeam(record, people, calendar.date(START), calendar.at(START, 0));
  const visits = [
    ['rheumatology', STAFF.rosa, 62],
    ['physiotherapy', STAFF.fay, 55],
    ['neurology', STAFF.neil, 40],
    ['physiotherapy', STAFF.fay, 27],
    ['sleep', STAFF.sam, 20],
    ['coordination', STAFF.cora, 12],
  ] as const;
  for (const [strand, person, daysAgo] of visits) {
    visitSection(record, calendar, random, { strand, actor: actorOf(person), daysAgo, reviewInDays: 42 });
  }
  const self = patientActor(PATIENT_ID, 'Tom Ellis');
  aboutMe(
    record,
    self,
    'I was a roofer. I like fishing and want to drive to the lake again. Ring me as well when you write.',
    calendar.at(50, 200),
  );
  const plan = new PlanWriter(record, calendar);
  writeTomsPlan(plan, self);
  for (let on = 49; on >= 1; on -= 7) {
    writeDiary(plan, CHECKIN_OF_A_DAY, self, { of: on, on }, { pain: random.whole(5, 8), sleep: random.whole(4, 7) });
  }
  return record;
}
