import type { Locale } from '#lib/i18n/locale.ts';
import { splitFrontMatter } from '../frontMatter.ts';
import { parseMdx } from '../mdx/parse.ts';
import { venueParts, writingOf } from '../writing/passages.ts';
import { type PlacedSlip, slipsOf } from '../writing/slipsOf.ts';
import { yamlSlips } from '../writing/yamlWords.ts';
import { parseYaml } from '../yaml/parseYaml.ts';
import { applyMends } from './applyMends.ts';
import { skeletonOf } from './skeleton.ts';

/** What is left after a change may come to light (a space beside a mark that has just become full-width). */
const MOST_ROUNDS = 5;

/** Whether a text can be read as an article: nothing is mended in one that cannot. */
function isSound(text: string): boolean {
  const { yaml, body, findings } = splitFrontMatter(text);
  return (
    findings.length === 0 && parseYaml(yaml, 1).findings.length === 0 && parseMdx(body).findings.length === 0
  );
}

type Slips = (text: string) => readonly PlacedSlip[];

/** One text after another until nothing is left to mend; `keeps` says whether a change has changed words only. */
function mended(text: string, slips: Slips, keeps: (before: string, after: string) => boolean): string {
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const mends = slips(current).flatMap(({ mend }) => mend ?? []);
    const next = applyMends(current, mends);
    if (next === current || !keeps(current, next)) return current;
    current = next;
  }
  return current;
}

const keepsArticle = (before: string, after: string): boolean =>
  isSound(after) && skeletonOf(before) === skeletonOf(after);

const fixSound = (text: string, slips: Slips): string =>
  isSound(text) ? mended(text, slips, keepsArticle) : text;

/** An article of one language with its marks, spaces, ranges and spelling mended. What cannot be read is left alone. */
export const fixText = (text: string, locale: Locale): string =>
  fixSound(text, (one) => slipsOf(writingOf(one), locale));

/** A venue with the same done to its notes. */
export const fixVenue = (text: string): string =>
  fixSound(text, (one) => venueParts(one).flatMap(({ locale, writing }) => slipsOf(writing, locale)));

const keysOf = (text: string): string | undefined => {
  const { value, findings } = parseYaml(text);
  if (findings.length > 0) return undefined;
  return JSON.stringify(value, (key, one) => (key === 'zh' || key === 'en' ? typeof one : one));
};

/** A YAML file with the same done to its `zh:` and `en:` values. */
export const fixYaml = (text: string): string =>
  mended(text, yamlSlips, (before, after) => {
    const keys = keysOf(before);
    return keys !== undefined && keys === keysOf(after);
  });
