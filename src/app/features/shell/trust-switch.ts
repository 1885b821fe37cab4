import { Component, computed, input, output } from '@angular/core';

/** Whether what its reader opens is kept on this device. */
@Component({
  selector: 'braid-trust-switch',
  template: `
    <label>
      <input
        type="checkbox"
        role="switch"
        aria-describedby="trust-words"
        [checked]="isOn()"
        (change)="choose($event)"
      />
      <span>This is my own device: keep what I open for reading offline</span>
    </label>
    <p id="trust-words" role="status">{{ words() }}</p>
  `,
  styleUrl: './trust-switch.scss',
})
export class TrustSwitch {
  readonly isOn = input.required<boolean>();
  /** The browser has said that it keeps nothing. */
  readonly keepsNothing = input.required<boolean>();
  readonly isPatient = input.required<boolean>();
  readonly chosen = output<boolean>();
  private readonly what = computed(() => (this.isPatient() ? 'your plan' : 'your caseload and the plans you open'));
  protected readonly words = computed(() => {
    if (this.keepsNothing())
      return 'This browser keeps nothing, as in a private window. Nothing will be there offline.';
    return this.isOn()
      ? `Kept here until you sign out: ${this.what()}, as you last saw them. Others who use this device might find them.`
      : 'Nothing is kept for reading. Never turn this on where others use the same device.';
  });

  protected choose(event: Event): void {
    const box = event.target as HTMLInputElement;
    this.chosen.emit(box.checked);
    // The switch shows what holds, not what was asked for.
    box.checked = this.isOn();
  }
}
