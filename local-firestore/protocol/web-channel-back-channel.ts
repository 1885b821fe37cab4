import type { ServerResponse } from 'node:http';

import { encodeArrays, type NumberedArray } from './web-channel-frame.ts';
import type { WebChannelTiming } from './web-channel-timing.ts';

/** One GET that carries arrays to the client, either as an endless stream or as a long poll that its first data ends. */
export class BackChannel {
  readonly longPoll: boolean;
  readonly #response: ServerResponse;
  readonly #patience: number;
  readonly #timers: NodeJS.Timeout[] = [];

  /** @param pollTimeout milliseconds the client is ready to wait for a long poll, if it said so */
  constructor(
    response: ServerResponse,
    options: { longPoll: boolean; pollTimeout: number | undefined; timing: WebChannelTiming; sendNoop: () => void },
  ) {
    this.#response = response;
    this.longPoll = options.longPoll;
    this.#patience = options.timing.idle;
    response.writeHead(200, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'private, max-age=0',
      'X-Content-Type-Options': 'nosniff',
    });
    // The client takes a silent first moment for a buffering proxy and falls back to long polling.
    response.flushHeaders();
    const { timing } = options;
    if (options.longPoll) {
      const patience = Math.min(timing.poll, (options.pollTimeout ?? Infinity) * 0.8);
      this.#timers.push(setTimeout(() => this.end(), patience));
    } else {
      this.#timers.push(
        setInterval(options.sendNoop, timing.noop),
        setTimeout(() => this.end(), timing.stream),
      );
    }
    response.once('close', () => this.#stopTimers());
  }

  get isOpen(): boolean {
    return !this.#response.writableEnded && !this.#response.destroyed;
  }

  write(arrays: readonly NumberedArray[]): void {
    this.#response.write(encodeArrays(arrays));
  }

  end(): void {
    this.#stopTimers();
    this.#response.end();
    // A client that has stopped reading would otherwise keep its session, and all that it is sent, for ever.
    this.#timers.push(setTimeout(() => this.#response.destroy(), this.#patience).unref());
  }

  onClose(listener: () => void): void {
    this.#response.once('close', listener);
  }

  #stopTimers(): void {
    this.#timers.forEach(clearTimeout);
  }
}
