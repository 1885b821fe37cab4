import { Injectable, signal } from '@angular/core';

import { credited } from '../../../domain/care-plan/suggestion-form.ts';
import type { Editable } from '../../../domain/changes/editable.ts';
import { outboxKey } from '../../../domain/changes/send-state.ts';

/** A suggestion that its reader is taking up in an editor. */
export interface SuggestionInHand {
  readonly id: string;
  /** Who suggested it, as the change will say. */
  readonly by: string;
}

/** Whose suggestions are being taken up in the editors of this plan, by the key of the document. */
@Injectable()
export class SuggestionsInHand {
  private readonly taken = signal<Readonly<Record<string, SuggestionInHand>>>({});

  of(key: string): SuggestionInHand | undefined {
    return this.taken()[key];
  }

  takeUp(key: string, suggestion: SuggestionInHand): void {
    this.taken.update((taken) => ({ ...taken, [key]: suggestion }));
  }

  putDown(key: string): void {
    this.taken.update((taken) => Object.fromEntries(Object.entries(taken).filter(([other]) => other !== key)));
  }

  /** The document with a telling that names whose suggestion is taken up, where one is. */
  credit(editable: Editable): Editable {
    const by = this.of(outboxKey(editable))?.by;
    return by === undefined
      ? editable
      : { ...editable, tell: (before, after) => credited(editable.tell(before, after), by) };
  }
}
