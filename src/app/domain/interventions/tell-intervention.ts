import type { InterventionStatus } from '../care-plan/intervention.ts';
import type { Content } from '../care-plan/plan-record.ts';
import type { Tell, Telling } from '../changes/editable.ts';
import { eventLine } from '../changes/event-line.ts';
import { tellFields } from '../changes/tell-fields.ts';
import type { Form } from '../fields/form.ts';
import { decisionWords } from './course-decision.ts';
import { isStep, tellStep } from './exercise-tell.ts';
import type { InterventionKind } from './intervention-kind.ts';
import { doseInWords } from './medicine-words.ts';

const STATUS_WORDS: Readonly<Record<InterventionStatus, string>> = {
  planned: 'planned',
  active: 'started',
  paused: 'paused',
  completed: 'completed',
  stopped: 'stopped',
  'entered-in-error': 'marked as entered in error',
};

/** How a change of an intervention reads on the timeline: to the patient by `ownPlainName`, where it has one; the rules hold its kind against its status. */
export function tellIntervention(form: Form, ownPlainName: string | undefined): Tell {
  return (before, after): Telling => {
    const kind = after['kind'] as InterventionKind;
    const status = after['status'] as InterventionStatus;
    const name = String(after['name']);
    const plainName = ownPlainName ?? name;
    if (before === null || before['status'] !== status) {
      const resumed = before?.['status'] === 'paused' && status === 'active';
      const words = resumed ? 'taken up again' : STATUS_WORDS[status];
      const { endReason } = after;
      const why = status === 'stopped' && typeof endReason === 'string' ? `: ${endReason}` : '';
      const howMuch = isBegun(status) && (kind === 'medicine' || kind === 'supplement') ? doseInWords(after) : null;
      const dose = howMuch === null || resumed ? '' : `: ${howMuch}`;
      return {
        title: eventLine(`${name} ${words}${why}${dose}`),
        plain: eventLine(`${plainName} was ${words}${dose}.`),
      };
    }
    if (kind === 'exercise' && isStep(before, after)) return tellStep(plainName)(before, after);
    const decision = kind === 'course' && isDecided(before, after) ? decisionWords(after) : null;
    if (decision !== null) {
      return {
        title: eventLine(`${name}: decided ${decision}`),
        plain: eventLine(`${plainName}: decided ${decision}.`),
      };
    }
    const told = tellFields(form, before, after);
    return {
      title: eventLine(`${name}: ${told}`),
      plain: eventLine(`${plainName} was changed: ${told}.`),
    };
  };
}

function isBegun(status: InterventionStatus): boolean {
  return status === 'planned' || status === 'active';
}

/** The next round may end with the same decision, on another day. */
function isDecided(before: Content, after: Content): boolean {
  return ['decision', 'decidedOn'].some((field) => after[field] !== before[field]);
}
