import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Pictures } from './sights.ts';
import { SCHEMES, WIDTHS } from './widths.ts';

/** Where the pictures of the last run lie; not in git. */
export const SHOTS = path.join('e2e', '.shots');
/** Of the real size, beside each other: wide screens smaller than phones, so that each can be read. */
const SCALE = { 390: 0.6, 768: 0.4, 1280: 0.33 } as const;
const GAP = 12;

/** Writes all pictures of a page side by side as one JPEG: light and dark for each width. */
export async function writeSheet(name: string, pictures: Pictures): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const small = await Promise.all(
    WIDTHS.flatMap((width) =>
      SCHEMES.map((scheme) =>
        sharp(pictures[width][scheme])
          .resize({ width: Math.round(width * SCALE[width]) })
          .toBuffer({ resolveWithObject: true }),
      ),
    ),
  );
  let left = GAP;
  const parts = small.map(({ data, info }) => {
    const part = { input: data, left, top: GAP };
    left += info.width + GAP;
    return part;
  });
  const height = Math.max(...small.map(({ info }) => info.height)) + 2 * GAP;
  await sharp({ create: { width: left, height, channels: 3, background: '#888' } })
    .composite(parts)
    .jpeg({ quality: 80 })
    .toFile(path.join(SHOTS, `${name}.jpg`));
}

/** Lists what lies in the folder, so that a browser shows it: what failed first. */
export function writeIndex(): void {
  const pictures = (folder: string) =>
    readdirSync(path.join(SHOTS, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:jpg|png)$/.test(entry.name))
      .map(({ name }) => path.posix.join(folder, name))
      .sort();
  mkdirSync(path.join(SHOTS, 'failed'), { recursive: true });
  const shown = [...pictures('failed'), ...pictures('.')].map(
    (file) => `<h2>${file}</h2>\n<a href="${file}"><img loading="lazy" src="${file}" alt=""></a>`,
  );
  const style = '<style>img { max-width: 100% } body { font: 14px sans-serif }</style>';
  writeFileSync(
    path.join(SHOTS, 'index.html'),
    `<!doctype html>\n<title>Shots</title>\n${style}\n${shown.join('\n')}\n`,
  );
}
