import type { Parameters } from './common.ts';
import { choice, choices, count, number, text } from './common.ts';

export const BODY_REGIONS = {
  head: 'Head and jaw',
  neck: 'Neck',
  shoulders: 'Shoulders',
  'upper-back': 'Upper back',
  'lower-back': 'Lower back',
  hips: 'Hips and buttocks',
  arms: 'Arms',
  hands: 'Hands',
  legs: 'Legs',
  feet: 'Feet',
  chest: 'Chest and ribs',
} as const;

/** Asked about wherever it is chosen. */
export const DEEP_DOUBT = 'Deep pressure can set off pain for days. Is that right, and agreed with the patient?';

/** What a hands-on therapy may hold. */
export const MANUAL_PARAMETERS = {
  technique: choice('technique', 'Technique', {
    swedish: 'Swedish massage',
    myofascial: 'Myofascial release',
    lymphatic: 'Lymphatic drainage',
    'deep-tissue': 'Deep tissue massage',
    'trigger-point': 'Trigger point pressure',
    'joint-mobilisation': 'Joint mobilisation',
    'soft-tissue': 'Soft tissue mobilisation',
    thrust: 'Thrust manipulation',
    craniosacral: 'Craniosacral',
    'muscle-energy': 'Muscle energy',
    other: 'Another',
  }),
  regions: choices('regions', 'Where on the body', BODY_REGIONS),
  depth: choice('depth', 'Pressure', { light: 'Light', medium: 'Medium', deep: 'Deep' }),
  sessionsPlanned: count('sessionsPlanned', 'Sessions planned', [1, 20]),
  sessionMinutes: count('sessionMinutes', 'Minutes a session', [5, 90], 'min'),
  everyDays: count('everyDays', 'Every', [1, 90], 'days'),
  practitioner: { ...text('practitioner', 'Who does it', 120), lines: 'one' },
  avoid: { ...text('avoid', 'What to leave out', 300), lines: 'one' },
  frequencyHz: number('frequencyHz', 'Frequency', [1, 250], 'Hz'),
  pulseWidthMicroseconds: count('pulseWidthMicroseconds', 'Pulse width', [20, 500], 'µs'),
  padPlaces: { ...text('padPlaces', 'Where the pads go', 200), lines: 'one' },
} as const satisfies Parameters;
