import { ViewportScroller } from '@angular/common';
import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router, Scroll } from '@angular/router';
import { filter } from 'rxjs';

/** A function that scrolls to where the reader was when Back brings them here; the router tries before the rows have come. */
export function placeToReturnTo(): () => void {
  const scroller = inject(ViewportScroller);
  let place: [number, number] | null = null;
  inject(Router)
    .events.pipe(
      filter((event) => event instanceof Scroll),
      takeUntilDestroyed(),
    )
    .subscribe(({ position }) => (place = position));
  return () => {
    if (place) scroller.scrollToPosition(place);
    place = null;
  };
}
