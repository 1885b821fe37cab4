import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { MatDialog } from '@angular/material/dialog';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

/** Asks before typed words are thrown away. */
@Component({
  selector: 'braid-discard-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    <h2 matDialogTitle>Your text is not saved</h2>
    <mat-dialog-content>What you typed is only in this window. If you go on, it is gone.</mat-dialog-content>
    <mat-dialog-actions>
      <button matButton="filled" type="button" [matDialogClose]="false" cdkFocusInitial>Keep editing</button>
      <button matButton type="button" [matDialogClose]="true">{{ discardWord }}</button>
    </mat-dialog-actions>
  `,
})
class DiscardDialog {
  protected readonly discardWord = inject<string>(MAT_DIALOG_DATA);
}

/** True if the person would rather lose their words; closing the question keeps them. */
export async function confirmDiscard(dialog: MatDialog, discardWord: string): Promise<boolean> {
  const question = dialog.open<DiscardDialog, string, boolean>(DiscardDialog, {
    data: discardWord,
    autoFocus: '[cdkFocusInitial]',
  });
  return (await firstValueFrom(question.afterClosed(), { defaultValue: false })) ?? false;
}
