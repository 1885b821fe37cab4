import type { Actor } from '../src/app/domain/access/actor.ts';
import { editTeamNote } from '../src/app/domain/care-plan/edit-note.ts';
import { changeItem } from '../src/app/domain/changes/change-item.ts';
import { actorOf, STAFF } from './people.ts';
import type { PlanWriter } from './plan-writer.ts';
import { screened } from './screening.ts';
import { suggest } from './suggestions.ts';

/** Ten weeks in: a few first things, each by one discipline. */
export function writeTomsPlan(plan: PlanWriter, self: Actor): void {
  const [rosa, fay, sam, neil, cora] = [STAFF.rosa, STAFF.fay, STAFF.sam, STAFF.neil, STAFF.cora].map(actorOf) as [
    Actor,
    Actor,
    Actor,
    Actor,
    Actor,
  ];
  const { calendar } = plan;
  const back = plan.addProblem(rosa, 62, {
    text: 'Low back pain',
    lead: 'physiotherapy',
    supporting: ['rheumatology'],
    onsetOn: calendar.date(11 * 365),
  });
  const feet = plan.addProblem(rosa, 61, { text: 'Numb feet', lead: 'neurology' });
  const fishing = plan.addGoal(self, 50, { statement: 'Drive to the lake and fish for a morning' });
  plan.changeGoal(fishing, cora, 48, { lead: 'physiotherapy' });
  plan.addGoal(fay, 53, {
    type: 'clinical',
    statement: 'Sit for 45 minutes',
    measure: 'Minutes until he has to stand up',
    baseline: 15,
    targetValue: 45,
    unit: 'min',
    dueOn: calendar.date(-40),
    problemIds: [back],
  });
  const naproxen = plan.start('med.naproxen', rosa, 62, {
    dose: 250,
    times: ['morning', 'night'],
    reason: 'Back pain, for two months at the most',
    prescriber: 'Rosa Ahmed',
    problemIds: [back],
  });
  const walking = plan.start('phys.walking', fay, 53, {
    minutes: 8,
    startMinutes: 8,
    ceilingMinutes: 40,
    setting: 'at-home',
    homeSheet: 'Twice round the green. Stop at the bench.',
    problemIds: [back],
    goalIds: [fishing],
  });
  plan.change(walking, fay, 27, {
    minutes: 9,
    previousMinutes: 8,
    stepNumber: 2,
    stepFrom: calendar.date(27),
    stepReason: 'Five of seven days done.',
  });
  plan.start('sleep.wind-down', sam, 20, { screensOffMinutes: 60, windDown: 'Radio off at ten.' });
  plan.start('phys.tens', fay, 27, {
    status: 'planned',
    startedOn: null,
    padPlaces: 'Either side of the low back',
    screening: { ...screened('phys.tens'), 'cardiac-device': { answer: 'yes', remark: 'Pacemaker: asked cardiology' } },
    reason: 'Asked for by the patient; waits for cardiology',
  });
  plan.findings(fay, 55, {
    measuredOn: calendar.date(55),
    sixMinuteWalk: 388,
    sitToStand: 10,
    postExertional: false,
  });
  plan.findings(neil, 40, {
    question: 'Do numb feet point to a neuropathy?',
    tests: [{ test: 'HbA1c, B12', on: calendar.date(41), result: 'Awaited' }],
  });
  plan.findings(sam, 20, {
    stopBang: 4,
    epworth: 9,
    askedOn: calendar.date(20),
    sleepProblems: ['apnoea-suspected'],
  });
  suggest(plan, self, 6, naproxen, 'It burns in my stomach. Can I have something else?');
  const note = { ...plan.place, docId: 'note-5', discipline: cora.strand };
  const text = 'Pacemaker: nothing with a current or a magnet before cardiology has answered.';
  const change = changeItem(editTeamNote(note), null, { text, about: `problems/${feet}` });
  plan.record.commit(change, cora, calendar.at(5, 440));
}
