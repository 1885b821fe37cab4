import type { ErrorHandler } from '@angular/core';
import { inject, Injector, Service } from '@angular/core';

/** Says on the screen that something went wrong, and on the console what. */
@Service()
export class ShownErrors implements ErrorHandler {
  private readonly injector = inject(Injector);
  private isShowing = false;

  handleError(error: unknown): void {
    // eslint-disable-next-line no-console -- the console is where a developer looks for an error that nobody caught
    console.error(error);
    if (!this.isShowing) void this.show();
  }

  private async show(): Promise<void> {
    this.isShowing = true;
    const { MatSnackBar } = await import('@angular/material/snack-bar');
    const message = this.injector
      .get(MatSnackBar)
      .open('Something went wrong on this page. What you saved is safe.', 'Reload the page');
    message.onAction().subscribe(() => location.reload());
    message.afterDismissed().subscribe(() => (this.isShowing = false));
  }
}
