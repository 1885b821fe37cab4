import { Timestamp } from 'firebase/firestore/lite';

/** What one document holds, as the Firebase SDK takes it. */
export type Fields = Readonly<Record<string, unknown>>;

/** ISO 8601 instants as the timestamps that Firestore stores. */
export function instants(texts: Readonly<Record<string, string>>): Fields {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, Timestamp.fromDate(new Date(text))]));
}
