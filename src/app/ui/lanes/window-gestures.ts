import type { Millis, TimeWindow } from '../../domain/lanes/lane-types.ts';
import { panBy, zoomAt } from '../../domain/lanes/time-window.ts';
import { timeAt } from './lane-scene.ts';

/** The window before, and where it is asked to go. */
export interface MovableWindow {
  /** The width of the picture in pixels. */
  readonly width: () => number;
  readonly window: () => TimeWindow;
  readonly move: (window: TimeWindow) => void;
}

const PIXELS_A_LINE = 16;
const ZOOM_A_PIXEL = 0.0022;
/** A press that moves less is a press. */
const DRAG_STARTS = 4;

/**
 * Wheel, drag and pinch on a picture. The page keeps its own scrolling: the wheel zooms only with Ctrl or ⌘, or while the
 * focus is inside, and a finger that moves up or down scrolls.
 */
export class WindowGestures {
  private readonly field: HTMLElement;
  private readonly target: MovableWindow;
  private readonly pointers = new Map<number, number>();
  private pressedAt: number | null = null;
  private isDragging = false;
  private readonly ending = new AbortController();

  constructor(field: HTMLElement, target: MovableWindow) {
    this.field = field;
    this.target = target;
    const { signal } = this.ending;
    field.addEventListener('wheel', (event) => this.turn(event), { passive: false, signal });
    field.addEventListener('pointerdown', (event) => this.press(event), { signal });
    field.addEventListener('pointermove', (event) => this.drag(event), { signal });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      field.addEventListener(end, (event) => this.release(event), { signal });
    }
    // What began as a drag must not end as a press on the mark it began on.
    field.addEventListener('click', (event) => this.swallow(event), { capture: true, signal });
  }

  end(): void {
    this.ending.abort();
  }

  private turn(event: WheelEvent): void {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? PIXELS_A_LINE : 1;
    const sideways = (event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX) * unit;
    const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (isSideways) {
      this.target.move(panBy(this.target.window(), sideways / this.target.width()));
    } else if (event.ctrlKey || event.metaKey || this.field.contains(document.activeElement)) {
      const factor = Math.exp(event.deltaY * unit * ZOOM_A_PIXEL * (event.ctrlKey ? 3 : 1));
      this.target.move(zoomAt(this.target.window(), factor, this.timeUnder(event.clientX)));
    } else return;
    event.preventDefault();
  }

  private press(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    this.pointers.set(event.pointerId, event.clientX);
    this.pressedAt = event.clientX;
    this.isDragging = false;
  }

  private drag(event: PointerEvent): void {
    const before = this.pointers.get(event.pointerId);
    if (before === undefined) return;
    if (this.pointers.size > 1) this.pinch(event, before);
    else if (this.isDragging || Math.abs(event.clientX - (this.pressedAt ?? 0)) > DRAG_STARTS) {
      if (!this.isDragging) this.field.setPointerCapture(event.pointerId);
      this.isDragging = true;
      this.target.move(panBy(this.target.window(), (before - event.clientX) / this.target.width()));
    } else return;
    this.pointers.set(event.pointerId, event.clientX);
  }

  /** The instant under the finger that rests stays under it. */
  private pinch(event: PointerEvent, before: number): void {
    this.isDragging = true;
    const resting = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (resting === undefined) return;
    const [wasApart, isApart] = [Math.abs(before - resting), Math.abs(event.clientX - resting)];
    if (wasApart < 1 || isApart < 1) return;
    this.target.move(zoomAt(this.target.window(), wasApart / isApart, this.timeUnder(resting)));
  }

  private release({ pointerId }: PointerEvent): void {
    this.pointers.delete(pointerId);
  }

  private swallow(event: MouseEvent): void {
    if (!this.isDragging) return;
    this.isDragging = false;
    event.stopPropagation();
    event.preventDefault();
  }

  private timeUnder(clientX: number): Millis {
    const x = clientX - this.field.getBoundingClientRect().left;
    return timeAt(x, this.target.window(), this.target.width());
  }
}
