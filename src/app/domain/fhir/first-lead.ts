import type { Strand } from '../access/strands.ts';

/** Which discipline an imported name is filed under until the team decides; the first match counts. */
const FIRST_LEADS: readonly { readonly words: RegExp; readonly lead: Strand }[] = [
  { words: /fibromyalgia|arthr|lupus|connective tissue|rheumat/i, lead: 'rheumatology' },
  { words: /depress|anxi|stress|psycho|mood|trauma/i, lead: 'psychology' },
  { words: /sleep|insomnia|apn(o)?ea|restless legs/i, lead: 'sleep' },
  { words: /physical therap|physiotherap|chiropract|osteopath|exercise/i, lead: 'physiotherapy' },
  { words: /diet|nutrition|obes|vitamin|weight/i, lead: 'nutrition' },
  { words: /migraine|neuropath|seizure|epilep/i, lead: 'neurology' },
  { words: /pain|laminectomy|backache|sciatica|nerve block/i, lead: 'pain' },
];

/** The coordinator holds whatever names no discipline. */
export function firstLead(name: string): Strand {
  return FIRST_LEADS.find(({ words }) => words.test(name))?.lead ?? 'coordination';
}
