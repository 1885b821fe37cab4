import { INTERVENTION_CORE, SESSION_CORE } from '../rules-parameters/parameter-rules.ts';
import type { WireCommit, WireValue, WireWrite } from './wire.ts';
import { leavesOf, valueAt, withField, withValue } from './wire.ts';

/** A commit with one thing wrong. */
export interface SpoiltCommit {
  readonly fault: string;
  readonly commit: WireCommit;
}

const TOMORROW = { timestampValue: new Date(Date.now() + 86_400_000).toISOString() };
/** What stands in the place of a value: nothing, or something of a type or a size that no field has. */
const FAULTS: Readonly<Record<string, WireValue | undefined>> = {
  missing: undefined,
  'made of bytes': { bytesValue: 'AAAA' },
  'endless text': { stringValue: 'x'.repeat(20_000) },
};
const STRANGE_CONTENT: typeof FAULTS = {
  'made of bytes': { bytesValue: 'AAAA' },
  'endless text': { stringValue: 'x'.repeat(20_000) },
  'in a list': { arrayValue: { values: [{ stringValue: 'in a list' }] } },
  'in a map': { mapValue: { fields: { inner: { stringValue: 'in a map' } } } },
};
const CONTENT_FAULTS: typeof FAULTS = { missing: undefined, ...STRANGE_CONTENT };

/** Keys of content that are called for; of a collection that is not named every one is. */
const CALLED_FOR: Readonly<Record<string, readonly string[]>> = {
  interventions: INTERVENTION_CORE,
  sessions: SESSION_CORE,
  goals: ['statement', 'type', 'lifecycle', 'dueOn', 'lead', 'problemIds'],
  findings: [],
  flares: [],
  diary: ['month', 'entry'],
  measures: [
    'measure',
    'name',
    'code',
    'value',
    'unit',
    'interpretation',
    'takenOn',
    'answers',
    'status',
    'scorer',
    'answeredBy',
  ],
};

/** Every value of an honest commit spoilt in turn; what a record holds is spoilt in its event alike. */
export function spoiltCommits(commit: WireCommit): SpoiltCommit[] {
  return [
    ...commit.flatMap((write, index) => spoiltWrites(write).map(inPlaceOf(commit, index))),
    ...spoiltContents(commit),
  ];
}

function spoiltWrites(write: WireWrite): { readonly fault: string; readonly write: WireWrite }[] {
  const where = write.update?.name.split('/documents/')[1] ?? '';
  const fields = Object.keys(write.update?.fields ?? {});
  const stamps = write.updateTransforms?.map(({ fieldPath }) => fieldPath) ?? [];
  return [
    ...fields.flatMap((field) =>
      Object.entries(FAULTS).map(([fault, value]) => ({
        fault: `${field} of ${where} ${fault}`,
        write: withValue(write, [field], value),
      })),
    ),
    ...stamps.map((stamp) => ({ fault: `${stamp} of ${where} of tomorrow`, write: datedTomorrow(write, stamp) })),
    { fault: `an unknown field of ${where}`, write: withField(write, 'unknown', { nullValue: null }) },
  ];
}

function datedTomorrow(write: WireWrite, stamp: string): WireWrite {
  const updateTransforms = write.updateTransforms?.filter(({ fieldPath }) => fieldPath !== stamp) ?? [];
  const rest = { ...write, updateTransforms };
  return stamp.includes('.') ? withValue(rest, stamp.split('.'), TOMORROW) : withField(rest, stamp, TOMORROW);
}

/** What the event tells is made to agree, so that nothing but the shape is wrong. */
function spoiltContents(commit: WireCommit): SpoiltCommit[] {
  const record = commit.findIndex(({ update }) => update?.fields?.['content']);
  const event = commit.findIndex(({ update }) => update?.fields?.['after']);
  const [recordWrite, eventWrite] = [commit[record], commit[event]];
  if (!recordWrite || !eventWrite) return [];
  return leavesOf(eventWrite)
    .filter(({ keys: [field] }) => field === 'after')
    .flatMap(({ keys: [, ...keys] }) => prefixesOf(keys))
    .filter((keys) => valueAt(recordWrite, ['content', ...keys]))
    .flatMap((keys) =>
      Object.entries(isCalledFor(recordWrite, keys) ? CONTENT_FAULTS : STRANGE_CONTENT).map(([fault, value]) => ({
        fault: `${keys.join('.')} of record and event ${fault}`,
        commit: commit
          .with(record, withValue(recordWrite, ['content', ...keys], value))
          .with(event, withValue(eventWrite, ['after', ...keys], value)),
      })),
    );
}

function isCalledFor({ update }: WireWrite, [key = '', ...within]: readonly string[]): boolean {
  const [, collection = ''] = /\/patients\/[^/]+\/([^/]+)\//.exec(update?.name ?? '') ?? [];
  const needed = CALLED_FOR[collection];
  // A question may be left open.
  if (key === 'answers' && within.length > 0) return false;
  return needed === undefined || needed.includes(key) || (collection === 'diary' && within.length === 0);
}

/** `a.b` is spoilt as a whole and within. */
function prefixesOf(keys: readonly string[]): string[][] {
  return keys.map((_, index) => keys.slice(0, index + 1));
}

function inPlaceOf(commit: WireCommit, index: number) {
  return ({ fault, write }: { readonly fault: string; readonly write: WireWrite }): SpoiltCommit => ({
    fault,
    commit: commit.with(index, write),
  });
}
