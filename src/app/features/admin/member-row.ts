import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { ClinicMember } from '../../domain/access/actor.ts';
import { describeRoles } from '../../domain/clinic/role-choice.ts';
import type { Sending } from '../../state/clinic/sending.ts';
import { StrandAvatar } from '../../ui/strand-avatar.ts';
import { MemberEditor } from './member-editor.ts';
import { sendingWords } from './sending-words.ts';

/** A colleague: what they do, and what an administrator may do about it. */
@Component({
  selector: 'braid-member-row',
  imports: [MatButton, MemberEditor, StrandAvatar],
  templateUrl: './member-row.html',
  styleUrl: './member-row.scss',
})
export class MemberRow {
  readonly member = input.required<ClinicMember>();
  readonly isOwn = input(false);
  readonly isOffline = input(false);
  readonly sending = input<Sending>();
  readonly changed = output<ClinicMember>();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly open = signal<'editor' | 'question' | null>(null);
  protected readonly roles = computed(() => describeRoles(this.member()));
  protected readonly strand = computed(() => this.member().discipline ?? 'coordination');
  protected readonly words = computed(() => sendingWords(this.sending()));
  protected readonly isProblem = computed(() => ['refused', 'offline', 'failed'].includes(this.sending() ?? ''));

  protected toggle(part: 'editor' | 'question'): void {
    this.open.update((now) => (now === part ? null : part));
  }

  /** The focus goes back to where the panel was opened from, as what has it now goes away. */
  protected close(): void {
    this.host.nativeElement.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    this.open.set(null);
  }

  protected change(member: ClinicMember): void {
    this.close();
    this.changed.emit(member);
  }

  protected setActive(active: boolean): void {
    this.change({ ...this.member(), active });
  }
}
