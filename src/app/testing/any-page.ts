import { Component } from '@angular/core';

/** Stands for a page where only the way there matters. */
@Component({ selector: 'braid-any-page', template: '' })
export class AnyPage {}
