/** A post of at most this many characters leaves room for the link and a comment on Weibo; and, in English, on X and Bluesky. */
export const POST_CHARACTERS = 120;

/** Length as Weibo counts it: full-width characters 1, ASCII one half, rounded up. */
export function weiboLength(text: string): number {
  let halves = 0;
  for (const character of text) halves += character < '\u0080' ? 1 : 2;
  return Math.ceil(halves / 2);
}
