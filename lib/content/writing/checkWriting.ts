import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import type { Disk } from '../disk.ts';
import { inFile, type Placed } from '../finding.ts';
import type { GuideFacts, PageFacts } from '../schema/guide.ts';
import type { Content } from '../types.ts';
import { type Writing, writingOf } from './passages.ts';
import { checkReading } from './readingLevel.ts';
import { asFinding, slipsOf } from './slipsOf.ts';
import { checkAmounts, checkNaturalIce } from './subjects.ts';
import { checkTwins } from './twins.ts';
import { yamlWords } from './yamlWords.ts';

/** YAML files of the content folder whose words readers meet, beside the facts of articles. */
export const DATA_FILES = ['home.yaml', 'offers.yaml', 'first-visit.yaml', 'film/film.yaml'];

/** All YAML files of a content folder whose words readers meet. */
export function wordFiles(disk: Disk): string[] {
  const articles = (['guides', 'pages'] as const).flatMap((folder) =>
    (disk.list(folder)?.folders ?? []).map(
      (slug) => `${folder}/${slug}/${folder === 'guides' ? 'guide' : 'page'}.yaml`,
    ),
  );
  return [...DATA_FILES, ...articles].filter((file) => disk.has(file));
}

/** Amounts that the facts of an article name with their year and source. */
function amountsOf(facts: GuideFacts | PageFacts): Set<string> {
  const { tag, receipt } = 'tag' in facts ? facts : { tag: undefined, receipt: undefined };
  const priced = [...(tag ? [tag] : []), ...(receipt?.lines ?? [])];
  return new Set(priced.flatMap(({ cny, toCny }) => [cny, toCny ?? cny].map(String)));
}

/** What is known before: the YAML files to look at, and words of texts that have been read already. */
interface Known {
  files?: readonly string[];
  writings?: ReadonlyMap<string, Writing>;
}

/**
 * What the style guide would say otherwise in guides and pages: words, reading level, twins that differ. Texts with
 * problems of their own are left alone until those are mended.
 */
export function checkWriting(
  disk: Disk,
  { guides, pages }: Pick<Content, 'guides' | 'pages'>,
  { files = wordFiles(disk), writings }: Known = {},
): Placed[] {
  const data = files.flatMap((file) => {
    const text = disk.read(file);
    return typeof text === 'string' ? inFile(disk.label(file), yamlWords(text)) : [];
  });
  const articles = [...guides, ...Object.values(pages)].flatMap(({ facts, prose }) => {
    const texts: Partial<Record<Locale, { file: string; writing: Writing }>> = {};
    for (const locale of LOCALES) {
      const file = prose[locale]?.file;
      const known = file && writings?.get(file);
      const text = file && !known && disk.read(file.slice(disk.label('').length));
      const writing = known || (typeof text === 'string' ? writingOf(text) : undefined);
      if (file && writing) texts[locale] = { file, writing };
    }
    const { zh, en } = texts;
    const twins = zh && en && checkTwins({ zh: zh.writing, en: en.writing });
    return LOCALES.flatMap((locale) => {
      const text = texts[locale];
      if (!text) return [];
      const { file, writing } = text;
      return inFile(file, [
        ...slipsOf(writing, locale).map(asFinding),
        ...checkReading(writing.passages, locale),
        ...checkAmounts(writing, amountsOf(facts)),
        ...checkNaturalIce(writing, locale),
        ...(twins?.[locale] ?? []),
      ]);
    });
  });
  return [...data, ...articles];
}
