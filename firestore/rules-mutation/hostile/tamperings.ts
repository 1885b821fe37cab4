import type { Random } from '../../../seed/random.ts';
import type { WireCommit, WireWrite } from '../../rules-tests/wire.ts';
import { leavesOf, movedTo, withField, withValue } from '../../rules-tests/wire.ts';

/** Whose commit it is, and what else there is to reach for. */
export interface Surroundings {
  readonly uid: string;
  readonly clinicId: string;
  /** Names of documents that stand. */
  readonly stored: readonly string[];
}

/** Makes something illegal of an honest commit; undefined where there is nothing of the kind in it. */
export type Tampering = (commit: WireCommit, random: Random, surroundings: Surroundings) => WireCommit | undefined;

const DAY_MS = 86_400_000;
/** A patient of the same team. */
const OTHER_PATIENT = 'tom-ellis';
/** Of types that no field has; what is not a number would pass for one. */
const STRANGE_VALUES = [
  { bytesValue: 'AAAA' },
  { geoPointValue: { latitude: 51.5, longitude: -0.1 } },
  { doubleValue: 'NaN' },
  { mapValue: { fields: { nested: { stringValue: 'deep' } } } },
  { arrayValue: { values: [{ geoPointValue: { latitude: 0, longitude: 0 } }] } },
];

/** Each is refused whoever tries it, whatever they may write otherwise. */
export const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  'one write left out': (commit, random) =>
    commit.length < 2 ? undefined : commit.toSpliced(random.whole(0, commit.length - 1), 1),

  'an unknown field': inOneWrite((write, random) =>
    withField(write, random.pick(['pinned', 'admin', 'constructor']), { booleanValue: true }),
  ),

  'a field left out': inOneWrite((write, random) => {
    const fields = Object.keys(write.update?.fields ?? {});
    return fields.length === 0 ? undefined : withValue(write, [random.pick(fields)], undefined);
  }),

  'a value left out': atOneLeaf(() => ({ value: undefined })),

  'a value of a strange type': atOneLeaf((_, random) => ({ value: random.pick(STRANGE_VALUES) })),

  'a text of twenty thousand characters': atOneLeaf(({ stringValue }) =>
    stringValue === undefined ? undefined : { value: { stringValue: 'x'.repeat(20_000) } },
  ),

  'another revision': inOneWrite((write, random) => {
    const rev = write.update?.fields?.['rev']?.['integerValue'];
    if (rev === undefined) return undefined;
    const value = Number(rev);
    const other = random.pick([value - 1, value + 1, value + 100, -value]);
    return withValue(write, ['rev'], random.pick([{ integerValue: String(other) }, { doubleValue: value + 0.5 }]));
  }),

  'a stamp of another time': inOneWrite((write, random) => {
    const stamps = write.updateTransforms ?? [];
    if (stamps.length === 0) return undefined;
    const { fieldPath } = random.pick(stamps);
    if (fieldPath.includes('.') || (fieldPath === 'at' && isImported(write))) return undefined;
    const timestampValue = new Date(Date.now() + random.pick([-1, 1, -3650]) * DAY_MS).toISOString();
    const rest = stamps.filter((stamp) => stamp.fieldPath !== fieldPath);
    return withField({ ...write, updateTransforms: rest }, fieldPath, { timestampValue });
  }),

  'somebody else’s name': (commit, random, { uid }) => renamed(commit, random, uid, 'pete-the-second'),

  'another clinic': (commit, random, { clinicId }) => renamed(commit, random, clinicId, 'southside'),

  // What is handed over may be about anybody.
  'another patient': (commit, random) => {
    const patientId = commit.map(patientOf).find((id) => id !== undefined);
    return patientId === undefined ? undefined : renamed(commit, random, patientId, OTHER_PATIENT);
  },

  'one write at another path': (commit, random) => {
    if (commit.length < 2) return undefined;
    const index = random.whole(0, commit.length - 1);
    const name = commit[index]?.update?.name ?? '';
    const moved = random.pick([
      name.replace(/patients\/[^/]+/, `patients/${OTHER_PATIENT}`),
      `${name}x`,
      `${name}/below/it`,
    ]);
    return moved === name ? undefined : commit.map((write, at) => (at === index ? movedTo(write, moved) : write));
  },

  'a deletion besides': (commit, random, { stored }) => [
    ...commit,
    { delete: random.pick(stored.filter((name) => !name.includes('/presence/'))) },
  ],

  'more rights besides': (commit, random, { uid, stored }) => {
    const root = rootOf(stored[0] ?? '');
    const escalation = random.pick<WireWrite>([
      besides(`${root}/clinics/northgate/members/${uid}`, {
        roles: {
          arrayValue: { values: ['specialist', 'coordinator', 'admin'].map((stringValue) => ({ stringValue })) },
        },
      }),
      besides(`${root}/clinics/northgate/members/${uid}`, { active: { booleanValue: true } }),
      besides(`${root}/patients/${OTHER_PATIENT}`, { teamUids: { arrayValue: { values: [{ stringValue: uid }] } } }),
      besides(`${root}/patients/${OTHER_PATIENT}`, { patientUid: { stringValue: uid } }),
      besides(`${root}/users/${uid}`, { patientId: { stringValue: OTHER_PATIENT } }),
    ]);
    return [...commit, escalation];
  },

  'a second event': (commit, random) => {
    const event = commit.find(({ update }) => /\/(events|restrictedEvents)\//.test(update?.name ?? ''));
    const name = event?.update?.name;
    if (!event || name === undefined) return undefined;
    return [...commit, movedTo(event, random.pick([`${name}0`, name.replace(/\d+$/, '99'), `${name}-again`]))];
  },

  'the same record twice': (commit) => {
    // The patient document may be written again as it is: that says once more what happened last.
    const record = commit.find(({ update }) => update?.fields?.['rev'] && /patients\/[^/]+\/./.test(update.name));
    return record && [...commit, record];
  },
};

function besides(name: string, fields: Readonly<Record<string, Readonly<Record<string, unknown>>>>): WireWrite {
  return { update: { name, fields }, updateMask: { fieldPaths: Object.keys(fields) } };
}

function rootOf(name: string): string {
  return name.split('/').slice(0, 5).join('/');
}

function inOneWrite(tamper: (write: WireWrite, random: Random) => WireWrite | undefined): Tampering {
  return (commit, random) => {
    const index = random.whole(0, commit.length - 1);
    const write = commit[index];
    const tampered = write && tamper(write, random);
    return tampered && commit.with(index, tampered);
  };
}

// It is dated by when it happened, which the source alone knows.
function isImported({ update }: WireWrite): boolean {
  return update?.fields?.['source']?.['stringValue'] === 'imported';
}

type LeafTampering = (
  value: Readonly<Record<string, unknown>>,
  random: Random,
) => { value: WireValueOrNone } | undefined;
type WireValueOrNone = Readonly<Record<string, unknown>> | undefined;

function atOneLeaf(tamper: LeafTampering): Tampering {
  return inOneWrite((write, random) => {
    const leaves = leavesOf(write);
    if (leaves.length === 0) return undefined;
    const { keys, value } = random.pick(leaves);
    const tampered = tamper(value, random);
    return tampered && withValue(write, keys, tampered.value);
  });
}

/** One mention of something in one write made a mention of something else. */
function renamed(commit: WireCommit, random: Random, from: string, to: string): WireCommit | undefined {
  const index = random.whole(0, commit.length - 1);
  const write = commit[index];
  const places = write ? leavesOf(write).filter(({ value }) => value['stringValue'] === from) : [];
  if (!write || places.length === 0) return undefined;
  return commit.with(index, withValue(write, random.pick(places).keys, { stringValue: to }));
}

function patientOf({ update }: WireWrite): string | undefined {
  return /\/patients\/([^/]+)/.exec(update?.name ?? '')?.[1];
}
