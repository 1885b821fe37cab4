import type { Content } from '../care-plan/plan-record.ts';
import type { Change } from './change.ts';
import { retellSection } from './change-section.ts';
import { kindOf } from './kind-of.ts';
import { sameValue } from './same-value.ts';

/** Whether two changes of one document can go as one: the author of the later has seen the earlier, which another window may not have. */
export function mayJoin(earlier: Change, later: Change): boolean {
  if (earlier.base !== null && later.base === null) return false;
  if (earlier.collection !== 'sections' && !tellsTheSame(earlier, later)) return false;
  const touchedByBoth = Object.keys(later.patch).filter((field) => Object.hasOwn(earlier.patch, field));
  return touchedByBoth.every((field) => sameValue(later.base?.[field], earlier.patch[field]));
}

/** All that either touched, as the later one leaves it, told as one change and measured against what each author saw first. */
export function joinChanges(earlier: Change, later: Change): Change {
  const first = Object.keys(earlier.patch);
  const untouched = Object.keys(later.base ?? {}).filter((field) => !first.includes(field));
  const joined: Change = {
    ...later,
    base: earlier.base && { ...valuesAt(later.base ?? {}, untouched), ...valuesAt(earlier.base, first) },
    baseRev: earlier.base ? Math.max(earlier.baseRev, later.baseRev) : earlier.baseRev,
    patch: { ...earlier.patch, ...later.patch },
    overrules: later.overrules ?? earlier.overrules,
  };
  return joined.collection === 'sections' ? retellSection(joined) : joined;
}

function tellsTheSame(earlier: Change, later: Change): boolean {
  return earlier.base !== null && kindOf(earlier) === kindOf(later) && earlier.title === later.title;
}

function valuesAt(content: Content, fields: readonly string[]): Content {
  return Object.fromEntries(Object.entries(content).filter(([field]) => fields.includes(field)));
}
