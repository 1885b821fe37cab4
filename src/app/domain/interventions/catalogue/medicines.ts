import type { Discipline } from '../../access/strands.ts';
import type { Field } from '../../fields/field.ts';
import type { InterventionType } from '../intervention-type.ts';
import type { MedicineEntry } from '../medicine-type.ts';
import { medicineType } from '../medicine-type.ts';
import { FOR_MIND_AND_SLEEP } from './medicines-for-mind-and-sleep.ts';
import { FOR_PAIN } from './medicines-for-pain.ts';

/** Who puts on the list what a family doctor prescribes or people take by themselves, so that it can be complete. */
const LISTED_BY: readonly Discipline[] = ['rheumatology', 'pain'];
const OWN_NAME: Field = { type: 'text', id: 'name', label: 'Name', limit: 500, lines: 'one', required: true };

/** What other doctors prescribe and what people take by themselves: the list has to know of it. */
const FROM_ELSEWHERE: readonly MedicineEntry[] = [
  { code: 'med.linezolid', name: 'Linezolid', disciplines: LISTED_BY },
  { code: 'med.ciprofloxacin', name: 'Ciprofloxacin', disciplines: LISTED_BY },
  {
    code: 'med.sumatriptan',
    name: 'Sumatriptan',
    disciplines: ['neurology', ...LISTED_BY],
    begins: { prn: true },
  },
  {
    code: 'med.topiramate',
    name: 'Topiramate',
    disciplines: ['neurology'],
    snomed: '777808008',
    daily: [25, 400],
  },
  { code: 'med.valproate', name: 'Valproate', disciplines: ['neurology', 'psychology'] },
  { code: 'med.warfarin', name: 'Warfarin', disciplines: LISTED_BY, snomed: '777947006' },
  { code: 'med.apixaban', name: 'Apixaban', disciplines: LISTED_BY },
  { code: 'med.clopidogrel', name: 'Clopidogrel', disciplines: LISTED_BY },
  { code: 'med.aspirin', name: 'Aspirin (low dose)', plainName: 'Low-dose aspirin', disciplines: LISTED_BY },
  {
    code: 'med.antacid',
    name: 'Antacid with aluminium or magnesium',
    plainName: 'Antacid',
    disciplines: LISTED_BY,
    begins: { form: 'liquid', unit: 'ml' },
  },
  {
    code: 'med.hormonal-contraceptive',
    name: 'Hormonal contraceptive',
    plainName: 'Hormonal contraception',
    disciplines: LISTED_BY,
    begins: { unit: 'tablet' },
  },
];

/** A medicine that the catalogue does not name, under the name that its author gives it. */
export const OTHER_MEDICINE = medicineType({
  code: 'med.other',
  name: 'Another medicine',
  disciplines: [...LISTED_BY, 'sleep', 'neurology', 'psychology'],
  ownFields: [OWN_NAME],
});

export const MEDICINES: readonly InterventionType[] = [
  ...[...FOR_PAIN, ...FOR_MIND_AND_SLEEP, ...FROM_ELSEWHERE].map(medicineType),
  OTHER_MEDICINE,
];
