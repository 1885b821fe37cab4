import { after, before, describe, it } from 'node:test';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import { CHECKIN } from '../../src/app/domain/care-plan/checkin-form.ts';
import { diaryMonth, entryValues } from '../../src/app/domain/care-plan/diary-entry.ts';
import type { FindingsStrand } from '../../src/app/domain/care-plan/findings-edit.ts';
import { editFindings } from '../../src/app/domain/care-plan/findings-edit.ts';
import { editFlareEpisode } from '../../src/app/domain/care-plan/flare-episode-edit.ts';
import { editFlarePlan } from '../../src/app/domain/care-plan/flare-plan-edit.ts';
import { editGoal, newGoal } from '../../src/app/domain/care-plan/goal-edit.ts';
import { editMyFlarePlan } from '../../src/app/domain/care-plan/my-flare-plan.ts';
import { editMyGoal, newMyGoal } from '../../src/app/domain/care-plan/my-goal-form.ts';
import { editHeader } from '../../src/app/domain/care-plan/plan-header-edit.ts';
import type { Content, PlanRecord } from '../../src/app/domain/care-plan/plan-record.ts';
import { editProblem, newProblem } from '../../src/app/domain/care-plan/problem-edit.ts';
import { answerSuggestion, editSuggestion } from '../../src/app/domain/care-plan/suggestion-form.ts';
import { changeItem } from '../../src/app/domain/changes/change-item.ts';
import type { Editable } from '../../src/app/domain/changes/editable.ts';
import { editIntervention, newIntervention } from '../../src/app/domain/interventions/edit-intervention.ts';
import { editSession, newSession } from '../../src/app/domain/interventions/edit-session.ts';
import { INTERVENTION_TYPES } from '../../src/app/domain/interventions/find-type.ts';
import { resultAt, resultContent } from '../../src/app/domain/measures/edit-result.ts';
import { editSchedule, newSchedule } from '../../src/app/domain/measures/edit-schedule.ts';
import { ISI } from '../../src/app/domain/measures/isi.ts';
import { PEG } from '../../src/app/domain/measures/peg.ts';
import { PHQ9 } from '../../src/app/domain/measures/phq9.ts';
import { settleSafety } from '../../src/app/domain/measures/settle-safety.ts';
import { restoring } from '../../src/app/domain/timeline/versions-restore.ts';
import { appCommit, send } from './app-commit.ts';
import type { Documents, Fields } from './clinic-documents.ts';
import { BLANK_RECORD, CLINIC, clinicDocuments, PROBLEM, RECORD } from './clinic-documents.ts';
import { CORA, MAYA, PAUL, PETE, ROSA } from './people.ts';
import { record } from './record-of.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, startRulesServer } from './rules-server.ts';

/** An editable of the app, what is typed into it, and the revision that it is put on. */
interface Built {
  readonly author: Actor;
  readonly editable: Editable;
  readonly values: Content;
  readonly on?: PlanRecord;
}

/** Later than the days of what is told. */
const TODAY = '2026-05-10';
const HERE = { clinicId: CLINIC, patientId: RECORD };
const NEW = { ...HERE, docId: 'new', discipline: 'rheumatology' } as const;
const BLANK = { clinicId: CLINIC, patientId: BLANK_RECORD };
const AROUND = { goals: [], problems: [], isPrimaryPain: true, others: [] };
const GOAL_AROUND = { problems: [] };
const STORED: Documents = clinicDocuments();

const BUILT: Readonly<Record<string, Built>> = {
  'a problem': built(ROSA, newProblem(NEW), { text: 'Poor sleep', lead: 'sleep', clinicalStatus: 'active' }),
  'a changed problem': changed(ROSA, stored('problems/open'), editProblem, { clinicalStatus: 'resolved' }),
  'another lead of a problem': changed(CORA, stored('problems/open'), (item) => editProblem(item, 'lead'), {
    lead: 'pain',
  }),
  'a goal': built(ROSA, newGoal(NEW, GOAL_AROUND), {
    type: 'patient',
    statement: 'Walk to the shop',
    lead: 'rheumatology',
    lifecycle: 'active',
    steps: [{ text: 'To the gate', done: true }],
  }),
  'a changed goal': changed(ROSA, stored('goals/clinical'), (item) => editGoal(item, 'all', GOAL_AROUND), {
    lifecycle: 'completed',
    gas0: 'Twice a week',
  }),
  'progress of another’s goal': changed(PETE, stored('goals/own'), (item) => editGoal(item, 'progress', GOAL_AROUND), {
    achievement: 'improving',
  }),
  'a goal of one’s own': built(MAYA, newMyGoal({ ...NEW, discipline: 'patient' }), { statement: 'Swim', why: 'Fun' }),
  'a changed goal of one’s own': changed(MAYA, stored('goals/own'), (item) => editMyGoal(item as never), {
    lifecycle: 'cancelled',
  }),
  'the top of the plan': {
    ...built(CORA, editHeader({ id: RECORD, clinicId: CLINIC }), { agreedOn: '2026-05-05', reviewIntervalWeeks: 12 }),
    on: storedAt(`patients/${RECORD}`, RECORD),
  },
  'a paused plan': {
    ...built(CORA, editHeader({ id: RECORD, clinicId: CLINIC }), { planStatus: 'paused' }),
    on: storedAt(`patients/${RECORD}`, RECORD),
  },
  'first findings': built(ROSA, editFindings(BLANK, 'rheumatology'), { wpi: 9, sss: 6 }),
  'the needs that the coordinator found': built(CORA, editFindings(BLANK, 'coordination'), { transport: 'Taxi' }),
  'changed findings': changed(
    ROSA,
    stored('findings/rheumatology'),
    (item) => editFindings(HERE, item.id as FindingsStrand),
    {
      wpi: 9,
      diagnosis: null,
    },
  ),
  'a flare plan by the team': built(PETE, editFlarePlan(BLANK), { signs: 'Two bad nights' }),
  'a flare plan of one’s own': built(MAYA, editMyFlarePlan(BLANK), { signs: 'Two bad nights' }),
  'a flare plan that the team changes': changed(PETE, stored('flares/plan'), () => editFlarePlan(HERE), { tell: null }),
  'a flare': built(MAYA, editFlareEpisode({ ...BLANK, docId: 'episode-a' }, 'patient'), { startedOn: '2026-05-03' }),
  'a flare that the team was told of': built(PETE, editFlareEpisode({ ...BLANK, docId: 'episode-a' }, 'typed'), {
    startedOn: '2026-05-03',
    endedOn: '2026-05-05',
  }),
  'a flare that has passed': changed(
    MAYA,
    stored('flares/episode-spring'),
    ({ id }) => editFlareEpisode({ ...HERE, docId: id }, 'patient'),
    { endedOn: '2026-05-05' },
  ),
  'when a measure is asked': built(ROSA, newSchedule({ ...BLANK, discipline: 'rheumatology' }, PEG), {
    firstOn: '2026-05-05',
    everyDays: 28,
  }),
  'when a measure is asked from now on': changed(
    ROSA,
    stored('measureSchedules/phq9'),
    (item) => editSchedule(item as never, PHQ9),
    { status: 'stopped', untilOn: '2026-12-01' },
  ),
  'what a clinician measured': built(
    ROSA,
    resultAt({ ...BLANK, discipline: 'rheumatology' }, 'isi-2026-05-05', ISI),
    resultContent(ISI, '2026-05-05', { total: 12 }, { age: null, referenceSex: null }),
  ),
  'what was done about answers': changed(
    PAUL,
    stored('measures/phq9-2026-05-04'),
    (item) => settleSafety(item as never),
    { safetyNote: 'We talked at noon.', safetyOn: '2026-05-05' },
  ),
  'a suggestion by the patient': built(MAYA, suggestionBy(MAYA), { text: 'It began earlier.' }),
  'a suggestion by a colleague': built(PETE, suggestionBy(PETE), { text: 'It began earlier.' }),
  'an answer to a suggestion': changed(ROSA, stored('suggestions/older'), (item) => answerSuggestion(item as never), {
    status: 'declined',
    answer: 'It is dated 2024.',
  }),
  'a suggestion taken back': changed(MAYA, stored('suggestions/older'), (item) => answerSuggestion(item as never), {
    status: 'withdrawn',
  }),
  'a day in the diary': built(
    MAYA,
    night(BLANK_RECORD),
    entryValues({ date: '2026-05-07', of: CHECKIN }, { pain: 4, mood: null }),
  ),
  'a night in the diary': built(MAYA, night(BLANK_RECORD), nightOf({ quality: 5, intoBed: '22:30' })),
  'another night in the diary': changed(MAYA, stored('diary/2026-05'), () => night(RECORD), nightOf({ quality: 5 })),
  'a section brought back': changed(ROSA, stored('sections/rheumatology'), restored('sections'), {
    plainText: 'Before.',
  }),
  'a problem brought back': changed(ROSA, stored('problems/open'), restored('problems'), { text: 'Before.' }),
  'a goal brought back': changed(ROSA, stored('goals/clinical'), restored('goals'), { statement: 'Before.' }),
  'a medicine brought back': changed(PETE, stored('interventions/amitriptyline'), restored('interventions'), {
    dosage: 'Before.',
  }),
  'a session brought back': changed(ROSA, stored('sessions/first'), restored('sessions'), { note: 'Before.' }),
  'findings brought back': changed(ROSA, stored('findings/rheumatology'), restored('findings'), { wpi: 3 }),
  'a flare plan brought back': changed(MAYA, stored('flares/plan'), restored('flares'), { tell: 'Nobody' }),
};

describe('What the app builds is what the rules take:', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  async function save({ author, editable, values, on }: Built, documents = STORED): Promise<void> {
    const database = await server.open(documents);
    const change = changeItem(editable, on ?? null, values, TODAY);
    await send(database.as(author.uid), await appCommit(change, author, documents));
  }

  for (const [what, change] of Object.entries(BUILT)) it(what, () => allows(save(change)));

  for (const type of INTERVENTION_TYPES) {
    const begun = newIntervention(NEW, type, AROUND);
    const documents = {
      ...STORED,
      ...record('interventions', 'new', NEW.discipline, 'everyone', 'typed', begun.fixed),
    };
    const standing = storedAt(`patients/${RECORD}/interventions/new`, 'new', documents) as never;

    it(`${type.code}, begun and stopped`, async () => {
      await allows(save(built(ROSA, begun, { status: 'planned', reason: 'Pain' })));
      const stopped = { status: 'stopped', endedOn: '2026-05-05', endReason: 'Dry mouth' };
      await allows(save({ ...built(ROSA, editIntervention(standing, AROUND), stopped), on: standing }, documents));
    });

    if (type.occasion) {
      it(`each time of ${type.code}`, async () => {
        const planned = built(CORA, newSession(standing, 'planned', 1), { on: '2026-05-05', status: 'planned' });
        await allows(save(planned, documents));
        const session = record('sessions', 'planned', NEW.discipline, 'everyone', 'typed', {
          ...planned.editable.fixed,
          ...planned.values,
        });
        const both = { ...documents, ...session };
        const item = storedAt(`patients/${RECORD}/sessions/planned`, 'planned', both) as never;
        await allows(save({ ...built(ROSA, editSession(item, standing), { status: 'done' }), on: item }, both));
      });
    }
  }
});

function built(author: Actor, editable: Editable, values: Content): Built {
  return { author, editable, values };
}

function changed(author: Actor, on: PlanRecord, edit: (item: PlanRecord) => Editable, values: Content): Built {
  return { author, editable: edit(on), values, on };
}

function stored(path: string): PlanRecord {
  return storedAt(`patients/${RECORD}/${path}`, path.replace(/^.*\//, ''));
}

function storedAt(path: string, id: string, documents = STORED): PlanRecord {
  return { ...(documents[path] as Fields & Omit<PlanRecord, 'id'>), id };
}

function restored(collection: Parameters<typeof restoring>[1]): (item: PlanRecord) => Editable {
  return (item) => restoring(item, collection, 'Something', { rev: 1, content: {}, event: {} as never });
}

function suggestionBy({ strand }: Actor): Editable {
  const about = { collection: 'problems', docId: 'open', about: String(PROBLEM['text']), to: 'rheumatology' } as const;
  return editSuggestion({ ...NEW, discipline: strand }, about);
}

function night(patientId: string): Editable {
  return diaryMonth({ clinicId: CLINIC, patientId, date: '2026-05-07' }, { name: 'Night' });
}

function nightOf(values: Content): Content {
  return entryValues({ date: '2026-05-07', of: 'night' }, values);
}
