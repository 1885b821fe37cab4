import { after, before, describe, it } from 'node:test';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { Edit } from './app-commit.ts';
import { appCommit, send, tampered } from './app-commit.ts';
import {
  BLANK_RECORD,
  clinicDocuments,
  GOAL,
  MEASURE,
  MEDICINE,
  PATIENT,
  PROBLEM,
  SECTION,
} from './clinic-documents.ts';
import { CORA, ROSA } from './people.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const PROCEDURE: Content = {
  kind: 'procedure',
  name: 'Trigger point injection',
  code: null,
  performedOn: '2026-02-03',
};
const ALERT = { kind: 'allergy', text: 'Penicillin' };
const UNKNOWN_KEY = { ['pinned']: true };

interface Shape {
  readonly edit: Edit;
  readonly author: Actor;
  readonly content: Content;
  /** Fields that spoil the content. */
  readonly faults: readonly Content[];
  /** Fields at the edge of what is allowed. */
  readonly edges: readonly Content[];
}

const SHAPES: Readonly<Record<string, Shape>> = {
  'A section': {
    edit: { ...item('sections'), docId: 'rheumatology' },
    author: ROSA,
    content: SECTION,
    faults: [
      UNKNOWN_KEY,
      { clinicalText: 'x'.repeat(8001) },
      { plainText: 'x'.repeat(2001) },
      { clinicalText: null },
      { plainText: 7 },
      { reviewDueOn: '5 May 2026' },
      { reviewDueOn: 20260505 },
      { reviewDueOn: '2026-13-01' },
      { reviewDueOn: '2026-05-32' },
      { reviewDueOn: '0000-00-00' },
      { reviewDueOn: '2026-05-05\n' },
    ],
    edges: [{ clinicalText: 'x'.repeat(8000), plainText: 'ł'.repeat(2000) }, { reviewDueOn: '2026-05-05' }],
  },
  'A problem': {
    edit: item('problems'),
    author: ROSA,
    content: PROBLEM,
    faults: [
      UNKNOWN_KEY,
      { text: '' },
      { text: 'x'.repeat(501) },
      { clinicalStatus: 'cured' },
      { onsetOn: '2024' },
      { code: 'M79.7' },
      { code: { system: 'http://snomed.info/sct', code: '203082005', display: 'Fibromyalgia' } },
      { code: { system: 'http://snomed.info/sct', code: 203082005 } },
      { code: { system: null, code: '203082005' } },
    ],
    edges: [
      { text: 'x'.repeat(500) },
      { onsetOn: null },
      { code: { system: 'http://snomed.info/sct', code: '203082005' } },
    ],
  },
  'A goal': {
    edit: item('goals'),
    author: ROSA,
    content: GOAL,
    faults: [
      UNKNOWN_KEY,
      { statement: '' },
      { statement: ' \n' },
      { statement: 'x'.repeat(501) },
      { statement: ['Walk'] },
      { type: 'secret' },
      { lifecycle: 'done' },
      { dueOn: 'soon' },
    ],
    edges: [{ type: 'patient', lifecycle: 'on-hold', dueOn: '2026-12-01' }],
  },
  'A medicine': {
    edit: item('interventions'),
    author: ROSA,
    content: MEDICINE,
    faults: [
      UNKNOWN_KEY,
      { kind: 'potion' },
      { kind: 'procedure' },
      { name: '' },
      { dosage: 'x'.repeat(1001) },
      { code: '321746008' },
      { prescriptions: 0 },
      { prescriptions: 1.5 },
      { prescriptions: 1001 },
      { prescriptions: '1' },
      { startedOn: 'January' },
      { stoppedOn: 2026 },
      { lastPrescribedOn: true },
    ],
    edges: [
      { dosage: null, code: null, prescriptions: 1000 },
      { stoppedOn: '2026-05-01', lastPrescribedOn: '2026-04-01' },
    ],
  },
  'A procedure': {
    edit: { ...item('interventions'), kind: 'procedure.recorded' },
    author: ROSA,
    content: PROCEDURE,
    faults: [UNKNOWN_KEY, { kind: 'medicine' }, { name: 'x'.repeat(501) }, { code: 7 }, { performedOn: 'last spring' }],
    edges: [{ performedOn: null }],
  },
  'A measure result': {
    edit: item('measures'),
    author: ROSA,
    content: MEASURE,
    faults: [
      UNKNOWN_KEY,
      { name: '' },
      { code: {} },
      { value: '' },
      { value: null },
      { value: { high: 7 } },
      { value: 1e9 },
      { value: -1e9 },
      { unit: 'x'.repeat(51) },
      { interpretation: 'x'.repeat(201) },
      { takenOn: null },
    ],
    edges: [{ value: 6.5, unit: 'kg/m2' }, { value: 999_999_999.5 }, { value: 'never smoked', interpretation: null }],
  },
  'A patient': {
    edit: { collection: 'patients', docId: 'new', patientId: 'new', discipline: 'coordination', patch: {} },
    author: CORA,
    content: PATIENT,
    faults: [
      UNKNOWN_KEY,
      { givenName: '' },
      { familyName: 'x'.repeat(101) },
      { birthDate: null },
      { nhsNumber: '999 000 0018' },
      { nhsNumber: 9990000018 },
      { planStatus: 'forgotten' },
      { planTitle: '' },
      { clinicalSummary: 'x'.repeat(1501) },
      { plainSummary: 'x'.repeat(801) },
      { startedOn: 'May' },
      { nextReviewOn: 5 },
      { alerts: {} },
      { alerts: 'Penicillin' },
      { alerts: null },
      { alerts: Array.from({ length: 6 }, () => ALERT) },
      { alerts: [ALERT, { kind: 'allergy', text: '' }] },
      ...Array.from({ length: 5 }, (_, place) => ({ alerts: alertsSpoiltAt(place) })),
      { alerts: [{ ...ALERT, since: '2020' }] },
    ],
    edges: [
      { nhsNumber: null, alerts: [], startedOn: null },
      { alerts: Array.from({ length: 5 }, () => ALERT), plainSummary: 'x'.repeat(800) },
    ],
  },
};

describe('What a document holds:', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  async function create({ edit, author }: Shape, content: Content): Promise<void> {
    const database = await server.open(clinicDocuments());
    const commit = await appCommit({ ...edit, patch: content }, author, clinicDocuments());
    await send(database.as(author.uid), commit);
  }

  for (const [name, shape] of Object.entries(SHAPES)) {
    for (const edge of [{}, ...shape.edges]) {
      it(`${name} may be written ${describeFields(edge)}`, () => allows(create(shape, { ...shape.content, ...edge })));
    }

    for (const fault of shape.faults) {
      it(`${name} is refused ${describeFields(fault)}`, () => denies(create(shape, { ...shape.content, ...fault })));
    }

    for (const missing of Object.keys(shape.content)) {
      const rest = Object.entries(shape.content).filter(([field]) => field !== missing);
      it(`${name} is refused without ${missing}`, () => denies(create(shape, Object.fromEntries(rest))));
    }
  }

  for (const value of [Infinity, -Infinity, NaN]) {
    it(`A measure result is refused with ${value} as its value`, async () => {
      const shape = { edit: item('measures'), author: ROSA, faults: [], edges: [], content: MEASURE };
      await denies(create(shape, { ...MEASURE, value }));
      await allows(create(shape, MEASURE));
    });
  }

  it('An intervention cannot become one of another kind', async () => {
    const documents = clinicDocuments();
    const database = await server.open(documents);
    const edit = { ...item('interventions'), patientId: 'maya-roberts', docId: 'amitriptyline' };
    const stored = documents['patients/maya-roberts/interventions/amitriptyline'];
    const { record, event, ...rest } = await appCommit({ ...edit, patch: { kind: 'procedure' } }, ROSA, documents);
    const swapped = { ...record, data: { ...record.data, content: PROCEDURE } };
    const told = tampered(event, { kind: 'intervention.changed', before: stored?.['content'], after: PROCEDURE });
    await denies(send(database.as(ROSA.uid), { record: swapped, event: told, ...rest }));
    await allows(send(database.as(ROSA.uid), await appCommit({ ...edit, patch: { dosage: 'Two' } }, ROSA, documents)));
  });
});

/** An item of Dr Ahmed's strand in a record that holds none yet. */
function item(collection: Exclude<Edit['collection'], 'patients'>): Edit {
  return { collection, docId: 'new', patientId: BLANK_RECORD, discipline: 'rheumatology', patch: {} };
}

/** Five alerts of which one is of no known kind. */
function alertsSpoiltAt(place: number): Content[] {
  return Array.from({ length: 5 }, (_, at) => (at === place ? { ...ALERT, kind: 'rumour' } : ALERT));
}

function describeFields(fields: Content): string {
  const text = JSON.stringify(fields).replaceAll(JSON.stringify(ALERT), 'an allergy');
  if (text === '{}') return 'as it is';
  return `with ${text.length > 90 ? `${text.slice(0, 60)}… of ${text.length} characters` : text}`;
}
