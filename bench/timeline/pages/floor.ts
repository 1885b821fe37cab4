import type { BenchEvent } from '../events.ts';
import { LANES } from '../events.ts';
import type { Span } from '../zoom-and-pan.ts';
import type { Drawing } from './drawing.ts';
import { COLOURS, HEIGHT, WIDTH } from './drawing.ts';
import { measure } from './measured.ts';

const LANE = HEIGHT / LANES.length;
const RADIUS = 4;

/** The least that draws it: one canvas, what is in view found by halving, one dot where many would share a pixel. */
class Floor implements Drawing {
  private readonly canvas = document.createElement('canvas');
  private readonly times: number[][] = LANES.map(() => []);
  private view: Span = { from: 0, to: 1 };

  mount(host: HTMLElement, events: readonly BenchEvent[], view: Span): void {
    this.canvas.width = WIDTH;
    this.canvas.height = HEIGHT;
    host.append(this.canvas);
    for (const { lane, time } of events.toReversed()) this.times[lane]?.push(time);
    this.show(view);
  }

  add({ lane, time }: BenchEvent): void {
    const times = this.times[lane] ?? [];
    times.splice(firstFrom(times, time), 0, time);
    this.show(this.view);
  }

  show(view: Span): void {
    this.view = view;
    const pen = this.canvas.getContext('2d');
    if (!pen) return;
    pen.clearRect(0, 0, WIDTH, HEIGHT);
    this.times.forEach((times, lane) => this.drawLane(pen, times, lane));
  }

  private drawLane(pen: CanvasRenderingContext2D, times: readonly number[], lane: number): void {
    const { from, to } = this.view;
    const scale = WIDTH / (to - from);
    const y = (lane + 0.5) * LANE;
    let drawn = -Infinity;
    pen.fillStyle = COLOURS[lane] ?? '';
    for (let at = firstFrom(times, from); at < times.length; at++) {
      const x = ((times[at] ?? 0) - from) * scale;
      if (x > WIDTH) break;
      if (x - drawn < 1) continue;
      drawn = x;
      // A path of all of them together is many times slower to fill.
      pen.beginPath();
      pen.arc(x, y, RADIUS, 0, 2 * Math.PI);
      pen.fill();
    }
  }
}

/** The first index whose time is not before this one. */
function firstFrom(times: readonly number[], time: number): number {
  let from = 0;
  let to = times.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((times[middle] ?? 0) < time) from = middle + 1;
    else to = middle;
  }
  return from;
}

measure(new Floor());
