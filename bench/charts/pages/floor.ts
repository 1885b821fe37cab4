import type { BenchEvent } from '../../timeline/events.ts';
import type { Drawing } from '../../timeline/pages/drawing.ts';
import { HEIGHT, WIDTH } from '../../timeline/pages/drawing.ts';
import { measure } from '../../timeline/pages/measured.ts';
import type { Span } from '../../timeline/zoom-and-pan.ts';
import { valueOf } from '../value-of.ts';

/** The least that draws it: a line on a canvas through all that is in view, and no axes. */
class Floor implements Drawing {
  private readonly canvas = document.createElement('canvas');
  private points: [time: number, value: number][] = [];
  private view: Span = { from: 0, to: 1 };

  mount(host: HTMLElement, events: readonly BenchEvent[], view: Span): void {
    this.canvas.width = WIDTH;
    this.canvas.height = HEIGHT;
    host.append(this.canvas);
    this.points = events.map((event): [number, number] => [event.time, valueOf(event)]).reverse();
    this.show(view);
  }

  add(event: BenchEvent): void {
    this.points.push([event.time, valueOf(event)]);
    this.show(this.view);
  }

  show(view: Span): void {
    this.view = view;
    const pen = this.canvas.getContext('2d');
    if (!pen) return;
    pen.clearRect(0, 0, WIDTH, HEIGHT);
    pen.beginPath();
    for (const [time, value] of this.points) {
      if (time < view.from || time > view.to) continue;
      pen.lineTo(((time - view.from) / (view.to - view.from)) * WIDTH, HEIGHT - (value / 10) * HEIGHT);
    }
    pen.stroke();
  }
}

measure(new Floor());
