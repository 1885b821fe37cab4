import type { Requester } from '../rules/authoriser.ts';
import type { StatusError } from '../status.ts';

/** The server's half of one bidirectional call. */
export interface StreamOutput {
  /** Sends one message, given as JSON text. */
  send(message: string): void;
  /** Ends the call with an error; nothing may be sent after it. */
  fail(error: StatusError): void;
  /** Ends the call without an error. */
  end(): void;
}

/** The client's half: its messages in order, until it closes. Throwing a StatusError ends the call with it. */
export interface RpcStream {
  receive(message: unknown): void;
  close(): void;
}

export type OpenRpc = (output: StreamOutput, requester: Requester) => RpcStream;
