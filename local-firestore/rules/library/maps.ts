import { areEntriesEqual, isList } from '../equality.ts';
import type { Result, RulesList, RulesValue } from '../values.ts';
import { MapDiff, RulesMap, RulesSet } from '../values.ts';
import type { Members } from './member.ts';
import { method, wrongTypes } from './member.ts';

export const MAP_METHODS: Members = new Map([
  ['keys', method('map', [], (map) => map.keys())],
  ['values', method('map', [], (map) => map.keys().map((key) => map.get(key) ?? null))],
  ['size', method('map', [], (map) => BigInt(map.size))],
  ['get', method('map', ['string or list', 'any'], getOrDefault)],
  ['diff', method('map', ['map'], diff)],
]);

export const MAP_DIFF_METHODS: Members = new Map([
  ['addedKeys', method('map_diff', [], (diff) => diff.added)],
  ['removedKeys', method('map_diff', [], (diff) => diff.removed)],
  ['changedKeys', method('map_diff', [], (diff) => diff.changed)],
  ['unchangedKeys', method('map_diff', [], (diff) => diff.unchanged)],
  ['affectedKeys', method('map_diff', [], affectedKeys)],
]);

function getOrDefault(map: RulesMap, key: string | RulesList, fallback: RulesValue): Result {
  if (!isList(key)) return map.get(key) ?? fallback;
  let found: RulesValue = map;
  for (const step of key) {
    if (typeof step !== 'string') return wrongTypes('map.get(list, any)', 'map.get(list of strings, any)');
    const next: RulesValue | undefined = found instanceof RulesMap ? found.get(step) : undefined;
    if (next === undefined) return fallback;
    found = next;
  }
  return found;
}

function diff(after: RulesMap, before: RulesMap): MapDiff {
  const added: string[] = [];
  const changed: string[] = [];
  const unchanged: string[] = [];
  for (const key of after.keys()) {
    (!before.has(key) ? added : areEntriesEqual(after, before, key) ? unchanged : changed).push(key);
  }
  const removed = before.keys().filter((key) => !after.has(key));
  return new MapDiff(added, removed, changed, unchanged);
}

function affectedKeys({ added, removed, changed }: MapDiff): RulesSet {
  return new RulesSet([...added.items, ...removed.items, ...changed.items]);
}
