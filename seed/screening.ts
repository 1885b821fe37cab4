import type { Screening } from '../src/app/domain/fields/field.ts';
import { findType } from '../src/app/domain/interventions/find-type.ts';

/** Every question of an entry's screening answered: with yes and a remark where `yes` has one, with no otherwise. */
export function screened(code: string, yes: Readonly<Record<string, string>> = {}): Screening {
  const questions = findType(code)?.screening ?? [];
  const unknown = Object.keys(yes).find((asked) => !questions.some(({ id }) => id === asked));
  if (unknown !== undefined) throw new Error(`${code} does not ask for ${unknown}`);
  return Object.fromEntries(
    questions.map(({ id }) => {
      const remark = yes[id];
      return [id, remark === undefined ? { answer: 'no', remark: '' } : { answer: 'yes', remark }];
    }),
  );
}
