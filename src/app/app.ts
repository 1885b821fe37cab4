import { Component } from '@angular/core';

import { Shell } from './features/shell/shell.ts';

@Component({ selector: 'braid-root', imports: [Shell], template: '<braid-shell />' })
export class App {}
