import type { Choice } from '../../fields/field.ts';

/** Usual reasons to wait with a pool or to ask first; whoever screens decides. */
export const POOL_SCREENING: readonly Choice[] = [
  { id: 'epilepsy', label: 'Epilepsy or seizures' },
  { id: 'open-wound', label: 'Open wound or skin that is not whole' },
  { id: 'infection', label: 'Infection now, or a tummy upset in the last two days' },
  { id: 'heart', label: 'Unstable heart condition, or blood pressure that is not controlled' },
  { id: 'kidney', label: 'Severe kidney disease' },
  { id: 'chlorine', label: 'Reaction to chlorine or bromine' },
  { id: 'pregnancy', label: 'Pregnant: the water temperature is to be checked' },
  { id: 'fear-of-water', label: 'Not able or not willing to be in water' },
];

const BLEEDING: Choice = { id: 'bleeding', label: 'Anticoagulant, or bleeds easily' };
const BONES: Choice = { id: 'osteoporosis', label: 'Osteoporosis, or a recent fracture' };
const FLARE: Choice = { id: 'flare', label: 'In a flare now' };

export const DEEP_PRESSURE_SCREENING: readonly Choice[] = [
  BLEEDING,
  BONES,
  FLARE,
  { id: 'clot', label: 'Blood clot now or in the last three months' },
  { id: 'skin', label: 'Broken, inflamed or very tender skin there' },
];

export const MANIPULATION_SCREENING: readonly Choice[] = [
  BLEEDING,
  BONES,
  FLARE,
  { id: 'hypermobility', label: 'Joints that bend a lot (hypermobility)' },
  { id: 'neurological', label: 'New weakness, numbness, or trouble with bladder or bowel' },
  { id: 'neck-arteries', label: 'Dizziness, double vision or fainting when the neck turns' },
  { id: 'inflammatory', label: 'Inflammatory arthritis of the spine' },
];

export const TENS_SCREENING: readonly Choice[] = [
  { id: 'cardiac-device', label: 'Pacemaker or another heart device' },
  { id: 'neurostimulator', label: 'Implanted nerve stimulator' },
  { id: 'epilepsy', label: 'Epilepsy or seizures' },
  { id: 'pregnancy', label: 'Pregnant' },
  { id: 'skin', label: 'Broken or numb skin where the pads go' },
];
