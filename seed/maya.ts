import type { Calendar } from './calendar.ts';
import { formTeam, leaveTeam, patientActor } from './care-team.ts';
import { writeFlares } from './maya/flares.ts';
import { firstHeader, keepHeader } from './maya/header.ts';
import { writeMeasuring } from './maya/measuring.ts';
import { writeMayasPlan } from './maya/plan.ts';
import { PatientRecord } from './patient-record.ts';
import { actorOf, SIX, STAFF, type StaffPerson } from './people.ts';
import { PlanWriter } from './plan-writer.ts';
import { shareWithLeo } from './proxy.ts';
import { Random } from './random.ts';
import { ABOUT_ME } from './section-phrases.ts';
import { aboutMe, visitSection } from './sections.ts';

/** Three years, in days. */
const HISTORY = 3 * 365;
/** Each section is looked at about every fifth week. */
const VISIT_EVERY = 34;
/** Neurology looked at numb hands for half a year, in days counted back. */
const NEUROLOGY_FROM = 520;
const NEUROLOGY_UNTIL = 340;
const PATIENT_ID = 'maya-roberts';

/** Maya Roberts: three years with all six disciplines, about 1,500 events. */
export function maya(calendar: Calendar): PatientRecord {
  const random = new Random(19840612);
  const team: readonly StaffPerson[] = [...SIX, STAFF.cora];
  const record = new PatientRecord(PATIENT_ID, PATIENT_ID);
  const plan = new PlanWriter(record, calendar);
  record.create(
    firstHeader(HISTORY, (daysAgo) => calendar.date(daysAgo)),
    actorOf(STAFF.cora),
    calendar.at(HISTORY, 0),
  );
  formTeam(record, team, calendar.date(HISTORY), calendar.at(HISTORY, 0));
  formTeam(record, [STAFF.neil], calendar.date(NEUROLOGY_FROM), calendar.at(NEUROLOGY_FROM, 30));
  leaveTeam(record, STAFF.neil, calendar.date(NEUROLOGY_UNTIL), calendar.at(NEUROLOGY_UNTIL, 30));
  team.forEach((person, index) => {
    const actor = actorOf(person);
    if (actor.strand === 'patient') return;
    for (let daysAgo = HISTORY - 3 - index; daysAgo >= 1; daysAgo -= VISIT_EVERY + random.whole(-6, 6)) {
      visitSection(record, calendar, random, { strand: actor.strand, actor, daysAgo, reviewInDays: 84 });
    }
  });
  const self = patientActor(PATIENT_ID, 'Maya Roberts');
  ABOUT_ME.forEach((text, index) => aboutMe(record, self, text, calendar.at(HISTORY - 10 - index * 320, 300)));
  shareWithLeo(record, self, calendar.date(200), calendar.at(200, 420));
  writeFlares(plan, self);
  writeMeasuring(plan, random, self, HISTORY - 20);
  keepHeader(plan, HISTORY);
  writeMayasPlan(plan, self);
  return record;
}
