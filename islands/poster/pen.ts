import type { Typesetter } from '#lib/poster/setText.ts';

/** The two faces of a poster as canvas font stacks, read from the page's own styles. */
export interface Faces {
  display: string;
  text: string;
}

/** Stacks of the page. A browser without custom properties gets its own sans-serif. */
export function facesOfPage(isChinese: boolean): Faces {
  const styles = getComputedStyle(document.documentElement);
  const stack = (name: string): string => styles.getPropertyValue(name).trim() || 'sans-serif';
  return { display: stack('--f-display'), text: stack(isChinese ? '--f-text' : '--f-latin') };
}

/** A canvas `font` value. The display face has one weight; small words are a little heavier than on a page. */
export const fontOf = ({ display, text }: Faces, size: number, face: 'display' | 'text'): string =>
  face === 'display' ? `400 ${size}px ${display}` : `500 ${size}px ${text}`;

interface Segment {
  index: number;
}
type Segmenter = new (
  locale: string,
  options: { granularity: 'word' },
) => {
  segment: (text: string) => Iterable<Segment>;
};

/** Offsets at which words begin, where the browser can tell. */
function wordStarts(text: string): ReadonlySet<number> | undefined {
  const { Segmenter } = Intl as unknown as { Segmenter?: Segmenter };
  if (!Segmenter) return undefined;
  const starts = new Set<number>();
  for (const { index } of new Segmenter('zh', { granularity: 'word' }).segment(text)) starts.add(index);
  return starts;
}

/** Measures with a canvas, so lines are broken by the very fonts they are drawn with. */
export function typesetter(canvas: CanvasRenderingContext2D, faces: Faces): Typesetter {
  return {
    wordStarts,
    measure(text, size, face) {
      canvas.font = fontOf(faces, size, face);
      return canvas.measureText(text).width;
    },
  };
}
