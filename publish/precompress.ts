import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { cachedFile, pruneFolder } from '#lib/cachedFile.ts';
import { ENCODINGS, PACKED_TYPES } from './serving.ts';

type Pack = (bytes: Buffer, quality: number) => Promise<Buffer>;

/** Below this a response fits one packet anyway. */
const WORTH_IT = 1200;
/**
 * Of Brotli, for pages, of which there may be thousands: 8 takes 1 ms a page, 9 ten times as long for 0.1 % fewer
 * bytes, 11 thirty-five times as long for 9 % fewer. A page is packed sooner than a cache is asked.
 */
export const PAGE_QUALITY = 8;
/** Scripts, styles, drawings and data are few, fetched by everybody, mostly as they were the time before: 11, and kept. */
const FILE_QUALITY = 11;
/** Level 19 takes eight times as long for 5 % fewer bytes that hardly anybody fetches. */
const ZSTD_LEVEL = 12;

const { BROTLI_PARAM_QUALITY, ZSTD_c_compressionLevel } = zlib.constants;
const PACKS: Record<(typeof ENCODINGS)[number]['name'], Pack> = {
  br: (bytes, quality) =>
    promisify(zlib.brotliCompress)(bytes, { params: { [BROTLI_PARAM_QUALITY]: quality } }),
  // One at a time: the tables of a hundred at once, freed only when memory is tidied, took 13 GB.
  zstd: async (bytes) =>
    zlib.zstdCompressSync(bytes, {
      pledgedSrcSize: bytes.length,
      params: { [ZSTD_c_compressionLevel]: ZSTD_LEVEL },
    }),
  gzip: (bytes) => promisify(zlib.gzip)(bytes, { level: 9 }),
};

/** Everything besides its bytes that decides how a file is packed. */
const RECIPE = JSON.stringify([
  FILE_QUALITY,
  ZSTD_LEVEL,
  process.versions.brotli,
  process.versions.zstd,
  process.versions.zlib,
]);

const keptName = (bytes: Buffer, ending: string): string =>
  createHash('sha256').update(RECIPE).update(bytes).digest('hex').slice(0, 20) + ending;

/**
 * Writes a twin of every encoding beside every text file of a finished export, for servers that only send. What is
 * not a page is kept in the folder `cache`, named by what it was packed from and how; what was not used leaves it.
 */
export async function precompress(outDir: string, cache: string): Promise<void> {
  const kept = new Set<string>();
  const packed = async (bytes: Buffer, { name, ending }: (typeof ENCODINGS)[number], isPage: boolean) => {
    if (isPage) return PACKS[name](bytes, PAGE_QUALITY);
    const file = keptName(bytes, ending);
    kept.add(file);
    return cachedFile(cache, file, () => PACKS[name](bytes, FILE_QUALITY));
  };
  const compress = async (name: string) => {
    const file = path.join(outDir, name);
    const bytes = await readFile(file);
    if (bytes.length < WORTH_IT) return;
    const { atime, mtime } = await stat(file);
    for (const encoding of ENCODINGS) {
      await writeFile(file + encoding.ending, await packed(bytes, encoding, name.endsWith('.html')));
      await utimes(file + encoding.ending, atime, mtime); // one `Last-Modified`, whichever is sent
    }
  };
  const files = globSync(`**/*.{${PACKED_TYPES.join(',')}}`, { cwd: outDir });
  for (let start = 0; start < files.length; start += 32) {
    await Promise.all(files.slice(start, start + 32).map(compress));
  }
  pruneFolder(cache, kept);
}
