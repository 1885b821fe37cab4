import { after, before, describe, it } from 'node:test';

import { NEW_INTERVENTION } from '../../src/app/domain/care-plan/intervention.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import { appCommit, send } from './app-commit.ts';
import { clinicDocuments, MEASURE, MEDICINE, PATIENT, SECTION } from './clinic-documents.ts';
import type { Shape } from './content-shape.ts';
import { item, UNKNOWN_KEY } from './content-shape.ts';
import { CORA, ROSA } from './people.ts';
import { PROBLEM_AND_GOAL_SHAPES } from './problem-and-goal-shapes.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const PROCEDURE: Content = {
  ...NEW_INTERVENTION,
  kind: 'procedure',
  type: null,
  name: 'Trigger point injection',
  status: 'completed',
  startedOn: '2026-02-03',
};
const UNKNOWN_PARAMETER = { sessionsPlanned: 6 };
/** Keys that older documents lack, and that not every one has. */
const OPTIONAL: ReadonlySet<string> = new Set(['dosage', 'lastPrescribedOn', 'prescriptions', 'sessionsPlanned']);
const ALERT = { kind: 'allergy', text: 'Penicillin' };

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
  ...PROBLEM_AND_GOAL_SHAPES,
  'A medicine': {
    edit: item('interventions'),
    author: ROSA,
    content: MEDICINE,
    faults: [
      UNKNOWN_KEY,
      UNKNOWN_PARAMETER,
      { kind: 'potion' },
      { kind: 'procedure' },
      { type: 'x'.repeat(61) },
      { type: 7 },
      { status: 'begun' },
      { endedOn: 'soon' },
      { endReason: 'x'.repeat(501) },
      { reason: 'x'.repeat(501) },
      { sharedDecision: 'x'.repeat(1001) },
      { goalIds: 'swim' },
      { problemIds: [null] },
      { name: '' },
      { dosage: 'x'.repeat(1001) },
      { code: '321746008' },
      { prescriptions: 0 },
      { prescriptions: 1.5 },
      { prescriptions: 1001 },
      { prescriptions: '1' },
      { startedOn: 'January' },
      { lastPrescribedOn: true },
    ],
    edges: [
      { dosage: null, code: null, prescriptions: 1000 },
      { endedOn: '2026-05-01', lastPrescribedOn: '2026-04-01', sharedDecision: 'x'.repeat(1000) },
      { goalIds: ['swim'], reason: 'x'.repeat(500), endReason: 'x'.repeat(500), type: 'x'.repeat(60) },
    ],
  },
  'A procedure': {
    edit: item('interventions'),
    author: ROSA,
    content: PROCEDURE,
    faults: [
      UNKNOWN_KEY,
      UNKNOWN_PARAMETER,
      { kind: 'potion' },
      { name: 'x'.repeat(501) },
      { code: 7 },
      { startedOn: 'last spring' },
    ],
    edges: [{ startedOn: null }],
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
      { template: 'x'.repeat(61) },
      { agreedOn: 'in May' },
      { agreedHow: 'x'.repeat(501) },
      { reviewIntervalWeeks: 0 },
      { reviewIntervalWeeks: 53 },
      { reviewIntervalWeeks: 1.5 },
    ],
    edges: [
      { template: 'x'.repeat(60), agreedOn: '2026-05-05', agreedHow: 'x'.repeat(500), reviewIntervalWeeks: 52 },
      { template: null, agreedOn: null, agreedHow: null, reviewIntervalWeeks: null },
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

    for (const missing of Object.keys(shape.content).filter((key) => !OPTIONAL.has(key))) {
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

  it('An intervention cannot become one of another kind or type', async () => {
    const documents = clinicDocuments();
    const database = await server.open(documents);
    const edit = { ...item('interventions'), patientId: 'maya-roberts', docId: 'amitriptyline' };
    for (const patch of [{ kind: 'procedure' }, { type: 'med.amitriptyline' }]) {
      await denies(send(database.as(ROSA.uid), await appCommit({ ...edit, patch }, ROSA, documents)));
    }
    await allows(send(database.as(ROSA.uid), await appCommit({ ...edit, patch: { dosage: 'Two' } }, ROSA, documents)));
  });
});

/** Five alerts of which one is of no known kind. */
function alertsSpoiltAt(place: number): Content[] {
  return Array.from({ length: 5 }, (_, at) => (at === place ? { ...ALERT, kind: 'rumour' } : ALERT));
}

function describeFields(fields: Content): string {
  const text = JSON.stringify(fields).replaceAll(JSON.stringify(ALERT), 'an allergy');
  if (text === '{}') return 'as it is';
  return `with ${text.length > 90 ? `${text.slice(0, 60)}… of ${text.length} characters` : text}`;
}
