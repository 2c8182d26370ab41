import { globSync } from 'node:fs';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { ENCODINGS, PACKED_TYPES } from './serving.ts';

type Pack = (bytes: Buffer, isPage: boolean) => Promise<Buffer>;

/** Below this a response fits one packet anyway. */
const WORTH_IT = 1200;
/** There are over a thousand pages: level 9 takes a tenth of level 11's time for about 4 % more bytes. */
const PAGE_QUALITY = 9;
/** Scripts, styles, drawings and data are few and fetched by everybody. */
const FILE_QUALITY = 11;
/** Level 19 takes eight times as long for 5 % fewer bytes that hardly anybody fetches. */
const ZSTD_LEVEL = 12;

const { BROTLI_PARAM_QUALITY, ZSTD_c_compressionLevel } = zlib.constants;
const PACKS: Record<(typeof ENCODINGS)[number]['name'], Pack> = {
  br: (bytes, isPage) =>
    promisify(zlib.brotliCompress)(bytes, {
      params: { [BROTLI_PARAM_QUALITY]: isPage ? PAGE_QUALITY : FILE_QUALITY },
    }),
  // One at a time: the tables of a hundred at once, freed only when memory is tidied, took 13 GB.
  zstd: async (bytes) =>
    zlib.zstdCompressSync(bytes, {
      pledgedSrcSize: bytes.length,
      params: { [ZSTD_c_compressionLevel]: ZSTD_LEVEL },
    }),
  gzip: (bytes) => promisify(zlib.gzip)(bytes, { level: 9 }),
};

/** Writes a twin of every encoding beside every text file of a finished export, for servers that only send. */
export async function precompress(outDir: string): Promise<void> {
  const files = globSync(`**/*.{${PACKED_TYPES.join(',')}}`, { cwd: outDir });
  const compress = async (name: string) => {
    const file = path.join(outDir, name);
    const bytes = await readFile(file);
    if (bytes.length < WORTH_IT) return;
    const { atime, mtime } = await stat(file);
    for (const { name, ending } of ENCODINGS) {
      await writeFile(file + ending, await PACKS[name](bytes, file.endsWith('.html')));
      await utimes(file + ending, atime, mtime); // one `Last-Modified`, whichever is sent
    }
  };
  for (let start = 0; start < files.length; start += 32) {
    await Promise.all(files.slice(start, start + 32).map(compress));
  }
}
