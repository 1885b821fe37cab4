import { fullName } from '../patient/full-name.ts';
import type { Patient } from '../patient/patient.ts';

// Letters that Unicode does not take apart into a base letter and a mark.
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Those whose names or NHS number begin with every word of the query, without regard to case, accents or order. */
export function searchPatients(patients: readonly Patient[], query: string): readonly Patient[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return patients;
  const digits = query.replace(/[\s-]/g, '');
  return patients.filter((patient) => hasNhsNumber(patient, digits) || hasName(patient, wanted));
}

function hasNhsNumber(patient: Patient, digits: string): boolean {
  return /^\d+$/.test(digits) && (patient.content.nhsNumber?.startsWith(digits) ?? false);
}

function hasName(patient: Patient, wanted: readonly string[]): boolean {
  const name = fullName(patient.content);
  const words = [...wordsOf(name), ...wordsOf(name.replace(/[’'-]/g, ' '))];
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}

function wordsOf(text: string): string[] {
  const folded = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}’'.-]/gu, '')
    .replace(/[łøđðþßæœı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
  return folded.split(/\s+/).filter((word) => word !== '');
}
