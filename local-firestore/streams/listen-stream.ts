import type { Requester } from '../rules/authoriser.ts';
import { StatusError, statusErrorOf } from '../status.ts';
import type { Micros } from '../values/value.ts';
import { asObject, checkSameDatabase, stringIn } from './json-message.ts';
import type { ListenHub } from './listen-hub.ts';
import type { ListenHubs } from './listen-hubs.ts';
import { consistentSnapshot, targetAdded, targetCurrent, targetRefused, targetRemoved } from './listen-messages.ts';
import { parseListenRequest, type RequestedTarget, selectionOf } from './listen-request.ts';
import { ListenTarget } from './listen-target.ts';
import type { RpcStream, StreamOutput } from './rpc-stream.ts';
import { startResult } from './start-result.ts';

/** One client's Listen call: targets come and go, each acknowledged once, and commits are told as snapshots. */
export class ListenStream implements RpcStream {
  readonly requester: Requester;
  readonly #output: StreamOutput;
  readonly #hubs: ListenHubs;
  #hub: ListenHub | undefined;
  readonly #targets = new Map<number, ListenTarget>();
  readonly #refused = new Set<number>();

  constructor(output: StreamOutput, requester: Requester, hubs: ListenHubs) {
    this.#output = output;
    this.requester = requester;
    this.#hubs = hubs;
  }

  receive(json: unknown): void {
    const message = asObject(json, 'request');
    this.#hub ??= this.#hubs.open(stringIn(message, 'database') ?? '');
    checkSameDatabase(message, this.#hub.database.name);
    const request = parseListenRequest(message);
    if (request.kind === 'add') this.#addTarget(request.target, this.#hub);
    else this.#removeTarget(request.targetId);
  }

  close(): void {
    for (const target of this.#targets.values()) this.#hub?.remove(target);
    this.#targets.clear();
  }

  /** Sends what one commit changed and makes the client show it. */
  deliver(messages: Iterable<string>, time: Micros): void {
    for (const message of messages) this.#output.send(message);
    this.#sendSnapshot(time);
  }

  /** The client loses a target that it may no longer read. */
  cutOff(target: ListenTarget, refusal: StatusError): void {
    this.#targets.delete(target.id);
    this.#refuse(target.id, refusal);
  }

  /** Ends the call because of a fault. */
  fail(error: unknown): void {
    this.close();
    this.#output.fail(statusErrorOf(error));
  }

  #addTarget(requested: RequestedTarget, hub: ListenHub): void {
    const { id } = requested;
    this.#forget(id);
    // Also before a refusal: the client counts one acknowledgement for each request.
    this.#output.send(targetAdded(id));
    const opened = this.#openTarget(requested, hub);
    if (opened instanceof StatusError) return this.#refuse(id, opened);
    const { target, messages } = opened;
    this.#targets.set(id, target);
    const time = hub.database.lastCommitTime();
    for (const message of messages) this.#output.send(message);
    hub.add(target);
    this.#output.send(targetCurrent(id, hub.log.token, time));
    this.#sendSnapshot(time);
  }

  #openTarget(
    requested: RequestedTarget,
    hub: ListenHub,
  ): { readonly target: ListenTarget; readonly messages: Iterable<string> } | StatusError {
    try {
      const { database } = hub;
      const target = new ListenTarget(requested.id, this, selectionOf(requested.json, database.name));
      return target.judge(database) ?? { target, messages: startResult(requested, target, hub) };
    } catch (error) {
      if (error instanceof StatusError) return error;
      throw error;
    }
  }

  #removeTarget(id: number): void {
    const wasKnown = this.#targets.has(id) || this.#refused.has(id);
    this.#forget(id);
    if (wasKnown) this.#output.send(targetRemoved(id));
  }

  #forget(id: number): void {
    const target = this.#targets.get(id);
    if (target) this.#hub?.remove(target);
    this.#targets.delete(id);
    this.#refused.delete(id);
  }

  #refuse(id: number, refusal: StatusError): void {
    // A removal that crosses the refusal on its way still wants its acknowledgement.
    this.#refused.add(id);
    this.#output.send(targetRefused(id, refusal));
  }

  #sendSnapshot(time: Micros): void {
    if (this.#hub) this.#output.send(consistentSnapshot(this.#hub.log.token, time));
  }
}
