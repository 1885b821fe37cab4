import { includes, isList, toSet } from '../equality.ts';
import type { RulesList } from '../values.ts';
import { Failure, RulesSet } from '../values.ts';
import { toText } from './casts.ts';
import type { Members } from './member.ts';
import { method } from './member.ts';

export const LIST_METHODS: Members = new Map([
  ['size', method('list', [], (list) => BigInt(list.length))],
  ['hasAll', method('list', ['list or set'], (list, wanted) => itemsOf(wanted).every((item) => includes(list, item)))],
  ['hasAny', method('list', ['list or set'], (list, wanted) => itemsOf(wanted).some((item) => includes(list, item)))],
  [
    'hasOnly',
    method('list', ['list or set'], (list, allowed) => list.every((item) => includes(itemsOf(allowed), item))),
  ],
  ['concat', method('list', ['list'], (list, more) => [...list, ...more])],
  ['removeAll', method('list', ['list'], (list, unwanted) => list.filter((item) => !includes(unwanted, item)))],
  ['toSet', method('list', [], toSet)],
  ['join', method('list', ['string'], join)],
]);

export const SET_METHODS: Members = new Map([
  ['size', method('set', [], ({ items }) => BigInt(items.length))],
  [
    'hasAll',
    method('set', ['list or set'], ({ items }, wanted) => itemsOf(wanted).every((item) => includes(items, item))),
  ],
  [
    'hasAny',
    method('set', ['list or set'], ({ items }, wanted) => itemsOf(wanted).some((item) => includes(items, item))),
  ],
  [
    'hasOnly',
    method('set', ['list or set'], ({ items }, allowed) => items.every((item) => includes(itemsOf(allowed), item))),
  ],
  [
    'difference',
    method('set', ['set'], (set, other) => new RulesSet(set.items.filter((item) => !includes(other.items, item)))),
  ],
  [
    'intersection',
    method('set', ['set'], (set, other) => new RulesSet(set.items.filter((item) => includes(other.items, item)))),
  ],
  ['union', method('set', ['set'], (set, other) => toSet([...set.items, ...other.items]))],
]);

function itemsOf(collection: RulesList | RulesSet): RulesList {
  return isList(collection) ? collection : collection.items;
}

function join(list: RulesList, separator: string): string | Failure {
  const texts: string[] = [];
  for (const item of list) {
    const text = toText(item);
    if (text instanceof Failure) return text;
    texts.push(text);
  }
  return texts.join(separator);
}
