import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export interface Weight {
  readonly files: number;
  /** Bytes over the wire, as Firebase Hosting compresses. */
  readonly brotli: number;
  readonly gzip: number;
}

/** The scripts that the page itself names: what has to arrive before anything can be done. */
export async function initialScripts(folder: string): Promise<readonly string[]> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const named = page.matchAll(/<(?:script[^>]*\ssrc|link[^>]*rel="modulepreload"[^>]*\shref)="([^"]+\.js)"/g);
  return [...new Set([...named].map(([, file]) => file ?? ''))];
}

export async function weigh(folder: string, files: readonly string[]): Promise<Weight> {
  const weights = await Promise.all(files.map(async (file) => weighText(await readFile(join(folder, file)))));
  const sum = (read: (weight: Omit<Weight, 'files'>) => number) =>
    weights.reduce((total, weight) => total + read(weight), 0);
  return { files: files.length, brotli: sum(({ brotli }) => brotli), gzip: sum((weight) => weight.gzip) };
}

async function weighText(text: Buffer): Promise<Omit<Weight, 'files'>> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(text, { params }),
    promisify(gzip)(text, { level: 9 }),
  ]);
  return { brotli: brotli.length, gzip: zipped.length };
}
