/** What a picture may be at most. A phone’s largest photograph (48 million pixels, some 15 MB) is within. */
export const MOST_BYTES = 20 * 1024 * 1024;
export const MOST_PIXELS = 60_000_000;
/** A drawing of this size is a traced photograph. */
export const MOST_SVG_BYTES = 256 * 1024;
/** Elements that a drawing paints, repeated ones counted each time. */
export const MOST_SVG_PARTS = 20_000;
/** One side may be so many times the other. */
export const MOST_RATIO = 6;
