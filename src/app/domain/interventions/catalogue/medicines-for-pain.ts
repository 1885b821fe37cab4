import type { Discipline } from '../../access/strands.ts';
import type { MedicineEntry } from '../medicine-type.ts';

const JOINTS_AND_PAIN: readonly Discipline[] = ['rheumatology', 'pain'];
const CAPSULE = { form: 'capsule' };
const AT_NIGHT = { times: ['night'] };
const CONTROLLED = 'A controlled drug (Schedule 3) in the UK.';

/** Daily amounts are usual maxima for adults in the UK; age, weight, kidneys and liver are for the prescriber. */
export const FOR_PAIN: readonly MedicineEntry[] = [
  {
    code: 'med.amitriptyline',
    name: 'Amitriptyline',
    disciplines: [...JOINTS_AND_PAIN, 'sleep'],
    snomed: '774553005',
    daily: [5, 75],
    begins: AT_NIGHT,
  },
  {
    code: 'med.nortriptyline',
    name: 'Nortriptyline',
    disciplines: JOINTS_AND_PAIN,
    snomed: '776948005',
    daily: [10, 75],
    begins: AT_NIGHT,
  },
  {
    code: 'med.duloxetine',
    name: 'Duloxetine',
    disciplines: JOINTS_AND_PAIN,
    snomed: '775713001',
    daily: [20, 120],
    askedOver: 60,
    begins: CAPSULE,
  },
  {
    code: 'med.pregabalin',
    name: 'Pregabalin',
    disciplines: JOINTS_AND_PAIN,
    daily: [25, 600],
    begins: { ...CAPSULE, times: ['morning', 'night'] },
    note: CONTROLLED,
  },
  {
    code: 'med.gabapentin',
    name: 'Gabapentin',
    disciplines: JOINTS_AND_PAIN,
    snomed: '776060008',
    daily: [100, 3600],
    begins: CAPSULE,
    note: CONTROLLED,
  },
  { code: 'med.tramadol', name: 'Tramadol', disciplines: JOINTS_AND_PAIN, daily: [50, 400], begins: CAPSULE },
  { code: 'med.codeine', name: 'Codeine', disciplines: ['pain'], snomed: '775354007', daily: [15, 240] },
  {
    code: 'med.morphine',
    name: 'Morphine',
    disciplines: ['pain'],
    snomed: '773372004',
    daily: [2, 200],
    askedOver: 120,
  },
  { code: 'med.ibuprofen', name: 'Ibuprofen', disciplines: JOINTS_AND_PAIN, daily: [200, 2400] },
  { code: 'med.naproxen', name: 'Naproxen', disciplines: JOINTS_AND_PAIN, daily: [250, 1250] },
  {
    code: 'med.paracetamol',
    name: 'Paracetamol',
    disciplines: JOINTS_AND_PAIN,
    daily: [500, 4000],
    note: 'Under 50 kg of body weight the maximum is lower.',
  },
];
