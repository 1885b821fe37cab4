import type { MarkShape } from '../../domain/lanes/event-shape.ts';

/** Puts a shape of this radius on the path; all of them look about equally heavy. */
export function traceShape(pen: CanvasRenderingContext2D, shape: MarkShape, x: number, y: number, r: number): void {
  switch (shape) {
    case 'square':
    case 'open-square':
      pen.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
      return;
    case 'diamond':
      tracePoints(pen, [x, y - r * 1.2], [x + r * 1.2, y], [x, y + r * 1.2], [x - r * 1.2, y]);
      return;
    case 'triangle':
      tracePoints(pen, [x, y - r * 1.15], [x + r * 1.15, y + r * 0.85], [x - r * 1.15, y + r * 0.85]);
      return;
    case 'triangle-down':
      tracePoints(pen, [x, y + r * 1.15], [x - r * 1.15, y - r * 0.85], [x + r * 1.15, y - r * 0.85]);
      return;
    case 'circle':
    case 'ring':
      pen.moveTo(x + r, y);
      pen.arc(x, y, r, 0, 2 * Math.PI);
  }
}

export function isOpenShape(shape: MarkShape): boolean {
  return shape === 'ring' || shape === 'open-square';
}

function tracePoints(pen: CanvasRenderingContext2D, ...points: readonly (readonly [x: number, y: number])[]): void {
  points.forEach(([x, y], place) => {
    if (place === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.closePath();
}
