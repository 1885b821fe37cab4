import type { InterventionContent } from '../care-plan/intervention.ts';
import type { Remarks, Values } from '../fields/form.ts';
import { OTHER_MEDICINE } from './catalogue/medicines.ts';
import { OTHER_SUPPLEMENT } from './catalogue/supplements.ts';
import { medicineNamed } from './medicine-named.ts';
import { doseInWords } from './medicine-words.ts';

/** What of an intervention tells its ingredient. */
export type Taken = Pick<InterventionContent, 'kind' | 'type' | 'name' | 'code'>;

const OTHERS: readonly (string | null)[] = [null, OTHER_MEDICINE.code, OTHER_SUPPLEMENT.code];

/**
 * A question where another medicine or supplement of the same active ingredient is active; null where none is. `others`
 * does not hold the one that is asked about.
 */
export function sameIngredient(content: Taken, others: readonly InterventionContent[]): string | null {
  const ingredient = ingredientOf(content);
  const twin = others.find((other) => other.status === 'active' && ingredientOf(other) === ingredient);
  if (ingredient === null || !twin) return null;
  const known = [twin.name, doseInWords(twin)].filter(Boolean).join(', ');
  return `${known}, is on the plan already. Is this meant as well?`;
}

/** The same question beside the status in a form: while it is not on the list, nobody is asked. */
export function sameIngredientDoubt(content: Taken, others: readonly InterventionContent[], values: Values): Remarks {
  if (values['status'] !== 'active' && values['status'] !== 'planned') return {};
  const name = typeof values['name'] === 'string' ? values['name'] : content.name;
  const doubt = sameIngredient({ ...content, name }, others);
  return doubt === null ? {} : { status: doubt };
}

/** The entry of the catalogue; the name where it has none. Null for what is not swallowed as a medicine is. */
function ingredientOf({ kind, type, name, code }: Taken): string | null {
  if (kind !== 'medicine' && kind !== 'supplement') return null;
  if (!OTHERS.includes(type)) return type;
  return medicineNamed(name, code)?.code ?? name.trim().toLowerCase();
}
