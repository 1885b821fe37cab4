import type { Coding } from '../care-plan/plan-record.ts';
import { MEDICINES, OTHER_MEDICINE } from './catalogue/medicines.ts';
import type { InterventionType } from './intervention-type.ts';

/** Groups of medicines, which no single word names. */
const UNNAMEABLE = ['med.antacid', 'med.hormonal-contraceptive', OTHER_MEDICINE.code];

const WORDS = MEDICINES.filter(({ code }) => !UNNAMEABLE.includes(code)).map((type) => ({
  type,
  word: new RegExp(`\\b${type.code.slice('med.'.length)}\\b`, 'i'),
}));

/**
 * The entry of the catalogue that a medicine written elsewhere is: by its code, else by the ingredient in its name, as in
 * “Amitriptyline hydrochloride 10 mg tablets”. Undefined where the catalogue names none or the name holds two.
 */
export function medicineNamed(name: string, code: Coding | null = null): InterventionType | undefined {
  const coded = code && MEDICINES.find(({ codings }) => codings?.some((coding) => isSame(coding, code)));
  if (coded) return coded;
  const [found, second] = WORDS.filter(({ word }) => word.test(name));
  return second === undefined ? found?.type : undefined;
}

function isSame(one: Coding, other: Coding): boolean {
  return one.system === other.system && one.code === other.code;
}
