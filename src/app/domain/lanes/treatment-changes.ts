import type { InterventionContent } from '../care-plan/intervention.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import { amountInWords } from '../interventions/medicine-words.ts';
import { doseSteps } from '../interventions/taper.ts';
import { byDay } from './by-day.ts';
import type { TreatmentChange } from './lane-types.ts';
import { commonNoun, shortName } from './short-name.ts';

export interface DatedChange extends TreatmentChange {
  /** As it stands within a sentence, before its day: “duloxetine started”, “amitriptyline to 20 mg from”. */
  readonly inText: string;
}

/** Starts, those that are planned as well, and steps of a dose; the earliest first. */
export function treatmentChanges(interventions: readonly PlanRecord<InterventionContent>[]): DatedChange[] {
  return interventions.flatMap(changesOf).sort(byDayAndTreatment);
}

function changesOf({ id, content }: PlanRecord<InterventionContent>): DatedChange[] {
  const { kind, status, startedOn } = content;
  if (status === 'entered-in-error' || kind === 'procedure' || startedOn === null) return [];
  const start = status === 'planned' ? 'to start' : 'started';
  const steps = kind === 'medicine' || kind === 'supplement' ? laterSteps(content, startedOn) : [];
  return [
    {
      interventionId: id,
      on: startedOn,
      words: `${shortName(content.name)} ${start}`,
      inText: `${nameInText(content)} ${start}`,
    },
    ...steps.map(({ date, dose }) => {
      const change = `to ${amountInWords(content, dose)}`;
      return {
        interventionId: id,
        on: date,
        words: `${shortName(content.name)} ${change}`,
        inText: `${nameInText(content)} ${change} from`,
      };
    }),
  ];
}

/** The same dose again is no change. */
function laterSteps(content: InterventionContent, startedOn: string) {
  const steps = doseSteps(content).filter(({ date }) => date <= (content.endedOn ?? date));
  return steps.filter(({ date, dose }, at) => date > startedOn && dose !== (steps[at - 1]?.dose ?? content['dose']));
}

function nameInText({ kind, name }: InterventionContent): string {
  const short = shortName(name);
  return kind === 'medicine' || kind === 'supplement' ? commonNoun(short) : short;
}

function byDayAndTreatment(left: DatedChange, right: DatedChange): number {
  const order = byDay(left, right);
  if (order !== 0 || left.interventionId === right.interventionId) return order;
  return left.interventionId < right.interventionId ? -1 : 1;
}
