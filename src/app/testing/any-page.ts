import { Component } from '@angular/core';

/** Stands for a page where only the way there matters. */
@Component({ selector: 'braid-any-page', template: '<h1>A page</h1>' })
export class AnyPage {}
