import { CHECKIN_PARAMETERS } from '../../src/app/domain/care-plan/checkin-form.ts';
import { FINDINGS_PARAMETERS } from '../../src/app/domain/care-plan/findings-parameters.ts';
import type { Field } from '../../src/app/domain/fields/field.ts';
import { fieldsOf } from '../../src/app/domain/fields/form.ts';
import { exerciseLogForm } from '../../src/app/domain/interventions/exercise-log.ts';
import { INTERVENTION_TYPES } from '../../src/app/domain/interventions/find-type.ts';
import { INTERVENTION_KINDS } from '../../src/app/domain/interventions/intervention-kind.ts';
import { NIGHT_PARAMETERS } from '../../src/app/domain/interventions/night-form.ts';
import { KIND_PARAMETERS } from '../../src/app/domain/interventions/parameters/kind-parameters.ts';
import { SESSION_PARAMETERS } from '../../src/app/domain/interventions/parameters/session.ts';
import { MEASURES } from '../../src/app/domain/measures/measures.ts';
import { conditionsOf } from './parameter-conditions.ts';

/** Fields by their key in `content`. */
export type ParametersOf = Readonly<Partial<Record<string, Readonly<Record<string, Field>>>>>;

export const INTERVENTION_CORE = [
  'kind',
  'type',
  'name',
  'code',
  'status',
  'startedOn',
  'endedOn',
  'endReason',
  'reason',
  'goalIds',
  'problemIds',
  'sharedDecision',
] as const;
export const SESSION_CORE = ['interventionId', 'kind', 'type', 'status', 'on', 'number', 'note'] as const;

const LINE_LENGTH = 118;

/** What is held by a function of the rules for each kind, with the keys that are held elsewhere in the rules. */
export const PARAMETER_SORTS: readonly {
  readonly sort: string;
  readonly besides: readonly string[];
  readonly parameters: ParametersOf;
  /** Where the rest of the rules lets no other kind through. */
  readonly isComplete?: true;
}[] = [
  { sort: 'intervention', besides: [...INTERVENTION_CORE, 'screening'], parameters: KIND_PARAMETERS },
  { sort: 'session', besides: SESSION_CORE, parameters: sessionParameters(), isComplete: true },
  { sort: 'findings', besides: [], parameters: FINDINGS_PARAMETERS },
  {
    sort: 'diary',
    besides: [],
    parameters: { checkin: CHECKIN_PARAMETERS, night: NIGHT_PARAMETERS, exercise: exerciseLog() },
    isComplete: true,
  },
  { sort: 'answers', besides: [], parameters: answerParameters(), isComplete: true },
];

/** The functions of the rules that hold every parameter of every kind, and what has to be asked before a start. */
export function parameterRules(): string {
  const written = [...PARAMETER_SORTS.map(sortRules), screeningRules(), measureRules()].join('\n');
  return written.split('\n').map(wrapped).join('\n');
}

/** What is asked of each entry of the catalogue before it starts. */
export function screenings(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    INTERVENTION_TYPES.filter(({ screening = [] }) => screening.length > 0)
      .map(({ code, screening = [] }) => [code, screening.map(({ id }) => id)] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function exerciseLog(): Readonly<Record<string, Field>> {
  return Object.fromEntries(fieldsOf(exerciseLogForm({})).map((field) => [field.id, field]));
}

function answerParameters(): ParametersOf {
  return Object.fromEntries(
    MEASURES.map(({ id, questions }) => [id, Object.fromEntries(questions.map(({ field }) => [field.id, field]))]),
  );
}

function sessionParameters(): ParametersOf {
  return Object.fromEntries(INTERVENTION_KINDS.map(({ id }) => [id, SESSION_PARAMETERS[id] ?? {}]));
}

function sortRules({ sort, besides, parameters, isComplete }: (typeof PARAMETER_SORTS)[number]): string {
  const all = Object.entries(parameters).map(([kind, fields = {}]) => ({
    name: functionName(kind, sort),
    kind,
    fields,
  }));
  // Kinds that have nothing of their own are alike.
  const bare = { name: `isBare${capital(sort)}`, kind: '', fields: {} };
  const own = isComplete ? all.filter(({ fields }) => Object.keys(fields).length > 0) : all;
  const held = own.length < all.length ? [...own, bare] : own;
  const chosen = held.map(({ kind, name }, place) =>
    isComplete && place === held.length - 1 ? `${name}(content)` : `kind == '${kind}' ? ${name}(content) :`,
  );
  return [
    `    function are${capital(sort)}Parameters(kind, content) {`,
    `      return ${[...chosen, ...(isComplete ? [] : ['false'])].join('\n        ')};`,
    '    }',
    '',
    ...held.map(({ name, fields }) => kindRules(name, besides, fields)),
  ].join('\n');
}

function kindRules(name: string, besides: readonly string[], parameters: Readonly<Record<string, Field>>): string {
  const clash = Object.keys(parameters).find((key) => besides.includes(key));
  if (clash !== undefined) throw new Error(`${name}: ${clash} is a key of every such document`);
  const keys = [...besides, ...Object.keys(parameters)];
  const terms = [`content.keys().hasOnly(${listed(keys)})`, ...conditionsOf(parameters)];
  return `    function ${name}(content) {\n      return ${terms.join('\n        && ')};\n    }\n`;
}

function screeningRules(): string {
  const entries = Object.entries(screenings()).map(([code, questions]) => `        '${code}': ${listed(questions)}`);
  return [
    '    function questionsOf(type) {',
    `      let questions = {${entries.length > 0 ? `\n${entries.join(',\n')}\n      ` : ''}};`,
    '      return type == null ? [] : questions.get(type, []);',
    '    }',
    '',
  ].join('\n');
}

/** What is asked of a result's measure besides its answers. Each of them refuses what is no measure. */
function measureRules(): string {
  const ofPatients = MEASURES.filter(({ entry }) => entry === 'patient').map(({ id }) => id);
  return [
    tableOf(
      'rangeOfMeasure',
      MEASURES.map(({ id, range }) => [id, `[${range.join(', ')}]`]),
    ),
    tableOf(
      'ownerOfMeasure',
      MEASURES.map(({ id, owner }) => [id, `'${owner}'`]),
    ),
    `    function isAskedOfPatient(measure) {\n      return measure in ${listed(ofPatients)};\n    }\n`,
  ].join('\n');
}

function tableOf(name: string, rows: readonly (readonly [id: string, value: string])[]): string {
  const entries = rows.map(([id, value]) => `'${id}': ${value}`).join(', ');
  return `    function ${name}(measure) {\n      return {${entries}}[measure];\n    }\n`;
}

/** A list of keys goes on in the next line. */
function wrapped(line: string): string {
  if (line.length <= LINE_LENGTH) return line;
  const end = line.lastIndexOf(', ', LINE_LENGTH - 1) + 1;
  return end === 0 ? line : `${line.slice(0, end)}\n${wrapped(`          ${line.slice(end).trimStart()}`)}`;
}

function functionName(kind: string, sort: string): string {
  return `is${kind.split('-').map(capital).join('')}${capital(sort)}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function listed(keys: readonly string[]): string {
  return `[${keys.map((key) => `'${key}'`).join(', ')}]`;
}
