/** Patterns of Unicode take a phone 10 ms each to make ready; most of what is compared is plain. */
const PLAIN = /^[ -~]*$/;

/** Text as queries and index compare it: lower case, no accents, full-width letters made narrow, words apart by one space. */
export const normalise = (text: string): string =>
  (PLAIN.test(text)
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
  ).trim();
