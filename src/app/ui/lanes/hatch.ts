const TILE = 8;

/** Slanting lines as a fill, so that an area is told from others without its colour; null where the canvas cannot. */
export function hatch(pen: CanvasRenderingContext2D, colour: string, alpha: number): CanvasPattern | null {
  const tile = document.createElement('canvas');
  const ratio = pen.getTransform().a || 1;
  tile.width = tile.height = TILE * ratio;
  const brush = tile.getContext('2d');
  if (!brush) return null;
  brush.scale(ratio, ratio);
  brush.strokeStyle = colour;
  brush.globalAlpha = alpha;
  brush.lineWidth = 1.25;
  brush.beginPath();
  for (const shift of [-TILE, 0, TILE]) {
    brush.moveTo(shift - 1, TILE + 1);
    brush.lineTo(shift + TILE + 1, -1);
  }
  brush.stroke();
  const pattern = pen.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern;
}
