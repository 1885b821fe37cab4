import type { InterventionStatus } from '../care-plan/intervention.ts';
import type { Content } from '../care-plan/plan-record.ts';
import type { Tell, Telling } from '../changes/editable.ts';
import { tellFields } from '../changes/tell-fields.ts';
import type { Form } from '../fields/form.ts';
import { decisionWords } from './course-decision.ts';
import { isStep, tellStep } from './exercise-tell.ts';
import type { InterventionKind } from './intervention-kind.ts';
import { doseInWords } from './medicine-words.ts';

const STATUS_EVENTS: Readonly<Record<InterventionStatus, string>> = {
  planned: 'planned',
  active: 'started',
  paused: 'paused',
  completed: 'completed',
  stopped: 'stopped',
  'entered-in-error': 'entered-in-error',
};

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
        kind: `${kind}.${STATUS_EVENTS[status]}` as Telling['kind'],
        title: shortened(`${name} ${words}${why}${dose}`),
        plain: shortened(`${plainName} was ${words}${dose}.`),
      };
    }
    if (kind === 'exercise' && isStep(before, after)) return tellStep(plainName)(before, after);
    const decision = kind === 'course' && isDecided(before, after) ? decisionWords(after) : null;
    if (decision !== null) {
      return {
        kind: 'course.changed',
        title: shortened(`${name}: decided ${decision}`),
        plain: shortened(`${plainName}: decided ${decision}.`),
      };
    }
    const told = tellFields(form, before, after);
    return {
      kind: `${kind}.changed` as Telling['kind'],
      title: shortened(`${name}: ${told}`),
      plain: shortened(`${plainName} was changed: ${told}.`),
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

/** An event's title holds 300 characters. */
function shortened(title: string): string {
  return title.length <= 300 ? title : `${title.slice(0, 299)}…`;
}
