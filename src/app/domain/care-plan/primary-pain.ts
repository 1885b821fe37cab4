import type { ProblemContent } from './problem.ts';

/** SNOMED CT. */
const FIBROMYALGIA = '203082005';
const NAMES = /fibromyalgia|chronic primary pain|chronic widespread pain|widespread pain/i;
const OVER: readonly ProblemContent['clinicalStatus'][] = ['inactive', 'remission', 'resolved'];

/** Whether a problem is one of those that NICE NG193 calls chronic primary pain: its advice is for no other pain. */
export function isChronicPrimaryPain({ text, code, clinicalStatus }: ProblemContent): boolean {
  return !OVER.includes(clinicalStatus) && (code?.code === FIBROMYALGIA || NAMES.test(text));
}
