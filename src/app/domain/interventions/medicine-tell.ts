import type { Tell } from '../changes/editable.ts';
import type { SideEffect } from './medicine-side-effects.ts';
import { severityInWords } from './medicine-side-effects.ts';

/** How it reads on the timeline that the list still holds; the patient's name for it is `plainName`. */
export function tellConfirmed(plainName: string): Tell {
  return (_, after) => ({
    kind: 'medicine.changed',
    title: `${String(after['name'])}: confirmed with the patient`.slice(0, 300),
    plain: `You confirmed how you take ${plainName}.`.slice(0, 300),
  });
}

export function tellSideEffect(plainName: string, noticed: Pick<SideEffect, 'what' | 'severity'>): Tell {
  const much = severityInWords(noticed);
  const what = [noticed.what.toLowerCase(), much === null ? '' : `(${much})`].filter(Boolean).join(' ');
  return (_, after) => ({
    kind: 'medicine.changed',
    title: `${String(after['name'])}: side effect, ${what}`.slice(0, 300),
    plain: `${plainName}: side effect written down, ${what}.`.slice(0, 300),
  });
}
