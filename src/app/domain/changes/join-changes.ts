import type { Content } from '../care-plan/plan-record.ts';
import type { Change } from './change.ts';
import { retellSection } from './change-section.ts';
import { sameValue } from './same-value.ts';

/** Whether two changes of one document can go as one: the author of the later has seen the earlier, which another window may not have. */
export function mayJoin(earlier: Change, later: Change): boolean {
  if (earlier.base !== null && later.base === null) return false;
  if (earlier.collection !== 'sections' && !tellsTheSame(earlier, later)) return false;
  const touchedByBoth = Object.keys(later.patch).filter((field) => Object.hasOwn(earlier.patch, field));
  return touchedByBoth.every((field) => sameValue(later.base?.[field], earlier.patch[field]));
}

/** All that either touched, as the later one leaves it, told as one change. */
export function joinChanges(earlier: Change, later: Change): Change {
  const touched = Object.keys({ ...earlier.patch, ...later.patch });
  const wanted = { ...earlier.patch, ...later.patch };
  const joined: Change = {
    ...later,
    base: earlier.base && { ...later.base, ...valuesAt(earlier.base, Object.keys(earlier.patch)) },
    baseRev: earlier.base ? Math.max(earlier.baseRev, later.baseRev) : earlier.baseRev,
    patch: valuesAt(wanted, touched),
    overrules: later.overrules ?? earlier.overrules,
  };
  return joined.collection === 'sections' ? retellSection(joined) : joined;
}

function tellsTheSame(earlier: Change, later: Change): boolean {
  return earlier.base !== null && earlier.kind === later.kind && earlier.title === later.title;
}

function valuesAt(content: Content, fields: readonly string[]): Content {
  return Object.fromEntries(
    fields.filter((field) => Object.hasOwn(content, field)).map((field) => [field, content[field]]),
  );
}
