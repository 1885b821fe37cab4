import { isList, isNumber } from '../equality.ts';
import type {
  LatLng,
  MapDiff,
  Result,
  RulesDuration,
  RulesList,
  RulesMap,
  RulesPath,
  RulesTimestamp,
  RulesValue,
} from '../values.ts';
import { Failure, RulesBytes, RulesSet, typeOf } from '../values.ts';

/** The kinds of arguments the library distinguishes. */
interface ValueOfKind {
  any: RulesValue;
  int: bigint;
  number: bigint | number;
  string: string;
  list: RulesList;
  map: RulesMap;
  set: RulesSet;
  map_diff: MapDiff;
  bytes: RulesBytes;
  path: RulesPath;
  timestamp: RulesTimestamp;
  duration: RulesDuration;
  latlng: LatLng;
  'list or set': RulesList | RulesSet;
  'string or bytes': string | RulesBytes;
  'string or list': string | RulesList;
}
type Kind = keyof ValueOfKind;
type ArgumentsOf<K extends readonly Kind[]> = { [I in keyof K]: ValueOfKind[K[I]] };

/** A function of the library: checks the types of its arguments before it runs. */
export type Member = (name: string, args: readonly RulesValue[]) => Result;

/** By name as called, methods by their bare name. */
export type Members = ReadonlyMap<string, Member>;

/** A library function over arguments of the given kinds. */
export function member<const K extends readonly Kind[]>(kinds: K, run: (...args: ArgumentsOf<K>) => Result): Member {
  return (name, args) => {
    if (args.length !== kinds.length || !kinds.every((kind, index) => isOfKind(args[index] ?? null, kind))) {
      return wrongTypes(`${name}(${args.map(typeOf).join(', ')})`, `${name}(${kinds.join(', ')})`);
    }
    return run(...(args as unknown as ArgumentsOf<K>));
  };
}

/** A method: its first argument is what it is called on, whose type the caller has checked. */
export function method<S extends Kind, const K extends readonly Kind[]>(
  self: S,
  kinds: K,
  run: (self: ValueOfKind[S], ...args: ArgumentsOf<K>) => Result,
): Member {
  return (name, [receiver = null, ...args]) =>
    member(kinds, (...checked) => run(receiver as ValueOfKind[S], ...checked))(`${self}.${name}`, args);
}

export function wrongTypes(received: string, expected: string): Failure {
  return new Failure(`Unsupported operation error. Received: ${received}. Expected: ${expected}.`);
}

function isOfKind(value: RulesValue, kind: Kind): boolean {
  switch (kind) {
    case 'any':
      return true;
    case 'number':
      return isNumber(value);
    case 'list or set':
      return isList(value) || value instanceof RulesSet;
    case 'string or bytes':
      return typeof value === 'string' || value instanceof RulesBytes;
    case 'string or list':
      return typeof value === 'string' || isList(value);
    default:
      return typeOf(value) === kind;
  }
}
