import { Service } from '@angular/core';
import type { ActivatedRouteSnapshot } from '@angular/router';
import { BaseRouteReuseStrategy } from '@angular/router';

/** A step from one patient to another opens a page of its own: nothing begun for the first may stay for the second. */
@Service()
export class PageReuse extends BaseRouteReuseStrategy {
  override shouldReuseRoute(future: ActivatedRouteSnapshot, current: ActivatedRouteSnapshot): boolean {
    return super.shouldReuseRoute(future, current) && future.params['patientId'] === current.params['patientId'];
  }
}
