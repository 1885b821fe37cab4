import { actorOf, STAFF } from '../people.ts';
import type { PlanWriter } from '../plan-writer.ts';

/** What was found beside the diagnosis: moving, mind, eating, sleep, nerves, and what is needed to come at all. */
export function writeFindingsBeside(plan: PlanWriter): void {
  const on = (daysAgo: number) => plan.calendar.date(daysAgo);
  plan.findings(actorOf(STAFF.fay), 1062, {
    measuredOn: on(1062),
    sixMinuteWalk: 310,
    walkStoppedEarly: true,
    sitToStand: 7,
    gripRight: 17.5,
    gripLeft: 16,
    beighton: 3,
    postExertional: false,
    fearTool: 'tsk11',
    fearScore: 31,
    waterCautions: 'Long sleeves out of the water: feels cold fast',
  });
  plan.findings(actorOf(STAFF.fay), 506, {
    measuredOn: on(506),
    sixMinuteWalk: 352,
    walkStoppedEarly: false,
    sitToStand: 9,
    fearScore: 27,
  });
  plan.findings(actorOf(STAFF.fay), 32, {
    measuredOn: on(32),
    sixMinuteWalk: 402,
    sitToStand: 12,
    gripRight: 20,
    gripLeft: 19,
    fearScore: 23,
    equipment: 'Folding stool for the school walk',
  });
  plan.findings(actorOf(STAFF.paul), 1046, {
    focus: ['catastrophising', 'pacing', 'sleep'],
    safetyLevel: 'none-noted',
    safetyOn: on(1046),
  });
  plan.findings(actorOf(STAFF.paul), 410, {
    focus: ['values', 'pacing', 'catastrophising', 'mood'],
    copingThatHelps: 'Naming the worry aloud. Audiobooks. Deciding the evening before.',
    teamShouldKnow: 'Short, predictable sessions help. Loses the thread after half an hour.',
    wordingAgreedOn: on(410),
  });
  plan.findings(actorOf(STAFF.paul), 83, { focus: ['fear-of-movement', 'pacing', 'values'], safetyOn: on(83) });
  plan.findings(actorOf(STAFF.nina), 1044, {
    pattern: 'mixed',
    allergies: 'None to food',
    caffeine: 320,
    alcohol: 2,
    hidesWeight: true,
  });
  plan.findings(actorOf(STAFF.nina), 765, {
    vitaminD: 31,
    ferritin: 28,
    b12: 410,
    labsOn: on(775),
    pattern: 'mediterranean',
  });
  plan.findings(actorOf(STAFF.nina), 382, {
    vitaminD: 62,
    ferritin: 48,
    labsOn: on(390),
    caffeine: 90,
    targets: 'Breakfast within an hour of getting up',
  });
  plan.findings(actorOf(STAFF.sam), 1037, {
    sleepProblems: ['insomnia', 'non-restorative'],
    epworth: 7,
    stopBang: 2,
    isi: 19,
    restlessLegs: 4,
    askedOn: on(1037),
    bedroom: ['cool'],
  });
  plan.findings(actorOf(STAFF.sam), 662, { bedroom: ['cool', 'dark', 'blackout', 'quiet'], isi: 17, askedOn: on(662) });
  plan.findings(actorOf(STAFF.sam), 52, {
    isi: 16,
    epworth: 8,
    askedOn: on(52),
    sleepFerritin: 48,
    drivingTalkedOn: on(52),
  });
  plan.findings(actorOf(STAFF.neil), 512, {
    question: 'Do numb hands at night and feet that tingle point to a neuropathy?',
    signs: 'Reflexes even, vibration sense kept, Phalen positive on the right.',
  });
  plan.findings(actorOf(STAFF.neil), 346, {
    tests: [{ test: 'Nerve conduction, both arms', on: on(360), result: 'Normal' }],
    opinion: 'No neuropathy. Wrists straight at night; come back if weakness appears.',
    headachePlan: 'Migraine: dark room, sumatriptan on at most nine days a month, diary of days.',
    dischargeTo: 'Rosa Ahmed',
  });
  plan.findings(actorOf(STAFF.cora), 1091, {
    accessNeeds: 'Ground floor, dim light, one appointment a day. Short letters in large type.',
    transport: 'Taxi funding asked for',
    contactTimes: 'Text first; early afternoon',
    helpers: 'Leo, her husband',
  });
  plan.findings(actorOf(STAFF.cora), 800, {
    transport: 'Taxi funding agreed for visits to the day unit',
    funding: 'Travel scheme',
  });
  plan.findings(actorOf(STAFF.cora), 14, {
    contacts: [
      { on: on(60), who: 'School', what: 'A place to sit at pick-up time' },
      { on: on(14), who: 'Transport desk', what: 'Taxi booked for the pool, once a week' },
    ],
  });
}
