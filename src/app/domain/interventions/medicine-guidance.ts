import type { Guidance } from './guidance.ts';

/** NICE NG193 (April 2021), 1.2: antidepressants that may be considered for chronic primary pain. */
const MAY_BE_CONSIDERED = ['med.amitriptyline', 'med.citalopram', 'med.duloxetine', 'med.fluoxetine', 'med.sertraline'];

/** The same: groups of medicines that are not to be started for chronic primary pain. */
const NOT_TO_BE_STARTED = [
  // Antiepileptics, gabapentinoids among them.
  ...['med.gabapentin', 'med.pregabalin', 'med.topiramate', 'med.valproate'],
  // Antipsychotics.
  'med.quetiapine',
  // Benzodiazepines; zopiclone is none.
  'med.diazepam',
  // Non-steroidal anti-inflammatory drugs; aspirin in a low dose is taken for something else.
  ...['med.ibuprofen', 'med.naproxen'],
  // Opioids.
  ...['med.codeine', 'med.morphine', 'med.tramadol'],
  'med.paracetamol',
];

/** What NICE NG193 says of a medicine; of supplements, and of most medicines, it says nothing. */
export function medicineGuidance(code: string): Guidance {
  if (MAY_BE_CONSIDERED.includes(code)) return 'consider';
  return NOT_TO_BE_STARTED.includes(code) ? 'do-not-start' : 'not-covered';
}
