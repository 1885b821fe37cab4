/** All in milliseconds. */
export interface WebChannelTiming {
  /** Between two noops on an open back channel; tells the client how long to wait for bytes (1.5 times this). */
  readonly noop: number;
  /** How long a streaming back channel lives before the client is made to reopen it. */
  readonly stream: number;
  /** How long a long poll is held when nothing happens. */
  readonly poll: number;
  /** A session without a back channel and without posts ends after this. */
  readonly idle: number;
}

export const WEB_CHANNEL_TIMING: WebChannelTiming = { noop: 30_000, stream: 60_000, poll: 30_000, idle: 90_000 };
