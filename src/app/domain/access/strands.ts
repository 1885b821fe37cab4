/** The six disciplines of the plan; neurology joins where a patient needs it. */
export const DISCIPLINES = [
  'rheumatology',
  'pain',
  'physiotherapy',
  'psychology',
  'nutrition',
  'sleep',
  'neurology',
] as const;

export type Discipline = (typeof DISCIPLINES)[number];

/** A strand of the braid: a discipline, the coordinator or the patient. Every entry in the record belongs to one. */
export type Strand = Discipline | 'coordination' | 'patient';

export interface StrandDescription {
  readonly id: Strand;
  readonly name: string;
  /** What the section is called on the shared plan. */
  readonly sectionTitle: string;
  /** Who writes it, in a patient's words. */
  readonly plainRole: string;
  /** Name of the Material Symbol that stands beside the colour. */
  readonly icon: string;
  readonly optional: boolean;
  /** Whether its staff may keep notes that nobody else sees. */
  readonly keepsRestrictedNotes?: true;
}

export const STRANDS: readonly StrandDescription[] = [
  {
    id: 'rheumatology',
    name: 'Rheumatology',
    sectionTitle: 'Diagnosis and medical lead',
    plainRole: 'joint and muscle doctor',
    icon: 'stethoscope',
    optional: false,
  },
  {
    id: 'pain',
    name: 'Pain medicine',
    sectionTitle: 'Pain treatments',
    plainRole: 'pain doctor',
    icon: 'healing',
    optional: false,
  },
  {
    id: 'physiotherapy',
    name: 'Physiotherapy',
    sectionTitle: 'Moving and pacing',
    plainRole: 'physiotherapist',
    icon: 'directions_walk',
    optional: false,
  },
  {
    id: 'psychology',
    name: 'Psychology',
    sectionTitle: 'Mind and coping',
    plainRole: 'psychologist',
    icon: 'psychology',
    optional: false,
    keepsRestrictedNotes: true,
  },
  {
    id: 'nutrition',
    name: 'Nutrition',
    sectionTitle: 'Food and supplements',
    plainRole: 'nutritionist',
    icon: 'nutrition',
    optional: false,
    keepsRestrictedNotes: true,
  },
  {
    id: 'sleep',
    name: 'Sleep medicine',
    sectionTitle: 'Sleep',
    plainRole: 'sleep doctor',
    icon: 'bedtime',
    optional: false,
  },
  {
    id: 'neurology',
    name: 'Neurology',
    sectionTitle: 'Nerves and thinking',
    plainRole: 'nerve doctor',
    icon: 'neurology',
    optional: true,
  },
  {
    id: 'coordination',
    name: 'Coordination',
    sectionTitle: 'Coordination',
    plainRole: 'care coordinator',
    icon: 'hub',
    optional: false,
  },
  { id: 'patient', name: 'Patient', sectionTitle: 'About me', plainRole: 'you', icon: 'person', optional: false },
];

export function describeStrand(id: Strand): StrandDescription {
  const found = STRANDS.find((strand) => strand.id === id);
  if (!found) throw new Error(`No strand is called ${id}`);
  return found;
}
