import type { Actor } from '../../src/app/domain/access/actor.ts';
import { editTeamNote } from '../../src/app/domain/care-plan/edit-note.ts';
import { editFlarePlan } from '../../src/app/domain/care-plan/flare-plan-edit.ts';
import { changeItem } from '../../src/app/domain/changes/change-item.ts';
import { actorOf, STAFF, type StaffPerson } from '../people.ts';
import type { PlanWriter } from '../plan-writer.ts';
import { answer, suggest, takeUp } from '../suggestions.ts';

export interface TalkedAbout {
  readonly amitriptyline: string;
  readonly ibuprofen: string;
  readonly rtms: string;
  readonly walking: string;
  readonly pacing: string;
  readonly elimination: string;
  readonly sleepProgramme: string;
  readonly schoolWalk: string;
}

/** What is said across the parts of the plan: for a flare, as suggestions, and among the team. */
export function writeTeamTalk(plan: PlanWriter, self: Actor, about: TalkedAbout): void {
  writeFlarePlan(plan, self);
  writeSuggestions(plan, self, about);
  writeNotes(plan, about);
}

function writeFlarePlan(plan: PlanWriter, self: Actor): void {
  plan.write(editFlarePlan(plan.place, 'patient'), self, 880, {
    signs: 'Two nights under five hours. Light hurts more. I drop things.',
    firstSteps: 'Dark room, warm pack, the short recording. Leo takes Asha to school.',
    easeOff: 'Everything that can wait until next week.',
  });
  plan.write(editFlarePlan(plan.place), actorOf(STAFF.fay), 874, {
    easeOff: 'Walking at half the minutes, not none. No new things. Everything else that can wait until next week.',
  });
  plan.write(editFlarePlan(plan.place), actorOf(STAFF.rosa), 598, {
    medicines:
      'Ibuprofen 400 mg with food, at most three a day and three days in a row. Nothing on top of the amitriptyline.',
    getHelp:
      'New weakness, numbness between the legs, trouble with bladder or bowel, a first severe headache, chest pain: 999 or A&E. Thoughts of not wanting to live: 111, or Samaritans on 116 123.',
  });
  plan.write(editFlarePlan(plan.place, 'patient'), self, 214, {
    tell: 'Cora, by text, on the second day. The school, so that nobody waits at the gate.',
  });
}

function writeSuggestions(plan: PlanWriter, self: Actor, about: TalkedAbout): void {
  const [fay, pete, rosa, sam] = [STAFF.fay, STAFF.pete, STAFF.rosa, STAFF.sam].map(actorOf) as [
    Actor,
    Actor,
    Actor,
    Actor,
  ];
  const rest = suggest(plan, self, 27, about.walking, 'Could one day a week be without a walk? Sundays are for Asha.');
  takeUp(plan, fay, 24, { id: rest, from: self }, { frequencyPerWeek: 6 });
  const daily = suggest(plan, self, 71, about.ibuprofen, 'Could I take it every day in the weeks with two outings?');
  answer(plan, pete, 68, daily, {
    status: 'declined',
    answer:
      'Not every day: it is hard on stomach and kidneys over weeks. Let us look at the two outings together, and at warmth the evening before.',
  });
  const evening = suggest(plan, sam, 46, about.amitriptyline, 'Could it be taken two hours before the new bed time?');
  answer(plan, rosa, 44, evening, { status: 'accepted', answer: 'Yes, about ten o’clock. Told Maya.' });
  suggest(
    plan,
    self,
    2,
    about.amitriptyline,
    'I am still slow until ten in the morning. Can we look at the dose or the time again?',
  );
}

function writeNotes(plan: PlanWriter, about: TalkedAbout): void {
  const notes: readonly (readonly [StaffPerson, number, string | null, string])[] = [
    [
      STAFF.fay,
      590,
      `interventions/${about.pacing}`,
      'Two good days were followed by four bad ones again. We could all ask about the day after.',
    ],
    [
      STAFF.pete,
      160,
      `interventions/${about.rtms}`,
      'Please no change of psychoactive medicines until the ten sessions are over.',
    ],
    [
      STAFF.nina,
      152,
      `interventions/${about.elimination}`,
      'No milk; yoghurt in small amounts is fine. Please no further food rules from any of us for now.',
    ],
    [
      STAFF.sam,
      45,
      `interventions/${about.sleepProgramme}`,
      'Window of 6 h 15 min since last week. She is told not to drive while sleepy; tell me if you see it.',
    ],
    [
      STAFF.paul,
      12,
      `goals/${about.schoolWalk}`,
      'The bus was too loud. One new thing a week, please, and the walk stays.',
    ],
    [
      STAFF.cora,
      5,
      'coordination',
      'Injection booked for next week. Fay and Pete: is the pool possible in the days after?',
    ],
  ];
  for (const [person, daysAgo, subject, text] of notes) {
    const by = actorOf(person);
    const note = editTeamNote({ ...plan.place, docId: `note-${daysAgo}`, discipline: by.strand });
    plan.record.commit(changeItem(note, null, { text, about: subject }), by, plan.calendar.at(daysAgo, 440));
  }
}
