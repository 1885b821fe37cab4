import { Component, inject, input, signal } from '@angular/core';
import { DOCUMENT } from '@angular/core';
import { MatButton } from '@angular/material/button';

type Outcome = 'copied' | 'refused';

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  copied: 'Copied',
  refused: 'Could not copy. Please select the text and copy it.',
};

/** Copies a text to the clipboard, and says that it did. */
@Component({
  selector: 'braid-copy-text',
  imports: [MatButton],
  template: `
    <button matButton type="button" (click)="copy()">
      Copy text<span class="visually-hidden"> {{ of() }}</span>
    </button>
    <span role="status">{{ outcome() ? outcomes[outcome()!] : '' }}</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.5rem;
    }

    [role='status'] {
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }
  `,
})
export class CopyText {
  private readonly clipboard = inject(DOCUMENT).defaultView?.navigator.clipboard;
  readonly text = input.required<string>();
  /** What the text is about, for whoever does not see where the button stands: 'of Pain treatments'. */
  readonly of = input('');
  protected readonly outcomes = OUTCOMES;
  protected readonly outcome = signal<Outcome | null>(null);

  protected async copy(): Promise<void> {
    try {
      if (!this.clipboard) throw new Error('No clipboard outside a secure context');
      await this.clipboard.writeText(this.text());
      this.outcome.set('copied');
    } catch {
      this.outcome.set('refused');
    }
  }
}
