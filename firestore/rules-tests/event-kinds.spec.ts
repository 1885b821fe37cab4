import { after, before, describe, it } from 'node:test';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import { NEW_INTERVENTION } from '../../src/app/domain/care-plan/intervention.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { Edit } from './app-commit.ts';
import { appCommit, send, tampered } from './app-commit.ts';
import {
  BLANK_RECORD,
  clinicDocuments,
  COURSE,
  DIARY,
  EPISODE,
  FINDINGS,
  FLARE_PLAN,
  GOAL,
  MEDICINE,
  PEG_RESULT,
  PROBLEM,
  RECORD,
  SCHEDULE,
  SECTION,
  SESSION,
  SUGGESTION,
} from './clinic-documents.ts';
import { CORA, MAYA, PAUL, ROSA } from './people.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

type Told = readonly [kind: string, edit: Partial<Edit> & { readonly patch: Content }];

const PROCEDURE = { ...NEW_INTERVENTION, kind: 'procedure', type: null, name: 'Injection', status: 'completed' };
const NEW = { docId: 'new' };

/** Which change is told by which kind of event, by collection; `restored` is the other name that each may have. */
const CHANGES: readonly (readonly [
  author: Actor,
  where: Pick<Edit, 'collection' | 'docId' | 'discipline'>,
  restored: string | null,
  told: readonly Told[],
])[] = [
  [
    CORA,
    { collection: 'patients', docId: RECORD, discipline: 'coordination' },
    'plan.restored',
    [
      ['plan.paused', { patch: { planStatus: 'paused' } }],
      ['plan.closed', { patch: { planStatus: 'closed', plainSummary: 'It went well.' } }],
      ['plan.changed', { patch: { planStatus: 'draft' } }],
      ['plan.changed', { patch: { planTitle: 'Another title' } }],
    ],
  ],
  [
    ROSA,
    { collection: 'sections', docId: 'rheumatology', discipline: 'rheumatology' },
    'section.restored',
    [
      ['section.added', { patientId: BLANK_RECORD, patch: SECTION }],
      ['section.updated', { patch: { plainText: 'Better.' } }],
    ],
  ],
  [
    ROSA,
    { collection: 'problems', docId: 'open', discipline: 'rheumatology' },
    'problem.restored',
    [
      ['problem.added', { ...NEW, patch: PROBLEM }],
      ['problem.resolved', { patch: { clinicalStatus: 'resolved' } }],
      ['problem.changed', { patch: { clinicalStatus: 'remission' } }],
      ['problem.changed', { patch: { lead: 'pain' } }],
    ],
  ],
  [
    ROSA,
    { collection: 'goals', docId: 'clinical', discipline: 'rheumatology' },
    'goal.restored',
    [
      ['goal.added', { ...NEW, patch: { ...GOAL, achievement: 'improving' } }],
      ['goal.closed', { patch: { lifecycle: 'completed', achievement: 'achieved' } }],
      ['goal.closed', { patch: { lifecycle: 'cancelled' } }],
      ['goal.progress', { patch: { achievement: 'improving', lifecycle: 'on-hold' } }],
      ['goal.progress', { patch: { progress: 'Half way.' } }],
      ['goal.progress', { patch: { gasScore: -1 } }],
      ['goal.changed', { patch: { lifecycle: 'on-hold' } }],
      ['goal.changed', { patch: { statement: 'Walk to the park' } }],
    ],
  ],
  [
    ROSA,
    { collection: 'interventions', docId: 'amitriptyline', discipline: 'rheumatology' },
    'medicine.restored',
    [
      ['medicine.started', { ...NEW, patch: MEDICINE }],
      ['medicine.planned', { ...NEW, patch: { ...MEDICINE, status: 'planned' } }],
      ['medicine.stopped', { patch: { status: 'stopped' } }],
      ['medicine.paused', { patch: { status: 'paused', dosage: 'Two' } }],
      ['medicine.completed', { patch: { status: 'completed' } }],
      ['medicine.entered-in-error', { patch: { status: 'entered-in-error' } }],
      ['medicine.changed', { patch: { dosage: 'Two' } }],
    ],
  ],
  [
    ROSA,
    { collection: 'interventions', docId: 'course', discipline: 'rheumatology' },
    'course.restored',
    [
      ['course.planned', { ...NEW, patch: COURSE }],
      ['course.started', { patch: { status: 'active' } }],
      ['course.changed', { patch: { sessionsPlanned: 8 } }],
      ['procedure.recorded', { ...NEW, patch: PROCEDURE }],
    ],
  ],
  [
    CORA,
    { collection: 'interventions', docId: 'new', discipline: 'rheumatology' },
    null,
    [
      ['medicine.started', { source: 'imported', patch: { ...MEDICINE, status: 'stopped' } }],
      ['procedure.recorded', { source: 'imported', patch: PROCEDURE }],
    ],
  ],
  [
    ROSA,
    { collection: 'sessions', docId: 'first', discipline: 'rheumatology' },
    'session.restored',
    [
      ['session.done', { ...NEW, patch: { ...SESSION, status: 'done' } }],
      ['session.planned', { ...NEW, patch: SESSION }],
      ['session.missed', { patch: { status: 'missed', note: 'A cold.' } }],
      ['session.entered-in-error', { patch: { status: 'entered-in-error' } }],
      ['session.changed', { patch: { on: '2026-05-08' } }],
    ],
  ],
  [
    ROSA,
    { collection: 'findings', docId: 'rheumatology', discipline: 'rheumatology' },
    'findings.restored',
    [
      ['findings.added', { patientId: BLANK_RECORD, patch: FINDINGS }],
      ['findings.changed', { patch: { wpi: 9 } }],
    ],
  ],
  [
    MAYA,
    { collection: 'suggestions', docId: 'older', discipline: 'patient' },
    null,
    [
      ['suggestion.open', { ...NEW, patch: SUGGESTION }],
      ['suggestion.withdrawn', { patch: { status: 'withdrawn' } }],
    ],
  ],
  [
    ROSA,
    { collection: 'suggestions', docId: 'older', discipline: 'patient' },
    null,
    [
      ['suggestion.accepted', { patch: { status: 'accepted' } }],
      ['suggestion.declined', { patch: { status: 'declined', answer: 'It was dated in 2024.' } }],
    ],
  ],
  [
    MAYA,
    { collection: 'flares', docId: 'plan', discipline: 'patient' },
    'flare-plan.restored',
    [
      ['flare-plan.added', { patientId: BLANK_RECORD, patch: FLARE_PLAN }],
      ['flare-plan.changed', { patch: { tell: 'Cora' } }],
    ],
  ],
  [
    MAYA,
    { collection: 'flares', docId: 'episode-spring', discipline: 'patient' },
    'flare.restored',
    [
      ['flare.started', { docId: 'episode-new', patch: EPISODE }],
      ['flare.started', { docId: 'episode-new', patch: { ...EPISODE, endedOn: '2026-05-04' } }],
      ['flare.ended', { patch: { endedOn: '2026-05-04' } }],
      ['flare.changed', { patch: { note: 'After a cold.' } }],
    ],
  ],
  [
    MAYA,
    { collection: 'measures', docId: 'peg-2026-05-04', discipline: 'patient' },
    null,
    [
      ['measure.recorded', { patientId: BLANK_RECORD, patch: PEG_RESULT }],
      ['measure.changed', { patch: { value: 5 } }],
    ],
  ],
  [
    PAUL,
    { collection: 'measures', docId: 'phq9-2026-05-04', discipline: 'patient' },
    null,
    [['measure.safety-answered', { patch: { safetyNote: 'We talked.', safetyOn: '2026-05-05' } }]],
  ],
  [
    ROSA,
    { collection: 'measureSchedules', docId: 'phq9', discipline: 'rheumatology' },
    null,
    [
      ['measure.requested', { patientId: BLANK_RECORD, patch: SCHEDULE }],
      ['measure.request-changed', { patch: { everyDays: 42 } }],
    ],
  ],
  [
    MAYA,
    { collection: 'diary', docId: '2026-05', discipline: 'patient' },
    null,
    [
      ['diary.added', { patientId: BLANK_RECORD, patch: DIARY }],
      ['diary.changed', { patch: { '04.night': { quality: 5 } } }],
    ],
  ],
];

const OTHERS = [
  ...CHANGES.flatMap(([, , restored, told]) => [restored ?? 'diary.restored', ...told.map(([kind]) => kind)]),
  'plan.created',
  'plan.activated',
  'medicine.active',
  'suggestion.restored',
  'course.recorded',
];

describe('The event of a change', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  for (const [author, where, restored, told] of CHANGES) {
    for (const [kind, edit] of told) {
      const accepted = new Set([kind, ...(restored && /\.(changed|updated)$/.test(kind) ? [restored] : [])]);

      it(`of ${where.collection} is ${[...accepted].join(' or ')} for ${JSON.stringify(edit.patch).slice(0, 50)}`, async () => {
        const database = await server.open(clinicDocuments());
        // The domain's own table says what the app calls it.
        const commit = await appCommit({ ...where, ...edit }, author, clinicDocuments());
        for (const other of new Set(OTHERS).difference(accepted)) {
          await denies(send(database.as(author.uid), { ...commit, event: tampered(commit.event, { kind: other }) }));
        }
        await allows(send(database.as(author.uid), commit));
      });

      for (const other of accepted) {
        it(`of ${where.collection} is accepted as ${other} for ${JSON.stringify(edit.patch).slice(0, 50)}`, async () => {
          const database = await server.open(clinicDocuments());
          const commit = await appCommit({ ...where, ...edit }, author, clinicDocuments());
          await allows(send(database.as(author.uid), { ...commit, event: tampered(commit.event, { kind: other }) }));
        });
      }
    }
  }
});
