import type { ReadBundle } from '../src/app/domain/fhir/read-bundle.ts';

const LONGEST_LIST = 20;

/** What was taken, folded and skipped, line by line; `verb` begins the sentence that counts. */
export function describeImport(bundle: ReadBundle, verb: 'Took' | 'The file holds'): string[] {
  const { patient, items, prescriptions, leftOut, leftOutKeys } = bundle;
  const count = (kind: string): number => items.filter((item) => item.kind === kind).length;
  const medicines = count('medicine.started');
  const dated = items.filter(({ at }) => at !== null);
  const taken = [
    plural(count('problem.added'), 'condition'),
    `${plural(medicines, 'medicine')} folded from ${plural(prescriptions, 'prescription')}`,
    plural(count('measure.recorded'), 'observation'),
    plural(count('procedure.recorded'), 'procedure'),
    plural(count('goal.added'), 'goal'),
  ];
  return [
    `${patient.givenName} ${patient.familyName}, born ${patient.birthDate}: “${patient.planTitle}”`,
    `${verb} ${taken.join(', ')}.`,
    ...(dated[0] ? [`On the timeline from ${dated[0].at?.slice(0, 10)} to ${dated.at(-1)?.at?.slice(0, 10)}.`] : []),
    ...(dated.length < items.length
      ? [`${plural(items.length - dated.length, 'entry', 'entries')} without a date: on the timeline today.`]
      : []),
    ...(leftOut.length > 0
      ? [`Left out ${plural(leftOut.length, 'entry', 'entries')} (${countByType(leftOut)}):`]
      : []),
    ...leftOut.slice(0, LONGEST_LIST).map(({ place, reason }) => `  ${place}: ${reason}.`),
    ...(leftOut.length > LONGEST_LIST ? [`  and ${leftOut.length - LONGEST_LIST} more.`] : []),
    ...(leftOutKeys.length > 0 ? [`Ignored keys that no FHIR resource has: ${leftOutKeys.join(', ')}.`] : []),
  ];
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function countByType(leftOut: ReadBundle['leftOut']): string {
  const byType = Map.groupBy(leftOut, ({ type }) => type);
  return [...byType].map(([type, entries]) => `${entries.length} ${type}`).join(', ');
}
