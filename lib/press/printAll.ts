import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onThreads } from '#lib/onThreads.ts';
import { LIST, printed, shareImages } from './shareImages.ts';
import { bundleTemplates } from './templates.ts';

const THREAD = path.resolve('lib/press/printThread.ts');
/** Each holds the pictures behind all cards, some 170 MB. */
const MOST_THREADS = 4;

/** No press that only names images needs to draw one. */
const none = () => {
  throw new Error('this press only names images');
};

/**
 * Prints the share images that are not in the cache, on several threads, and writes the list of all. Not by Next, for
 * which each image would be a page: three of every four that it makes. Throws when a card cannot be drawn, naming its page.
 */
export async function printAll(): Promise<void> {
  const all = shareImages(none).names();
  writeFileSync(LIST, JSON.stringify(all));
  const missing = all.filter((image) => !printed(image));
  if (missing.length === 0) return;
  const file = await bundleTemplates();
  try {
    const crew = { file: THREAD, data: file, most: Math.min(MOST_THREADS, missing.length) };
    await onThreads(
      crew,
      missing.values(),
      (image) => image,
      () => {},
    );
  } finally {
    rmSync(path.dirname(file), { recursive: true });
  }
}
