import type { Tell } from '../changes/editable.ts';
import { eventLine } from '../changes/event-line.ts';
import type { SideEffect } from './medicine-side-effects.ts';
import { severityInWords } from './medicine-side-effects.ts';

/** How it reads on the timeline that the list still holds; the patient's name for it is `plainName`. */
export function tellConfirmed(plainName: string): Tell {
  return (_, after) => ({
    title: eventLine(`${String(after['name'])}: confirmed with the patient`),
    plain: eventLine(`You confirmed how you take ${plainName}.`),
  });
}

export function tellSideEffect(plainName: string, noticed: Pick<SideEffect, 'what' | 'severity'>): Tell {
  const much = severityInWords(noticed);
  const what = [noticed.what.toLowerCase(), much === null ? '' : `(${much})`].filter(Boolean).join(' ');
  return (_, after) => ({
    title: eventLine(`${String(after['name'])}: side effect, ${what}`),
    plain: eventLine(`${plainName}: side effect written down, ${what}.`),
  });
}
