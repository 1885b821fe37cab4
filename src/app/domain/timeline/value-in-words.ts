import type { Strand } from '../access/strands.ts';
import { STRANDS } from '../access/strands.ts';
import { isIsoDate } from '../patient/iso-date.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Fields that hold strands, and those that hold one of a few words. */
const STRAND_FIELDS: readonly string[] = ['lead', 'supporting', 'to', 'askedBy'];
const WORD_FIELDS: readonly string[] = [
  'status',
  'planStatus',
  'clinicalStatus',
  'lifecycle',
  'achievement',
  'type',
  'kind',
];

/** A stored value without its form; null for nothing. */
export function valueInWords(field: string, value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.map((each) => valueInWords(field, each)).join('; ') || null;
  if (typeof value === 'object') return mapInWords(value);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value !== 'string') return JSON.stringify(value);
  if (STRAND_FIELDS.includes(field)) return STRANDS.find(({ id }) => id === (value as Strand))?.name ?? value;
  if (WORD_FIELDS.includes(field)) return asSentence(value);
  return isIsoDate(value) ? DAY.format(new Date(value)) : value;
}

/** An alert by its text, a code with its system, and whatever else by its filled parts. */
function mapInWords(map: object): string | null {
  if ('text' in map && !('done' in map)) return valueInWords('text', map.text);
  const parts = Object.entries(map).map(([key, part]) => valueInWords(key, part));
  return parts.filter((part) => part !== null).join(' ') || null;
}

/** `entered-in-error` → “Entered in error”. */
function asSentence(word: string): string {
  const words = word.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
