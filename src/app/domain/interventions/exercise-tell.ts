import type { Content } from '../care-plan/plan-record.ts';
import type { Tell } from '../changes/editable.ts';
import { eventLine } from '../changes/event-line.ts';

/** How a step reads on the timeline; `plainName` is the patient's name for it. */
export function tellStep(plainName: string): Tell {
  return (before, after) => ({
    title: told(
      after,
      `step ${numberOf(after, 'stepNumber')}, ${numberOf(before, 'minutes')} → ${numberOf(after, 'minutes')} min`,
    ),
    plain: eventLine(`${plainName}: now ${numberOf(after, 'minutes')} minutes each day.`),
  });
}

/** Whether a change takes a programme to its next step, in its editor as well as by its suggestion. */
export function isStep(before: Content, after: Content): boolean {
  return ['stepNumber', 'minutes', 'stepReason'].every(
    (field) => Boolean(after[field]) && after[field] !== before[field],
  );
}

export function tellHeld(plainName: string): Tell {
  return (_, after) => ({
    title: told(after, 'step held'),
    plain: eventLine(`${plainName} stays as it is for now.`),
  });
}

function told(after: Content, what: string): string {
  return eventLine(`${String(after['name'])}: ${what}. ${String(after['stepReason'])}`);
}

function numberOf(content: Content | null, key: string): string {
  const value = content?.[key];
  return typeof value === 'number' ? String(value) : '–';
}
