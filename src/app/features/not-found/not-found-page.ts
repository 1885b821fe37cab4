import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { PageState } from '../../ui/page-state.ts';

/** Also for what the reader may not see: the page must not tell that it exists. */
@Component({
  selector: 'braid-not-found-page',
  imports: [MatButton, PageState, RouterLink],
  template: `
    <braid-page-state
      kind="not-found"
      [level]="1"
      heading="This page is not here"
      text="The address may be wrong, or the page is not open to you. Your care coordinator can help."
    >
      <a matButton="outlined" routerLink="/">Go to my start page</a>
    </braid-page-state>
  `,
  styles: `
    :host {
      display: grid;
      flex: 1;
      place-content: center;
      padding: 2rem var(--braid-gutter);
    }
  `,
})
export class NotFoundPage {}
