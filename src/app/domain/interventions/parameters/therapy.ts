import type { Parameters } from './common.ts';
import { choice, choices, count, date, text } from './common.ts';

/** The steps of graded exposure, in any order. Difficulty is 0 to 100, higher is harder. */
const LADDER = {
  type: 'rows',
  id: 'ladder',
  label: 'Ladder',
  hint: 'Situations that are avoided, and how hard each is expected to be: 0 not at all, 100 the hardest.',
  rowName: 'Situation',
  most: 20,
  columns: [
    { ...text('situation', 'Situation', 120), lines: 'one', required: true },
    { ...count('expected', 'Expected', [0, 100]), required: true },
    date('triedOn', 'Tried on'),
    count('actual', 'How it was', [0, 100]),
  ],
} as const satisfies Parameters[string];

/** The shared part of a talking therapy: the whole team and the patient read it. */
export const THERAPY_PARAMETERS = {
  approach: choice('approach', 'Approach', {
    cbt: 'Cognitive behavioural therapy',
    act: 'Acceptance and commitment therapy',
    mindfulness: 'Mindfulness or MBSR',
    'pain-programme': 'Pain management programme',
    emdr: 'EMDR',
    other: 'Another',
  }),
  focus: choices('focus', 'What it is about', {
    catastrophising: 'Worst-case thoughts',
    'fear-of-movement': 'Fear of movement',
    pacing: 'Pacing, boom and bust',
    mood: 'Mood',
    sleep: 'Sleep',
    stress: 'Stress',
    values: 'What matters in life',
  }),
  format: choice('format', 'Format', {
    individual: 'One to one',
    group: 'In a group',
    online: 'Online or by video',
    'self-guided': 'By oneself, with guidance',
  }),
  sessionsPlanned: count('sessionsPlanned', 'Sessions planned', [1, 40]),
  sessionMinutes: count('sessionMinutes', 'Minutes a session', [20, 240], 'min'),
  programmeWeeks: count('programmeWeeks', 'Weeks', [1, 26]),
  practiceMinutes: count('practiceMinutes', 'Practice each day', [1, 60], 'min'),
  homework: { ...text('homework', 'Homework this week', 500), lines: 'many' },
  strategies: { ...text('strategies', 'What helps', 1000), lines: 'many' },
  teamNote: {
    ...text('teamNote', 'What the team should know', 1000),
    lines: 'many',
    hint: 'In words the patient has agreed to: the whole team and the patient read this.',
  },
  ladder: LADDER,
} as const satisfies Parameters;
