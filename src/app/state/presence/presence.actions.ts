import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { Strand } from '../../domain/access/strands.ts';
import type { Presence } from '../../domain/presence/presence.ts';

/** The editor of a section that others may be editing at the same time. */
export const SharedEditorActions = createActionGroup({
  source: 'Shared Editor',
  events: { Opened: props<{ patientId: string; section: Strand }>(), Closed: emptyProps() },
});

export const PresenceFirestoreActions = createActionGroup({
  source: 'Presence Firestore',
  events: { Changed: props<{ others: readonly Presence[] }>(), Ended: emptyProps() },
});
