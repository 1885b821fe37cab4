import { Component, computed, input, output } from '@angular/core';
import { MAT_SLIDE_TOGGLE_DEFAULT_OPTIONS, MatSlideToggle } from '@angular/material/slide-toggle';

import type { ClinicSwitches } from '../../domain/clinic/clinic.ts';
import type { Sending } from '../../state/clinic/sending.ts';
import { sendingWords } from './sending-words.ts';

const SETTINGS: readonly {
  readonly id: keyof ClinicSwitches;
  readonly name: string;
  readonly what: string;
}[] = [
  {
    id: 'promptsOn',
    name: 'Prompts',
    what: 'Braid points out what two disciplines might want to talk about. It never changes a plan.',
  },
  {
    id: 'autoScoringOn',
    name: 'Automatic scoring',
    what: 'Braid adds up questionnaires. Without it, staff type the score themselves.',
  },
];

/** What an administrator turns on or off for the whole clinic. */
@Component({
  selector: 'braid-switch-settings',
  imports: [MatSlideToggle],
  // A switch shows what the server has, so that it never claims what was refused.
  providers: [{ provide: MAT_SLIDE_TOGGLE_DEFAULT_OPTIONS, useValue: { disableToggleValue: true } }],
  template: `
    @for (setting of settings; track setting.id) {
      <div class="setting">
        <mat-slide-toggle
          [checked]="switches()[setting.id]"
          [disabled]="isOffline()"
          disabledInteractive
          [aria-describedby]="setting.id + '-what'"
          (toggleChange)="turn(setting.id)"
          >{{ setting.name }}</mat-slide-toggle
        >
        <p [id]="setting.id + '-what'">{{ setting.what }}</p>
      </div>
    }
    <p class="said" [class.problem]="isProblem()" role="status">
      {{ isOffline() ? 'Changes here need a connection.' : words() }}
    </p>
  `,
  styleUrl: './switch-settings.scss',
})
export class SwitchSettings {
  readonly switches = input.required<ClinicSwitches>();
  readonly isOffline = input(false);
  readonly sending = input<Sending>();
  readonly changed = output<ClinicSwitches>();
  protected readonly settings = SETTINGS;
  protected readonly words = computed(() => sendingWords(this.sending()));
  protected readonly isProblem = computed(() => ['refused', 'offline', 'failed'].includes(this.sending() ?? ''));

  protected turn(id: keyof ClinicSwitches): void {
    if (!this.isOffline()) this.changed.emit({ ...this.switches(), [id]: !this.switches()[id] });
  }
}
