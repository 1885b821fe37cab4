import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { PageState } from '../../ui/page-state.ts';

/** Where whoever is signed in, but is of no clinic and has no plan, starts from. */
@Component({
  selector: 'braid-no-access-page',
  imports: [MatButton, PageState, RouterLink],
  template: `
    <braid-page-state
      kind="refused"
      [level]="1"
      heading="You have no access at the moment"
      text="Your account belongs to no clinic and no plan. If that is unexpected, please ask your clinic’s coordinator."
    >
      <a matButton="outlined" routerLink="/">Look again</a>
      <a matButton routerLink="/kept">What you typed and no plan has</a>
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
export class NoAccessPage {}
