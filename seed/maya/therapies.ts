import type { Actor } from '../../src/app/domain/access/actor.ts';
import { actorOf, STAFF } from '../people.ts';
import type { PlanWriter } from '../plan-writer.ts';
import type { MayasGoals } from './goals.ts';
import type { MayasProblems } from './problems.ts';

/** The shared part of what Paul and Maya work on. */
export function writeTherapies(plan: PlanWriter, problems: MayasProblems, goals: MayasGoals): void {
  const paul = actorOf(STAFF.paul);
  writeRelaxation(plan, paul);
  writeAct(plan, paul, problems, goals);
  writeExposure(plan, paul, problems, goals);
}

function writeRelaxation(plan: PlanWriter, paul: Actor): void {
  const id = plan.start('psy.relaxation', paul, 1046, {
    focus: ['stress', 'sleep'],
    format: 'self-guided',
    practiceMinutes: 10,
    homework: 'Ten minutes of breathing after lunch, with the recording.',
  });
  plan.change(id, paul, 930, { practiceMinutes: 5, homework: 'Five minutes are enough on a bad day.' });
  plan.change(id, paul, 640, { strategies: 'The short recording; lying on the side; no headphones.' });
  plan.start('psy.nature', paul, 770, {
    what: 'Sit in the park or the garden, in the shade.',
    howOften: 'most-days',
    minutes: 20,
    bestTime: 'Late afternoon, when the light is low',
  });
}

const ACT_SESSIONS: readonly {
  readonly daysAgo: number;
  readonly attendance: string;
  readonly homeworkDone: string;
  readonly workedOn: string;
  readonly homework: string;
}[] = [
  {
    daysAgo: 412,
    attendance: 'in-person',
    homeworkDone: 'none',
    workedOn: 'What matters, and what pain has taken the place of.',
    homework: 'Write down one evening that was good, and what was in it.',
  },
  {
    daysAgo: 398,
    attendance: 'in-person',
    homeworkDone: 'partly',
    workedOn: 'Noticing worst-case thoughts before appointments.',
    homework: 'Say the thought aloud to Leo before the next appointment.',
  },
  {
    daysAgo: 370,
    attendance: 'video',
    homeworkDone: 'yes',
    workedOn: 'Choir as the one thing to build around.',
    homework: 'Write to the choir leader about a chair and the lights.',
  },
  {
    daysAgo: 342,
    attendance: 'video',
    homeworkDone: 'no',
    workedOn: 'A flare, and how she spoke to herself in it.',
    homework: 'Three sentences that a friend would say in a flare.',
  },
  {
    daysAgo: 272,
    attendance: 'in-person',
    homeworkDone: 'yes',
    workedOn: 'Looking back; what to keep.',
    homework: 'Go on with the anchor of the week.',
  },
];

function writeAct(plan: PlanWriter, paul: Actor, problems: MayasProblems, goals: MayasGoals): void {
  const id = plan.start('psy.act', paul, 412, {
    focus: ['values', 'pacing', 'catastrophising'],
    format: 'individual',
    sessionsPlanned: 5,
    sessionMinutes: 30,
    teamNote: 'Short, predictable sessions help. Please give a written summary after each contact.',
    problemIds: [problems.mood, problems.pain],
    goalIds: [goals.choir],
  });
  for (const { daysAgo, homework, ...session } of ACT_SESSIONS) {
    plan.session(id, paul, daysAgo, session);
    plan.change(id, paul, daysAgo - 1, { homework });
  }
  plan.end(id, paul, 265, {
    status: 'completed',
    strategies: 'Naming the worry aloud. Deciding the evening before. One anchor a week.',
    homework: null,
  });
}

function writeExposure(plan: PlanWriter, paul: Actor, problems: MayasProblems, goals: MayasGoals): void {
  const on = (daysAgo: number) => plan.calendar.date(daysAgo);
  const situations: readonly (readonly [
    situation: string,
    expected: number,
    triedDaysAgo: number | null,
    actual: number | null,
  ])[] = [
    ['Ten minutes in the small shop at noon', 30, 68, 25],
    ['School gate at pick-up time, with sunglasses', 45, 40, 40],
    ['Bus for three stops, standing by the door', 60, 12, 70],
    ['Supermarket on a weekday morning', 70, null, null],
    ['School concert, from a seat by the exit', 85, null, null],
  ];
  const ladder = (asOf: number) =>
    situations.map(([situation, expected, tried, actual]) => {
      const isTried = tried !== null && tried >= asOf;
      return { situation, expected, triedOn: isTried ? on(tried) : null, actual: isTried ? actual : null };
    });
  const id = plan.start('psy.graded-exposure', paul, 82, {
    focus: ['fear-of-movement', 'pacing'],
    format: 'individual',
    approach: 'act',
    sessionsPlanned: 6,
    ladder: ladder(82),
    homework: 'Choose the first situation and the day for it.',
    teamNote: 'Bright, loud places are tried in small steps. Please do not add another outing in the same week.',
    problemIds: [problems.pain, problems.mood],
    goalIds: [goals.schoolWalk],
  });
  plan.session(id, paul, 82, {
    attendance: 'in-person',
    homeworkDone: 'none',
    workedOn: 'Building the ladder together.',
  });
  plan.change(id, paul, 66, { ladder: ladder(66), homework: 'School gate, with sunglasses, once.' });
  plan.session(id, paul, 54, {
    attendance: 'video',
    homeworkDone: 'yes',
    workedOn: 'The small shop, and the day after it.',
  });
  plan.change(id, paul, 38, { ladder: ladder(38), homework: 'Bus for three stops, on a day with nothing else in it.' });
  plan.session(id, paul, 26, { status: 'missed', note: 'Asked to move it; a night without sleep.' });
  plan.session(id, paul, 11, {
    attendance: 'video',
    homeworkDone: 'partly',
    workedOn: 'The bus was louder than expected. What would make it smaller?',
  });
  plan.change(id, paul, 11, { ladder: ladder(11), homework: 'Two stops instead of three, at a quiet hour.' });
}
