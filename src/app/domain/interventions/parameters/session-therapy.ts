import type { Parameters } from './common.ts';
import { choice, text } from './common.ts';

/** What is shared of one session of a therapy. */
export const THERAPY_SESSION_PARAMETERS = {
  attendance: choice('attendance', 'How it took place', {
    'in-person': 'In person',
    video: 'By video',
    phone: 'By phone',
    group: 'In a group',
  }),
  homeworkDone: choice('homeworkDone', 'Homework since last time', {
    yes: 'Done',
    partly: 'Partly done',
    no: 'Not this time',
    none: 'There was none',
  }),
  workedOn: {
    ...text('workedOn', 'What it was about', 500),
    lines: 'many',
    hint: 'The whole team and the patient read this: nothing confidential here.',
  },
} as const satisfies Parameters;
