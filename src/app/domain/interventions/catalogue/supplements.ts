import type { Discipline } from '../../access/strands.ts';
import type { Field } from '../../fields/field.ts';
import type { InterventionType } from '../intervention-type.ts';
import type { SupplementEntry } from '../medicine-supplement-type.ts';
import { supplementType } from '../medicine-supplement-type.ts';

/** What people often take by themselves and a prescriber has to know of. */
const TAKEN_ALONE: readonly Discipline[] = ['nutrition', 'rheumatology', 'pain'];
const OWN_NAME: Field = { type: 'text', id: 'name', label: 'Name', limit: 500, lines: 'one', required: true };

const ENTRIES: readonly SupplementEntry[] = [
  {
    code: 'supp.magnesium',
    name: 'Magnesium supplement',
    plainName: 'Magnesium',
    daily: [50, 400],
    note: 'More than 400 mg a day may cause diarrhoea.',
  },
  { code: 'supp.calcium', name: 'Calcium supplement', plainName: 'Calcium', daily: [100, 1500] },
  { code: 'supp.turmeric', name: 'Turmeric or curcumin', daily: [100, 1500], doseLabel: 'Curcumin each time' },
  {
    code: 'supp.omega-3',
    name: 'Omega-3 or fish oil',
    snomed: '735341005',
    unit: 'g',
    daily: [0.2, 5],
    doseLabel: 'EPA plus DHA each time',
  },
  { code: 'supp.coq10', name: 'Coenzyme Q10', daily: [30, 400] },
  {
    code: 'supp.vitamin-d',
    name: 'Vitamin D',
    unit: 'micrograms',
    daily: [5, 100],
    isMoreForPrescribers: true,
    note: '10 micrograms are 400 IU.',
  },
  { code: 'supp.ginger', name: 'Ginger supplement', plainName: 'Ginger' },
  { code: 'supp.garlic', name: 'Garlic supplement', plainName: 'Garlic' },
  { code: 'supp.ginkgo', name: 'Ginkgo' },
  { code: 'supp.st-johns-wort', name: 'St John’s wort', disciplines: TAKEN_ALONE },
  { code: 'supp.5-htp', name: '5-HTP or tryptophan', disciplines: TAKEN_ALONE },
];

/** A supplement that the catalogue does not name, under the name that its author gives it. */
export const OTHER_SUPPLEMENT = supplementType({
  code: 'supp.other',
  name: 'Another supplement',
  disciplines: TAKEN_ALONE,
  ownFields: [OWN_NAME],
});

export const SUPPLEMENTS: readonly InterventionType[] = [...ENTRIES.map(supplementType), OTHER_SUPPLEMENT];
