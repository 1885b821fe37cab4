import type { ElementRef } from '@angular/core';
import { Component, computed, effect, inject, signal, untracked, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import { HANDOVER_LENGTH } from '../../domain/clinic/new-handover.ts';
import { HandoverActions } from '../../state/clinic/handover.actions.ts';
import { selectHandoverSendings } from '../../state/clinic/handovers.feature.ts';
import { DraftActions } from '../../state/outbox/draft.actions.ts';
import { selectDrafts } from '../../state/outbox/drafts.feature.ts';
import { KeptPageActions, SectionEditorActions } from '../../state/outbox/outbox.actions.ts';
import { selectOutboxEntries } from '../../state/outbox/outbox.feature.ts';
import { selectAccount } from '../../state/session/session.feature.ts';
import { LossQuestion } from '../../ui/loss-question.ts';
import { PageState } from '../../ui/page-state.ts';
import { WovenStrands } from '../../ui/woven-strands.ts';
import type { HandingOver } from './kept-item-card.ts';
import { KeptItemCard } from './kept-item-card.ts';
import type { KeptItem } from './kept-items.ts';
import { keptItemOf, keptItems, wholeText } from './kept-items.ts';

interface Given {
  readonly id: string;
  readonly text: string;
}

/** Whatever somebody typed that is on this device and not in a plan, over all records. */
@Component({
  selector: 'braid-kept-page',
  imports: [KeptItemCard, MatButton, PageState, RouterLink, WovenStrands],
  templateUrl: './kept-page.html',
  styleUrl: './kept-page.scss',
})
export class KeptPage {
  private readonly store = inject(Store);
  private readonly lossQuestion = inject(LossQuestion);
  private readonly entries = this.store.selectSignal(selectOutboxEntries);
  private readonly drafts = this.store.selectSignal(selectDrafts);
  private readonly account = this.store.selectSignal(selectAccount);
  private readonly sendings = this.store.selectSignal(selectHandoverSendings);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  /** The handover each refused text was given away in, by key: the same text sent again is the same one. */
  private readonly given = signal<Readonly<Record<string, Given>>>({});

  /** The key of a text that no handover can hold. */
  private readonly tooLong = signal<string | null>(null);

  protected readonly outcome = signal('');
  protected readonly groups = computed(() => {
    const { needsYou, waiting, drafts } = keptItems(Object.values(this.entries()), Object.values(this.drafts()));
    return [
      { id: 'needs-you', heading: 'Needs you', items: needsYou },
      { id: 'waiting', heading: 'Waiting to be sent', items: waiting },
      { id: 'begun', heading: 'Begun, not saved', items: drafts },
    ].filter(({ items }) => items.length > 0);
  });

  constructor() {
    effect(() => this.letGoOfGiven());
  }

  protected recordAddress({ patientId }: KeptItem): string {
    return this.account()?.patientId === patientId ? '/my-care' : `/patients/${patientId}`;
  }

  /** Staff can give a text to the coordinator; nobody else can. */
  protected recipient({ about }: KeptItem): string | null {
    return this.account()?.member?.active ? about.coordinatorName || 'the coordinator' : null;
  }

  protected handingOver(item: KeptItem): HandingOver | null {
    if (this.tooLong() === item.key) return 'too-long';
    const sending = this.sendings()[this.givenIn(item)?.id ?? ''];
    return sending === undefined || sending === 'done' ? null : sending;
  }

  protected retry({ key }: KeptItem): void {
    const entry = this.entries()[key];
    if (entry) this.store.dispatch(SectionEditorActions.changeSubmitted({ change: entry.change, about: entry.about }));
  }

  protected send(item: KeptItem): void {
    const { key, patientId, about } = item;
    const text = wholeText(item);
    if (text.length > HANDOVER_LENGTH.text) return this.tooLong.set(key);
    const id = this.givenIn(item)?.id ?? crypto.randomUUID();
    this.given.update((given) => ({ ...given, [key]: { id, text } }));
    const { clinicId, coordinatorUid: toUid, title } = about;
    const handover = { id, clinicId, kind: 'note' as const, patientId, toUid, about: title, text };
    this.store.dispatch(HandoverActions.sent({ handover }));
  }

  protected async discard({ key, status, about }: KeptItem): Promise<void> {
    const mayHaveArrived = status === 'waiting' || status === 'saving' || status === 'failed' || status === 'unkept';
    const text = mayHaveArrived
      ? `What you typed in “${about.title}” may have been sent already: then it stays in the plan. If not, it is gone.`
      : `What you typed in “${about.title}” is on this device alone. If you discard it, it is gone.`;
    if (!(await this.lossQuestion.ask({ text, keep: 'Keep it', lose: 'Discard' }))) return;
    this.store.dispatch(status === 'draft' ? DraftActions.dropped({ key }) : KeptPageActions.discarded({ key }));
    this.tell(`Discarded: ${about.title}`);
  }

  private givenIn(item: KeptItem): Given | null {
    const given = this.given()[item.key];
    return given?.text === wholeText(item) ? given : null;
  }

  /** What has reached the coordinator need not stay here; what was typed there since does. */
  private letGoOfGiven(): void {
    const sendings = this.sendings();
    for (const [key, { id }] of Object.entries(this.given())) {
      if (sendings[id] === 'done') untracked(() => this.letGo(key));
    }
  }

  private letGo(key: string): void {
    const entry = this.entries()[key];
    const item = entry && keptItemOf(entry);
    if (item && this.givenIn(item)) {
      this.store.dispatch(KeptPageActions.discarded({ key }));
      this.tell(`Sent to ${item.about.coordinatorName || 'the coordinator'}. It is not part of the plan.`);
    }
    this.given.update(({ [key]: _, ...others }) => others);
  }

  private tell(outcome: string): void {
    this.outcome.set(outcome);
    this.heading().nativeElement.focus();
  }
}
