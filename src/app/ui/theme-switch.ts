import { Component, computed, input, output } from '@angular/core';

import { Icon } from './icon.ts';
import type { IconName } from './icon-name.ts';
import type { ThemeName } from './theme-name.ts';

interface ThemeOption {
  readonly name: ThemeName;
  readonly label: string;
  readonly hint: string;
  readonly icon: IconName;
}

const OPTIONS: readonly [ThemeOption, ...ThemeOption[]] = [
  { name: 'light', label: 'Light', hint: 'Warm paper', icon: 'light_mode' },
  { name: 'dark', label: 'Dark', hint: 'Slate, for the evening', icon: 'dark_mode' },
  { name: 'low-light', label: 'Low light', hint: 'Dim and still, for sore eyes', icon: 'wb_twilight' },
];

/** One button that opens the three themes. */
@Component({
  selector: 'braid-theme-switch',
  imports: [Icon],
  templateUrl: './theme-switch.html',
  styleUrl: './theme-switch.scss',
})
export class ThemeSwitch {
  readonly theme = input.required<ThemeName>();
  readonly chosen = output<ThemeName>();
  protected readonly options = OPTIONS;
  protected readonly current = computed(() => OPTIONS.find(({ name }) => name === this.theme()) ?? OPTIONS[0]);

  protected choose(theme: ThemeName, panel: HTMLElement): void {
    this.chosen.emit(theme);
    panel.hidePopover();
  }
}
