import type { NumberedArray } from './web-channel-frame.ts';

/** Arrays numbered from 1 without gaps, kept until the client says it has them. */
export class WebChannelQueue {
  #arrays: NumberedArray[] = [];
  #lastId = 0;
  #size = 0;

  get lastId(): number {
    return this.#lastId;
  }

  /** Characters not yet acknowledged. */
  get size(): number {
    return this.#size;
  }

  push(payload: string): void {
    this.#arrays.push({ id: ++this.#lastId, payload });
    this.#size += payload.length;
  }

  after(arrayId: number): readonly NumberedArray[] {
    return this.#arrays.slice(this.#positionAfter(arrayId));
  }

  /** Forgets every array up to and including this one. */
  acknowledge(arrayId: number): void {
    const forgotten = this.#arrays.splice(0, this.#positionAfter(arrayId));
    for (const { payload } of forgotten) this.#size -= payload.length;
  }

  #positionAfter(arrayId: number): number {
    const firstId = this.#lastId - this.#arrays.length + 1;
    return Math.max(0, arrayId - firstId + 1);
  }
}
