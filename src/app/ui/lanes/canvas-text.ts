const widths = new Map<string, number>();
const MOST_KEPT = 2000;

/** How wide a text is in the font in force; measuring costs more than drawing, and the same texts come again each frame. */
export function textWidth(pen: CanvasRenderingContext2D, text: string): number {
  const key = `${pen.font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size >= MOST_KEPT) widths.clear();
  const { width } = pen.measureText(text);
  widths.set(key, width);
  return width;
}

/** The first of these texts that fits; null where none does. */
export function fitting(pen: CanvasRenderingContext2D, room: number, texts: readonly string[]): string | null {
  return texts.find((text) => textWidth(pen, text) <= room) ?? null;
}
