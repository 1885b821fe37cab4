import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Field } from '../../src/app/domain/fields/field.ts';
import { INTERVENTION_TYPES } from '../../src/app/domain/interventions/find-type.ts';
import { KIND_PARAMETERS } from '../../src/app/domain/interventions/parameters/kind-parameters.ts';
import { SESSION_PARAMETERS } from '../../src/app/domain/interventions/parameters/session.ts';
import { INTERVENTION_CORE } from './parameter-rules.ts';

describe('No entry of the catalogue asks for more than the rules take:', () => {
  for (const { code, kind, groups, occasion } of INTERVENTION_TYPES) {
    it(code, () => {
      for (const field of groups.flatMap(({ fields }) => fields)) assertWithin(field, KIND_PARAMETERS[kind][field.id]);
      for (const field of occasion?.groups.flatMap(({ fields }) => fields) ?? []) {
        assertWithin(field, SESSION_PARAMETERS[kind]?.[field.id]);
      }
    });
  }
});

function assertWithin(field: Field, parameter: Field | undefined): void {
  // What every intervention has is held apart.
  if (INTERVENTION_CORE.some((key) => key === field.id)) return;
  assert.ok(parameter, `${field.id} is no parameter of this kind`);
  assert.deepEqual(beyond(field, parameter), [], field.id);
}

/** What the field takes and the parameter does not. */
function beyond(field: Field, parameter: Field): readonly unknown[] {
  if (field.type === 'number' && parameter.type === 'number') {
    const isHalf = parameter.whole && !field.whole;
    return [field.min < parameter.min, field.max > parameter.max, isHalf].filter(Boolean);
  }
  if (field.type === 'text' && parameter.type === 'text') return field.limit > parameter.limit ? [field.limit] : [];
  if (field.type === 'rows' && parameter.type === 'rows') {
    const columns = field.columns.flatMap((column) => {
      const own = parameter.columns.find(({ id }) => id === column.id);
      return own ? beyond(column, own) : [column.id];
    });
    return field.most > parameter.most ? [field.most, ...columns] : columns;
  }
  if ('choices' in field && 'choices' in parameter) {
    return field.choices.filter(({ id }) => !parameter.choices.some((choice) => choice.id === id));
  }
  return field.type === parameter.type ? [] : [field.type];
}
