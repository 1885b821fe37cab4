import type { ErrorHandler } from '@angular/core';
import { inject, Injector, Service } from '@angular/core';

/** Says on the screen that something went wrong, and on the console what. */
@Service()
export class ShownErrors implements ErrorHandler {
  private readonly injector = inject(Injector);
  private isShowing = false;

  handleError(error: unknown): void {
    this.log(error);
    if (!this.isShowing) void this.show();
  }

  private async show(): Promise<void> {
    this.isShowing = true;
    try {
      const { MatSnackBar } = await import('@angular/material/snack-bar');
      const message = this.injector
        .get(MatSnackBar)
        .open('Something went wrong on this page. What you saved is safe.', 'Reload the page');
      message.onAction().subscribe(() => location.reload());
      message.afterDismissed().subscribe(() => (this.isShowing = false));
    } catch (error) {
      // Left uncaught, it would come back here as the next error to show.
      this.isShowing = false;
      this.log(error);
    }
  }

  private log(error: unknown): void {
    // eslint-disable-next-line no-console -- the console is where a developer looks for an error that nobody caught
    console.error(error);
  }
}
