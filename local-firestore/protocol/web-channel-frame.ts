/** One numbered server-to-client array; the payload is JSON text in ASCII. */
export interface NumberedArray {
  readonly id: number;
  readonly payload: string;
}

/** JSON text with every other character escaped, so that UTF-16 units, which frames count, equal bytes. */
export function asciiJson(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** `<length>\n<json>`, the unit in which a WebChannel client reads any response. */
export function encodeFrame(json: string): string {
  return `${json.length}\n${json}`;
}

/** Packs arrays into frames of at most `frameSize` characters each, a single larger array aside. */
export function encodeArrays(arrays: readonly NumberedArray[], frameSize = 256 * 1024): string {
  let frames = '';
  let pending = '';
  for (const { id, payload } of arrays) {
    if (pending !== '' && pending.length + payload.length > frameSize) {
      frames += encodeFrame(`[${pending}]`);
      pending = '';
    }
    pending += `${pending === '' ? '' : ','}[${id},${payload}]`;
  }
  return pending === '' ? frames : frames + encodeFrame(`[${pending}]`);
}
