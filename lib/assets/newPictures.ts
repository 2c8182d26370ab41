import { ContentError, loadContent, type Problem } from '#lib/content/index.ts';
import { PUBLIC_DIR } from './publicDir.ts';
import { putPictures } from './putPictures.ts';

let last: Promise<unknown> = Promise.resolve();

async function make(): Promise<readonly Problem[]> {
  try {
    await putPictures(loadContent(), PUBLIC_DIR);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

/**
 * Makes what is new among the pictures of articles while an editor writes, one call after the other; the pages then
 * find it by themselves. Nothing is made where the content has problems, which are returned.
 */
export function newPictures(): Promise<readonly Problem[]> {
  const next = last.then(make, make);
  last = next;
  return next;
}
