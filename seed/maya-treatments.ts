import type { Calendar } from './calendar.ts';
import type { PatientRecord } from './patient-record.ts';
import { actorOf, STAFF } from './people.ts';
import { recordGoal, recordMedicine, recordProblem, recordVisits } from './treatments.ts';

/** What was done over the three years, course by course. */
export function recordMayaTreatments(record: PatientRecord, calendar: Calendar): void {
  const rosa = actorOf(STAFF.rosa);
  const pete = actorOf(STAFF.pete);
  const fay = actorOf(STAFF.fay);
  const paul = actorOf(STAFF.paul);
  const nina = actorOf(STAFF.nina);
  const sam = actorOf(STAFF.sam);
  const problem = (
    id: string,
    text: string,
    discipline: 'pain' | 'sleep' | 'psychology' | 'rheumatology',
    daysAgo: number,
  ): void => recordProblem(record, calendar, rosa, { id, text, discipline, daysAgo });
  problem('fibromyalgia', 'Fibromyalgia', 'rheumatology', 1090);
  problem('widespread-pain', 'Widespread pain', 'pain', 1090);
  problem('non-restorative-sleep', 'Non-restorative sleep', 'sleep', 1088);
  problem('low-mood', 'Low mood in winter', 'psychology', 980);
  problem('low-back-pain', 'Low back pain after lifting', 'pain', 610);

  recordGoal(record, calendar, fay, {
    id: 'school-walk',
    statement: 'Walk my daughter to school, 3 days a week',
    discipline: 'physiotherapy',
    daysAgo: 1060,
    dueInDays: 1140,
  });
  recordGoal(record, calendar, sam, {
    id: 'sleep-through',
    statement: 'Sleep so that I am not afraid of the morning',
    discipline: 'sleep',
    daysAgo: 1040,
    dueInDays: 1100,
  });
  recordGoal(record, calendar, paul, {
    id: 'choir',
    statement: 'Sing in the choir again',
    discipline: 'psychology',
    daysAgo: 420,
    dueInDays: 540,
  });

  recordMedicine(record, calendar, rosa, {
    id: 'amitriptyline',
    name: 'Amitriptyline',
    discipline: 'rheumatology',
    steps: [
      { daysAgo: 1085, dosage: '10 mg at night' },
      { daysAgo: 1043, dosage: '20 mg at night' },
      { daysAgo: 700, dosage: '25 mg at night' },
      { daysAgo: 390, dosage: '10 mg at night' },
    ],
  });
  recordMedicine(record, calendar, rosa, {
    id: 'duloxetine',
    name: 'Duloxetine',
    discipline: 'rheumatology',
    steps: [
      { daysAgo: 640, dosage: '30 mg in the morning' },
      { daysAgo: 598, dosage: '60 mg in the morning' },
      { daysAgo: 410, dosage: '30 mg in the morning' },
      { daysAgo: 380, dosage: 'stopped', stopped: true },
    ],
  });
  recordMedicine(record, calendar, rosa, {
    id: 'pregabalin',
    name: 'Pregabalin',
    discipline: 'rheumatology',
    steps: [
      { daysAgo: 1080, dosage: '75 mg twice a day' },
      { daysAgo: 905, dosage: 'stopped', stopped: true },
    ],
  });
  recordMedicine(record, calendar, pete, {
    id: 'ibuprofen',
    name: 'Ibuprofen',
    discipline: 'pain',
    steps: [{ daysAgo: 600, dosage: '400 mg when needed' }],
  });
  recordMedicine(record, calendar, nina, {
    id: 'magnesium',
    name: 'Magnesium',
    discipline: 'nutrition',
    steps: [
      { daysAgo: 820, dosage: '200 mg at night' },
      { daysAgo: 500, dosage: '300 mg at night' },
    ],
  });

  const visits = (
    actor: typeof rosa,
    id: string,
    name: string,
    fromDaysAgo: number,
    toDaysAgo: number,
    everyDays: number,
  ): void =>
    recordVisits(record, calendar, actor, { id, name, discipline: actor.strand, fromDaysAgo, toDaysAgo, everyDays });
  visits(fay, 'physio', 'Physiotherapy session', 1070, 5, 14);
  visits(fay, 'hydrotherapy', 'Hydrotherapy, 20 minutes', 900, 120, 7);
  visits(fay, 'walk-log', 'Walking log looked at', 1055, 4, 7);
  visits(paul, 'therapy', 'Psychology session', 1050, 240, 14);
  visits(pete, 'rtms', 'rTMS session, left M1', 330, 316, 1);
  visits(pete, 'rtms-maintenance', 'rTMS maintenance session, left M1', 300, 216, 28);
  visits(pete, 'acupuncture', 'Acupuncture', 780, 724, 7);
  visits(pete, 'block', 'Greater occipital nerve block', 560, 560, 1);
  visits(sam, 'sleep-window', 'Sleep window reviewed', 500, 10, 14);
  visits(nina, 'food-trial', 'Food trial: three days, one food', 450, 340, 10);
  visits(nina, 'dietetic', 'Nutrition visit', 1045, 15, 60);
}
