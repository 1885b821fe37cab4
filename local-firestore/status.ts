import { inspect } from 'node:util';

const HTTP_CODES = {
  CANCELLED: [1, 499],
  UNKNOWN: [2, 500],
  INVALID_ARGUMENT: [3, 400],
  DEADLINE_EXCEEDED: [4, 504],
  NOT_FOUND: [5, 404],
  ALREADY_EXISTS: [6, 409],
  PERMISSION_DENIED: [7, 403],
  RESOURCE_EXHAUSTED: [8, 429],
  FAILED_PRECONDITION: [9, 400],
  ABORTED: [10, 409],
  OUT_OF_RANGE: [11, 400],
  UNIMPLEMENTED: [12, 501],
  INTERNAL: [13, 500],
  UNAVAILABLE: [14, 503],
  DATA_LOSS: [15, 500],
  UNAUTHENTICATED: [16, 401],
} as const;

export type Status = keyof typeof HTTP_CODES;

/** To refuse a request, throw one of these: it knows how to become a REST, stream or listener error. */
export class StatusError extends Error {
  readonly status: Status;

  constructor(status: Status, message: string) {
    super(message);
    this.status = status;
  }

  get grpcCode(): number {
    return HTTP_CODES[this.status][0];
  }

  get httpCode(): number {
    return HTTP_CODES[this.status][1];
  }
}

/** The most common refusal: the request itself makes no sense. */
export function invalidArgument(message: string): StatusError {
  return new StatusError('INVALID_ARGUMENT', message);
}

/** Prints a fault of this server itself. */
export function reportFault(error: unknown): void {
  process.stderr.write(`${inspect(error)}\n`);
}

/** What to tell the client of an error: a `StatusError` is a refusal, anything else a fault, which is reported. */
export function statusErrorOf(error: unknown): StatusError {
  if (error instanceof StatusError) return error;
  reportFault(error);
  return new StatusError('INTERNAL', String(error));
}
