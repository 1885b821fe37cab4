import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatSidenav, MatSidenavContainer, MatSidenavContent } from '@angular/material/sidenav';
import { MatToolbar } from '@angular/material/toolbar';
import { RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';

import { CounterActions, counterFeature } from './counter.feature.ts';

@Component({
  selector: 'bare-app',
  imports: [MatButton, MatSidenav, MatSidenavContainer, MatSidenavContent, MatToolbar, RouterOutlet],
  template: `
    <mat-sidenav-container>
      <mat-sidenav #side>Menu</mat-sidenav>
      <mat-sidenav-content>
        <mat-toolbar><button matButton (click)="side.toggle()">Menu</button></mat-toolbar>
        <button matButton="filled" (click)="press()">{{ count() }}</button>
        <router-outlet />
      </mat-sidenav-content>
    </mat-sidenav-container>
  `,
})
export class BareApp {
  private readonly store = inject(Store);
  protected readonly count = this.store.selectSignal(counterFeature.selectCount);

  protected press(): void {
    this.store.dispatch(CounterActions.pressed());
  }
}
