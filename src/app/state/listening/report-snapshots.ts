import type { Action } from '@ngrx/store';
import type { OperatorFunction } from 'rxjs';
import { catchError, map, of, pipe } from 'rxjs';

import { ReadRefused } from '../../data/read-refused.ts';

/** What a slice hears of its listener. */
export interface SnapshotActions<T> {
  readonly changed: (snapshot: T) => Action;
  /** The rules said no, perhaps long after they had said yes: the slice empties itself. */
  readonly refused: () => Action;
  readonly failed: () => Action;
}

/** One action for each snapshot, and one for the end of a listener that was refused or broke. */
export function reportSnapshots<T>({ changed, refused, failed }: SnapshotActions<T>): OperatorFunction<T, Action> {
  return pipe(
    map(changed),
    catchError((error: unknown) => of(error instanceof ReadRefused ? refused() : failed())),
  );
}
