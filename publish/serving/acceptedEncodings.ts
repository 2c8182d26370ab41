import { ENCODINGS } from '../serving.ts';

export type Encoding = (typeof ENCODINGS)[number];

/** Encodings that a reader takes, in the site's order of preference: `Accept-Encoding` without those of `q=0`. */
export function acceptedEncodings(header = ''): Encoding[] {
  const taken = new Set(
    header
      .toLowerCase()
      .split(',')
      .filter((entry) => !/;\s*q=0(?:\.0*)?\s*$/.test(entry))
      .map((entry) => entry.replace(/;.*/s, '').trim()),
  );
  return ENCODINGS.filter(({ name }) => taken.has(name));
}
