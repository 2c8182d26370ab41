import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { HASHED } from '../serving.ts';

const fileEntry = z.object({
  /** Path in the site, such as `/zh/index.html`. */
  path: z.string().regex(/^\/(?!.*\.\.)/),
  size: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const manifestShape = z.object({
  version: z.string(),
  builtAt: z.iso.datetime(),
  asOf: z.string().optional(),
  commit: z.string(),
  /** Every file of the site but `release.json` itself. */
  files: z.array(fileEntry),
  /** Their precompressed twins, which only a server of our own sends. */
  packed: z.array(fileEntry).default([]),
});

export type FileEntry = z.infer<typeof fileEntry>;
export type Manifest = z.infer<typeof manifestShape>;

export const MANIFEST = 'release.json';

/** A `release.json` as it was read. Throws, naming `from`, when it is not one. */
export function parseManifest(text: string, from: string): Manifest {
  try {
    return manifestShape.parse(JSON.parse(text));
  } catch (error) {
    throw new Error(
      `${from} is not a whole release.json; build again (npm run build). ${String(error).slice(0, 300)}`,
    );
  }
}

/** What a finished site says of itself. */
export function readManifest(folder: string): Manifest {
  const file = path.join(folder, MANIFEST);
  return parseManifest(readFileSync(file, 'utf8'), file);
}

const hashed = new RegExp(HASHED);
/** Whether a name holds a hash of the contents, so that open pages of older releases may ask for it. */
export const isHashed = ({ path: name }: FileEntry): boolean => hashed.test(name);

export const allFiles = ({ files, packed }: Manifest): FileEntry[] => [...files, ...packed];

/** Name of a release: when it was built, and eight digits of a hash over all its files. The same build, the same name. */
export function releaseId(manifest: Manifest): string {
  const hash = createHash('sha256');
  for (const { path: name, sha256 } of allFiles(manifest)) hash.update(`${sha256} ${name}\n`);
  const time = manifest.builtAt.replace(/\.\d+/, '').replace(/[-:]/g, '');
  return `${time}-${hash.digest('hex').slice(0, 8)}`;
}
