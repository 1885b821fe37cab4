import type { Actor } from '../src/app/domain/access/actor.ts';
import type { Strand } from '../src/app/domain/access/strands.ts';
import { actorOf, type StaffPerson } from './people.ts';
import type { PlanWriter } from './plan-writer.ts';
import type { Random } from './random.ts';

const STATEMENTS = [
  'Cook for my family on Sundays',
  'Work mornings again',
  'Sit through a film',
  'Ride my bicycle to the market',
  'Play with my grandchildren',
] as const;

/** What begins each discipline's part in most plans of the caseload. */
const BEGINNINGS: Readonly<
  Partial<Record<Strand, (plan: PlanWriter, by: Actor, daysAgo: number, problem: string) => void>>
> = {
  physiotherapy: (plan, by, daysAgo, problem) => {
    plan.start('phys.walking', by, daysAgo, {
      minutes: 6,
      startMinutes: 6,
      ceilingMinutes: 30,
      setting: 'at-home',
      problemIds: [problem],
    });
  },
  psychology: (plan, by, daysAgo) => {
    const id = plan.start('psy.cbt', by, daysAgo, {
      focus: ['pacing'],
      format: 'individual',
      sessionsPlanned: 8,
      sessionMinutes: 45,
    });
    for (const after of [7, 14, 21]) {
      if (daysAgo - after >= 1)
        plan.session(id, by, daysAgo - after, { attendance: 'in-person', homeworkDone: 'partly' });
    }
  },
  nutrition: (plan, by, daysAgo) => {
    plan.start('nut.caffeine-goal', by, daysAgo, { caffeineLimitMg: 200, caffeineCutOff: '14:00' });
  },
  sleep: (plan, by, daysAgo) => {
    plan.start('sleep.wind-down', by, daysAgo, { screensOffMinutes: 60 });
  },
  pain: (plan, by, daysAgo, problem) => {
    plan.findings(by, daysAgo, {
      mechanisms: ['nociplastic'],
      examinedOn: plan.calendar.date(daysAgo),
      implants: 'None',
    });
    plan.addGoal(by, daysAgo, {
      type: 'clinical',
      statement: 'A plan for bad days that works at home',
      problemIds: [problem],
    });
  },
};

/** A few items of each discipline on the team; `startedDaysAgo` is when the plan began, at least 30 days ago. */
export function writeCaseloadPlan(
  plan: PlanWriter,
  random: Random,
  { title, people, startedDaysAgo }: { title: string; people: readonly StaffPerson[]; startedDaysAgo: number },
): void {
  const [first] = people;
  if (!first) return;
  const entering = actorOf(first);
  const isPainThere = people.some(({ discipline }) => discipline === 'pain');
  const problem = plan.addProblem(entering, startedDaysAgo - 1, {
    text: title,
    lead: isPainThere ? 'pain' : entering.strand,
    onsetOn: plan.calendar.date(startedDaysAgo + random.whole(200, 2000)),
  });
  plan.addGoal(entering, startedDaysAgo - 1, {
    statement: random.pick(STATEMENTS),
    // Here and there nobody of the team leads a goal yet.
    lead: random.chance(0.06) ? 'neurology' : entering.strand,
    dueOn: plan.calendar.date(random.whole(-120, -10)),
    problemIds: [problem],
  });
  for (const person of people) {
    const by = actorOf(person);
    if (random.chance(0.6)) BEGINNINGS[by.strand]?.(plan, by, random.whole(2, startedDaysAgo - 2), problem);
  }
}
