import type { PixelSize } from './jpegHead.ts';

/** Width of the text column, CSS px: --measure of app/styles/tokens.css, Chinese. */
const COLUMN = 608;
/** An upright picture takes this part of the column, so that it fits a screen; components/pictures/pictures.css. */
const UPRIGHT_PART = 2 / 3;
/** Where the column meets the gutters and the picture begins to follow the screen. */
const FULL_SCREEN = 675;
/** Phones: the same width as in components/blocks/blocks.css. */
export const PHONE = 520;

export const isUpright = ({ width, height }: PixelSize): boolean => height > width;

/** Pixels across that a picture needs to be sharp where it is shown, on a screen with two of them for each CSS px. */
export const neededWidth = (size: PixelSize): number => (isUpright(size) ? 800 : 1200);

/** Widths that are made, px: a phone at twice and at three times, a desk at once and at twice. */
const WIDTHS = { wide: [480, 720, 1056, 1216], upright: [480, 720, 1056] } as const;

/** The widths to make of a picture: never wider than it is. */
export function widthsOf(size: PixelSize): number[] {
  const wanted = isUpright(size) ? WIDTHS.upright : WIDTHS.wide;
  const fitting = wanted.filter((width) => width <= size.width);
  return fitting.length === wanted.length || fitting.at(-1) === size.width
    ? fitting
    : [...fitting, size.width];
}

/** The `sizes` of the picture in its column, as the browser has to know them before any style is there. */
export const sizesOf = (size: PixelSize): string =>
  isUpright(size)
    ? `(max-width: ${PHONE}px) 90vw, ${Math.round(COLUMN * UPRIGHT_PART)}px`
    : `(max-width: ${FULL_SCREEN}px) 90vw, ${COLUMN}px`;

/** A picture wider than this, a panorama, is cut for a phone, where it would be a strip. */
const PANORAMA = 1.9;
/** What a phone shows of it. */
const PHONE_RATIO = 3 / 2;

export interface Cut extends PixelSize {
  left: number;
  top: number;
}

/** `60% 40%` → from the left, from the top, 0 to 1. Without a word, the middle. */
export function focusOf(text: string | undefined): [x: number, y: number] {
  const [, x = '50', y = '50'] = /^(\d{1,3})% (\d{1,3})%$/.exec(text ?? '') ?? [];
  return [Number(x) / 100, Number(y) / 100];
}

/** The part of a picture that has a ratio of width to height and, as far as its edges let it, the focus in the middle. */
export function cutTo(ratio: number, size: PixelSize, [x, y]: readonly [number, number]): Cut {
  const width = Math.min(size.width, Math.round(size.height * ratio));
  const height = Math.min(size.height, Math.round(size.width / ratio));
  const within = (middle: number, part: number, whole: number): number =>
    Math.min(whole - part, Math.max(0, Math.round(middle * whole - part / 2)));
  return { width, height, left: within(x, width, size.width), top: within(y, height, size.height) };
}

/** What a phone shows of a panorama; undefined where it shows the whole picture. */
export const phoneCut = (size: PixelSize, focus: string | undefined): Cut | undefined =>
  size.width / size.height > PANORAMA ? cutTo(PHONE_RATIO, size, focusOf(focus)) : undefined;
