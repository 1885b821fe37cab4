import type { Strand } from '../access/strands.ts';
import type { RedFlagId } from './measure-type.ts';

/** What answers can raise, and who is to act on it. */
export interface RedFlag {
  readonly id: RedFlagId;
  readonly trigger: string;
  /** `requester` is who asked for the measure. */
  readonly alerts: readonly (Strand | 'requester')[];
  readonly humanActionWithin: string;
  /** Shown at once, without waiting for a network. */
  readonly patientText: string;
  readonly coordinatorText: string;
}

/** The gravest first. */
export const RED_FLAGS: readonly RedFlag[] = [
  {
    id: 'RF-01',
    trigger: 'PHQ-9 item 9 answered 1, 2 or 3, whatever the total',
    alerts: ['psychology', 'coordination', 'requester'],
    humanActionWithin: 'the same working day',
    patientText:
      'Thank you for telling us. You said you have had thoughts of harming yourself or of being better off dead. If you might act on these thoughts, call 999 or go to A&E now. For help at any time call 111 and pick the mental health option. You can call Samaritans free on 116 123, or text SHOUT to 85258. Someone from your team will call you. This app is not watched all the time.',
    coordinatorText:
      'Item 9 is above zero. Call the person today. Do not use the score to judge how high the risk is. Record the call and the plan.',
  },
  {
    id: 'RF-03',
    trigger: 'PHQ-9 total 20 or more, or up by 6 or more since last time',
    alerts: ['psychology', 'coordination'],
    humanActionWithin: '1 working day',
    patientText:
      'Your answers show you may be having a very hard time. Someone from your team will get in touch. For help at any time call 111 and pick the mental health option. You can call Samaritans free on 116 123, or text SHOUT to 85258.',
    coordinatorText: 'Severe score or a clear rise. Offer contact within one working day.',
  },
  {
    id: 'RF-02',
    trigger: 'PHQ-9 returned with item 9 blank',
    alerts: ['psychology', 'coordination'],
    humanActionWithin: '1 working day',
    patientText:
      'You left one question blank. It is fine not to answer. If you feel unsafe, call 111 and pick the mental health option.',
    coordinatorText:
      'Item 9 was left blank. Treat as unknown, not as zero. Ask at the next contact, within one working day.',
  },
];

/** Throws for an id that no flag has. */
export function redFlag(id: RedFlagId): RedFlag {
  const found = RED_FLAGS.find((flag) => flag.id === id);
  if (!found) throw new Error(`No flag is called ${id}`);
  return found;
}

/** The one that is acted on first; null where there is none. */
export function gravest(ids: readonly RedFlagId[]): RedFlagId | null {
  return RED_FLAGS.find(({ id }) => ids.includes(id))?.id ?? null;
}
