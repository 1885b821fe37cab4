import { Component, computed, DestroyRef, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { Strand, StrandDescription } from '../../../domain/access/strands.ts';
import type { KindGroup } from '../../../domain/lanes/event-shape.ts';
import { KIND_GROUPS } from '../../../domain/lanes/event-shape.ts';
import { Icon } from '../../../ui/icon.ts';
import { StrandBadge } from '../../../ui/strand-badge.ts';
import { choiceToText } from './timeline-address.ts';
import type { Wanted } from './wanted-events.ts';
import { isEverythingWanted } from './wanted-events.ts';

/** What the filter writes into the address; null takes a parameter away. */
export type FilterParams = Readonly<Partial<Record<'strands' | 'kinds' | 'q', string | null>>>;

const TYPING_PAUSE_MS = 150;

/** What the timeline shows: by strand, by kind and by words. None ticked means all, and the state is said in words. */
@Component({
  selector: 'braid-timeline-filter',
  imports: [Icon, MatButton, StrandBadge],
  templateUrl: './timeline-filter.html',
  styleUrl: './timeline-filter.scss',
})
export class TimelineFilter {
  readonly strands = input.required<readonly StrandDescription[]>();
  readonly wanted = input.required<Wanted>();
  readonly changed = output<FilterParams>();
  protected readonly kinds = KIND_GROUPS;
  protected readonly isOpen = signal(false);
  protected readonly isNarrowed = computed(() => !isEverythingWanted(this.wanted()));
  protected readonly words = computed(() => {
    const { strands, kinds, text } = this.wanted();
    const [chosen, all] = [strands.size, this.strands().length];
    const parts = [chosen === 0 ? `Showing all ${all} strands` : `Showing ${chosen} of ${all} strands`];
    if (kinds.size > 0) parts.push(`${kinds.size} of ${KIND_GROUPS.length} kinds`);
    if (text) parts.push(`with “${text}”`);
    return parts.join(', ');
  });
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.typing));
  }

  protected toggleStrand(strand: Strand): void {
    this.changed.emit({ strands: choiceToText(this.wanted().strands.symmetricDifference(new Set([strand]))) });
  }

  protected toggleKind(kind: KindGroup): void {
    this.changed.emit({ kinds: choiceToText(this.wanted().kinds.symmetricDifference(new Set([kind]))) });
  }

  protected type(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.changed.emit({ q: text.trim() || null }), TYPING_PAUSE_MS);
  }

  protected showAll(): void {
    clearTimeout(this.typing);
    this.changed.emit({ strands: null, kinds: null, q: null });
  }
}
