import type { NotDone } from '../../data/at-once.ts';

/** How far something is that is sent at once or not at all. */
export type Sending = 'sending' | 'done' | NotDone;
