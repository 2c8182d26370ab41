import type { lettersOf } from '#lib/poster/posterWords.ts';
import { type Faces, fontOf } from './pen.ts';

/**
 * Asks for the slices of the site's faces that hold these letters. What no slice has, or what does not come, is drawn
 * in a font of the system. Resolves when they are there; at once in browsers that cannot be asked.
 */
export async function facesReady(letters: ReturnType<typeof lettersOf>, faces: Faces): Promise<void> {
  const { fonts } = document as { fonts?: FontFaceSet };
  if (!fonts) return;
  const load = (face: 'display' | 'text') => fonts.load(fontOf(faces, 100, face), letters[face]);
  await Promise.all([load('display'), load('text')]).catch(() => undefined);
}
