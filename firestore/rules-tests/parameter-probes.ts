import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Strand } from '../../src/app/domain/access/strands.ts';
import { NEW_INTERVENTION } from '../../src/app/domain/care-plan/intervention.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import { INTERVENTION_KINDS } from '../../src/app/domain/interventions/intervention-kind.ts';
import type { Edit } from './app-commit.ts';
import { BLANK_RECORD, clinicDocuments, MEASURE, RECORD, SESSION } from './clinic-documents.ts';
import { CORA, FAY, MAYA, NEIL, NINA, PAUL, PETE, ROSA, SAM } from './people.ts';
import type { Documents } from './record-of.ts';
import { record } from './record-of.ts';

/** A new document of which nothing but one parameter is in question. */
export interface Probe {
  readonly author: Actor;
  readonly edit: (parameters: Content) => Edit;
}

const STAFF: readonly Actor[] = [ROSA, PETE, FAY, PAUL, NINA, SAM, NEIL];

/** The clinic with everybody in place, and an intervention of each kind. */
export function probedDocuments(): Documents {
  const given = clinicDocuments();
  const inPlace = {
    members: { coordination: [CORA.uid], ...Object.fromEntries(STAFF.map(({ uid, strand }) => [strand, [uid]])) },
    consents: Object.fromEntries(STAFF.map(({ strand }) => [strand, 'given'])),
    teamUids: [CORA, ...STAFF].map(({ uid }) => uid),
  };
  const interventions = INTERVENTION_KINDS.flatMap(({ id }) =>
    Object.entries(record('interventions', `of-${id}`, 'rheumatology', 'everyone', 'typed', intervention(id))),
  );
  return {
    ...given,
    ...Object.fromEntries(interventions),
    ...Object.fromEntries(
      [RECORD, BLANK_RECORD].map((id) => [`patients/${id}`, { ...given[`patients/${id}`], ...inPlace }]),
    ),
  };
}

/** By the sort of parameters, as the rules call it. */
export const PROBES: Readonly<Record<string, (kind: string) => Probe>> = {
  intervention: (kind) => ({
    author: ROSA,
    edit: (parameters) => byRosa('interventions', { ...intervention(kind), ...parameters }),
  }),
  session: (kind) => ({
    author: ROSA,
    edit: (parameters) => byRosa('sessions', { ...SESSION, interventionId: `of-${kind}`, kind, ...parameters }),
  }),
  findings: (strand) => ({ author: authorIn(strand), edit: (parameters) => findings(strand as Strand, parameters) }),
  diary: (kind) => ({
    author: MAYA,
    edit: (parameters) => diary(kind === 'exercise' ? '04.walk' : `04.${kind}`, parameters),
  }),
  // Without a score, whatever is answered.
  answers: (measure) => ({
    author: ROSA,
    edit: (answers) => ({
      collection: 'measures',
      docId: 'probe',
      discipline: 'rheumatology',
      patch: { ...MEASURE, measure, value: null, status: 'not_scored', answers, safety: safetyOf(measure, answers) },
    }),
  }),
};

function safetyOf(measure: string, { item9 = null }: Content): string | null {
  if (measure !== 'phq9') return null;
  return item9 === null ? 'RF-02' : item9 === '0' ? null : 'RF-01';
}

function intervention(kind: string): Content {
  return { ...NEW_INTERVENTION, kind, type: null, name: 'Something' };
}

function byRosa(collection: 'interventions' | 'sessions', patch: Content): Edit {
  return { collection, docId: 'probe', discipline: 'rheumatology', patch };
}

function findings(strand: Strand, patch: Content): Edit {
  const visibility = strand === 'coordination' ? 'team' : 'everyone';
  return { collection: 'findings', docId: strand, discipline: strand, patientId: BLANK_RECORD, visibility, patch };
}

function diary(entry: string, patch: Content): Edit {
  const month = { month: '2026-05', entry, [entry]: patch };
  return { collection: 'diary', docId: '2026-05', discipline: 'patient', patientId: BLANK_RECORD, patch: month };
}

function authorIn(strand: string): Actor {
  return STAFF.find((actor) => actor.strand === strand) ?? CORA;
}
