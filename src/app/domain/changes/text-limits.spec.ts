import { SECTION_FIELDS } from '../care-plan/edit-section.ts';
import { FINDINGS_PARAMETERS } from '../care-plan/findings-parameters.ts';
import { FLARE_PLAN_FORM } from '../care-plan/flare-plan-edit.ts';
import { goalForm } from '../care-plan/goal-form.ts';
import { PLAN_HEADER_FORM } from '../care-plan/plan-header-form.ts';
import type { Field } from '../fields/field.ts';
import type { Form } from '../fields/form.ts';
import { fieldsOf } from '../fields/form.ts';
import { interventionForm } from '../interventions/intervention-form.ts';
import { KIND_PARAMETERS } from '../interventions/parameters/kind-parameters.ts';
import { SESSION_PARAMETERS } from '../interventions/parameters/session.ts';
import type { Change } from './change.ts';
import { textLimits } from './text-limits.ts';

const AROUND = { goals: [], problems: [], isPrimaryPain: true };
/** A text this short is one line, in which no two people change different paragraphs. */
const LONG = 500;

const FIELDS: Readonly<Partial<Record<Change['collection'], readonly Field[]>>> = {
  patients: fieldsOf(PLAN_HEADER_FORM),
  goals: longIn(goalForm({ problems: [] })),
  interventions: [...fieldsIn(KIND_PARAMETERS), ...longIn(interventionForm(undefined, AROUND))],
  sessions: fieldsIn(SESSION_PARAMETERS),
  findings: fieldsIn(FINDINGS_PARAMETERS),
  flares: fieldsOf(FLARE_PLAN_FORM),
  sections: SECTION_FIELDS,
};

describe('The texts that may be merged paragraph by paragraph', () => {
  for (const [collection, fields] of Object.entries(FIELDS)) {
    it(`of ${collection} are as long as their fields`, () => {
      const limits = textLimits(collection as Change['collection']);
      const long = fields.filter((field) => field.type === 'text').filter(({ limit }) => limit >= LONG);
      expect(long.length).toBeGreaterThan(0);
      for (const { id, limit } of long) expect(limits[id]).withContext(id).toBeLessThanOrEqual(limit);
      for (const { id } of long) expect(limits[id]).withContext(id).toBeGreaterThan(0);
    });
  }
});

/** A name is a text of one line, whatever its length. */
function longIn(form: Form): readonly Field[] {
  return fieldsOf(form).filter(({ id }) => id !== 'name');
}

function fieldsIn(parameters: Readonly<Partial<Record<string, Readonly<Record<string, Field>>>>>): readonly Field[] {
  return Object.values(parameters).flatMap((fields) => Object.values(fields ?? {}));
}
