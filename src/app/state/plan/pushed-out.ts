import type { EntityState } from '@ngrx/entity';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import { takenOn } from '../../domain/measures/held-from.ts';

type Changes = CollectionChanges<PlanRecord>;

/**
 * Without the removal of results that newer ones have only pushed out of the listener’s window: what was read further
 * back would have a hole. What was moved to another day, out of the window, is removed.
 */
export function withPushedOut({ entities }: EntityState<PlanRecord>, changes: Changes): Changes {
  const newcomers = changes.upserted.map(takenOn);
  const isPushedOut = (id: string) => {
    const held = entities[id];
    return held !== undefined && newcomers.some((day) => day >= takenOn(held));
  };
  return { ...changes, removed: changes.removed.filter((id) => !isPushedOut(id)) };
}
