import { type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http';

/** `[id, payload]` as the server numbers them. */
export type ReceivedArray = readonly [id: number, payload: unknown];

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/** One WebChannel session as a browser would hold it, with each request under the caller's control. */
export class WebChannelClient {
  sid = '';
  /** The last array received, acknowledged with each request. */
  lastArray = 0;
  readonly #channel: string;
  readonly #authorization: string | undefined;
  #requestId = 1000;
  #nextMap = 0;

  constructor(serverUrl: string, rpc: 'Listen' | 'Write', authorization?: string) {
    this.#channel = `${serverUrl}/google.firestore.v1.Firestore/${rpc}/channel?VER=8`;
    this.#authorization = authorization;
  }

  /** Opens the session; gives the frame's JSON. */
  async handshake(...messages: readonly unknown[]): Promise<{ status: number; frame: unknown }> {
    const headers = this.#authorization === undefined ? '' : `Authorization:${this.#authorization}\r\n`;
    const body = `headers=${encodeURIComponent(headers)}&${this.#form(messages, this.#nextMap)}`;
    this.#nextMap += messages.length;
    const { status, body: text } = await this.post('CVER=22', body);
    const frame = parseFrame(text);
    this.sid = (frame as [[number, [string, string]]])[0][1][1];
    return { status, frame };
  }

  async forward(...messages: readonly unknown[]): Promise<{ status: number; frame: unknown }> {
    const { status, body } = await this.post(`SID=${this.sid}`, this.#form(messages, this.#nextMap));
    this.#nextMap += messages.length;
    return { status, frame: parseFrame(body) };
  }

  /** Posts messages under a number of the caller's choice, as a client does that tries again. */
  async forwardAs(firstMap: number, ...messages: readonly unknown[]): Promise<HttpAnswer> {
    return this.post(`SID=${this.sid}`, this.#form(messages, firstMap));
  }

  terminate(): Promise<HttpAnswer> {
    return this.post(`SID=${this.sid}&TYPE=terminate`, '');
  }

  post(query: string, body: string): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
      const url = `${this.#channel}&RID=${this.#requestId++}&AID=${this.lastArray}&${query}`;
      const request = httpRequest(url, { method: 'POST', headers }, (response) => {
        readAll(response).then((text) => resolve({ status: response.statusCode ?? 0, body: text }), reject);
      });
      request.on('error', reject).end(body);
    });
  }

  /** Opens a back channel; `onFrame`, if given, is handed each frame's text, whose arrays are then not kept. */
  open(longPoll: 0 | 1, options = '', onFrame?: (text: string) => void): Promise<BackChannelReader> {
    return new Promise((resolve, reject) => {
      const url = `${this.#channel}&RID=rpc&SID=${this.sid}&AID=${this.lastArray}&CI=${longPoll}&TYPE=xmlhttp${options}`;
      const request = httpRequest(url, (response) => {
        const acknowledge = (id: number) => (this.lastArray = Math.max(this.lastArray, id));
        resolve(new BackChannelReader(request, response, acknowledge, onFrame));
      });
      request.on('error', reject).end();
    });
  }

  /** Opens streaming back channels one after the other and gives each frame's text; the returned function stops it. */
  async stream(onFrame: (text: string) => void): Promise<() => void> {
    let isStopped = false;
    let current: BackChannelReader | undefined;
    const next = async (): Promise<void> => {
      current = await this.open(0, '', onFrame);
      void current.ended().then(() => (isStopped ? undefined : next()));
    };
    await next();
    return () => {
      isStopped = true;
      current?.break();
    };
  }

  #form(messages: readonly unknown[], firstMap: number): string {
    const maps = messages.map(
      (message, index) => `&req${index}___data__=${encodeURIComponent(JSON.stringify(message))}`,
    );
    return `count=${messages.length}&ofs=${firstMap}${maps.join('')}`;
  }
}

/** Reads arrays as they come. */
export class BackChannelReader {
  readonly status: number;
  readonly #request: ClientRequest;
  readonly #arrays: ReceivedArray[] = [];
  readonly #ended: Promise<void>;
  #hasEnded = false;
  #wake: () => void = () => undefined;

  constructor(
    request: ClientRequest,
    response: IncomingMessage,
    onArray: (id: number) => void,
    onFrame?: (text: string) => void,
  ) {
    this.status = response.statusCode ?? 0;
    this.#request = request;
    let text = '';
    response.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (let frame = nextFrame(text); frame !== undefined; frame = nextFrame(text)) {
        onArray(frame.arrays.at(-1)?.[0] ?? 0);
        if (onFrame) onFrame(text.slice(0, frame.length));
        else this.#arrays.push(...frame.arrays);
        text = text.slice(frame.length);
      }
      this.#wake();
    });
    this.#ended = new Promise((resolve) => {
      const end = () => {
        this.#hasEnded = true;
        this.#wake();
        resolve();
      };
      request.on('error', () => undefined);
      response.on('error', () => undefined).once('close', end);
    });
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Arrays up to the first that fits, or up to the end of the response; throws after `patience` ms. */
  async until(fits: (payload: string) => boolean, patience = 2_000): Promise<ReceivedArray[]> {
    const deadline = Date.now() + patience;
    for (;;) {
      const position = this.#arrays.findIndex(([, payload]) => fits(JSON.stringify(payload)));
      if (position !== -1) return this.#arrays.splice(0, position + 1);
      if (this.#hasEnded) return this.#arrays.splice(0);
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`not received within ${patience} ms`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  ended(): Promise<void> {
    return this.#ended;
  }

  /** Breaks the connection, as a lost network does. */
  break(): void {
    this.#request.destroy();
  }
}

function nextFrame(text: string): { length: number; arrays: ReceivedArray[] } | undefined {
  const header = text.indexOf('\n') + 1;
  const length = header + Number(text.slice(0, header));
  if (header === 0 || text.length < length) return undefined;
  return { length, arrays: JSON.parse(text.slice(header, length)) as ReceivedArray[] };
}

function parseFrame(text: string): unknown {
  return JSON.parse(text.slice(text.indexOf('\n') + 1));
}

async function readAll(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8') as AsyncIterable<string>) text += chunk;
  return text;
}
