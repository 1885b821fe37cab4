import type { BenchEvent } from '../events.ts';
import type { Span } from '../zoom-and-pan.ts';

export const WIDTH = 1200;
export const HEIGHT = 480;
export const COLOURS = ['#3557a5', '#9a3d21', '#2f6b2f', '#6b3d8f', '#8a5a00', '#00697a', '#6a5d43', '#a0316c'];

/** One way to draw the lanes. What it returns is settled once all that was asked for is drawn. */
export interface Drawing {
  /** Whether its promise is settled in the very frame that shows it, rather than ahead of it. */
  readonly settlesInFrame?: boolean;
  /** `events` are the newest first. */
  mount(host: HTMLElement, events: readonly BenchEvent[], view: Span): Promise<void> | void;
  show(view: Span): Promise<void> | void;
  /** One that happened just now. */
  add(event: BenchEvent): Promise<void> | void;
}
