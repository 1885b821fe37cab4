import { randomBytes } from 'node:crypto';

import { type StatusError, statusErrorOf } from '../status.ts';
import type { RpcStream, StreamOutput } from '../streams/rpc-stream.ts';
import type { BackChannel } from './web-channel-back-channel.ts';
import { asciiJson, encodeFrame } from './web-channel-frame.ts';
import { WebChannelQueue } from './web-channel-queue.ts';
import type { WebChannelTiming } from './web-channel-timing.ts';

const NOOP = '["noop"]';
const CLOSE = '["close"]';
/** Unacknowledged characters after which the client is made to reopen its back channel, and so to acknowledge. */
const ACKNOWLEDGEMENT_DUE = 4 * 1024 * 1024;
/** Posted outstanding bytes that Google's server always answers. */
const OUTSTANDING_BYTES = 7;

/** One WebChannel session: the client's maps in order to the stream, the stream's messages numbered to the client. */
export class WebChannelSession implements StreamOutput {
  readonly id = randomBytes(16).toString('base64url');
  readonly #timing: WebChannelTiming;
  readonly #onEnd: () => void;
  #stream: RpcStream | undefined;
  readonly #queue = new WebChannelQueue();
  #lastSent = 0;
  #nextMap = 0;
  #backChannel: BackChannel | undefined;
  #flushIsDue = false;
  #idleTimer: NodeJS.Timeout | undefined;

  constructor(timing: WebChannelTiming, onEnd: () => void) {
    this.#timing = timing;
    this.#onEnd = onEnd;
    this.#watchIdleness();
  }

  get handshake(): string {
    return encodeFrame(`[[0,["c","${this.id}","",8,12,${this.#timing.noop}]]]`);
  }

  /** The answer to a post; taken before its messages are handled, so that it promises no array not yet numbered. */
  get forwardAnswer(): string {
    const open = this.#backChannel?.isOpen ? 1 : 0;
    return encodeFrame(`[${open},${this.#queue.lastId},${OUTSTANDING_BYTES}]`);
  }

  connect(open: (output: StreamOutput) => RpcStream): void {
    this.#guard(() => {
      this.#stream = open(this);
    });
  }

  /** Hands on the messages that were not received before; a retried post repeats its numbers. */
  receive(firstMap: number, messages: readonly unknown[]): void {
    this.#watchIdleness();
    messages.forEach((message, index) => {
      if (firstMap + index < this.#nextMap) return;
      this.#nextMap = firstMap + index + 1;
      this.#guard(() => this.#stream?.receive(message));
    });
  }

  acknowledge(arrayId: number): void {
    this.#queue.acknowledge(arrayId);
  }

  /** Replaces the current back channel, sending all that the client has not acknowledged. */
  attach(backChannel: BackChannel, arrayId: number): void {
    const previous = this.#backChannel;
    this.#backChannel = backChannel;
    previous?.end();
    clearTimeout(this.#idleTimer);
    this.acknowledge(arrayId);
    this.#lastSent = arrayId;
    backChannel.onClose(() => {
      if (this.#backChannel !== backChannel) return;
      this.#backChannel = undefined;
      this.#watchIdleness();
    });
    if (!backChannel.longPoll || this.#queue.after(arrayId).length === 0) this.#enqueue(NOOP);
    this.#flush();
  }

  sendNoop(): void {
    this.#enqueue(NOOP);
    this.#flush();
  }

  send(message: string): void {
    this.#enqueue(`[${asciiJson(message)}]`);
  }

  fail(error: StatusError): void {
    this.#closeStream();
    this.send(JSON.stringify({ error: { message: `${error.status}: ${error.message}`, status: error.status } }));
  }

  end(): void {
    this.#closeStream();
    this.#enqueue(CLOSE);
  }

  terminate(): void {
    clearTimeout(this.#idleTimer);
    this.#closeStream();
    this.#backChannel?.end();
    this.#onEnd();
  }

  #enqueue(payload: string): void {
    this.#queue.push(payload);
    if (this.#flushIsDue) return;
    this.#flushIsDue = true;
    // One commit queues many arrays; they leave together.
    queueMicrotask(() => {
      this.#flushIsDue = false;
      this.#flush();
    });
  }

  #flush(): void {
    const backChannel = this.#backChannel;
    const unsent = this.#queue.after(this.#lastSent);
    if (!backChannel?.isOpen || unsent.length === 0) return;
    backChannel.write(unsent);
    this.#lastSent = this.#queue.lastId;
    const isData = unsent.some(({ payload }) => payload !== NOOP);
    if (isData && (backChannel.longPoll || this.#queue.size > ACKNOWLEDGEMENT_DUE)) backChannel.end();
  }

  #closeStream(): void {
    this.#stream?.close();
    this.#stream = undefined;
  }

  #guard(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.fail(statusErrorOf(error));
    }
  }

  #watchIdleness(): void {
    clearTimeout(this.#idleTimer);
    if (this.#backChannel) return;
    this.#idleTimer = setTimeout(() => this.terminate(), this.#timing.idle).unref();
  }
}
