import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import type { Disk } from '../disk.ts';
import { type Finding, finding, inFile, type Placed } from '../finding.ts';
import type { Content } from '../types.ts';
import { type Writing, writingOf } from './passages.ts';
import { checkReading } from './readingLevel.ts';
import { checkTwins } from './twins.ts';
import { slipsIn } from './words.ts';
import { yamlWords } from './yamlWords.ts';

/** YAML files of the content folder whose words readers meet, beside the facts of articles. */
export const DATA_FILES = ['home.yaml', 'offers.yaml', 'first-visit.yaml', 'film/film.yaml'];

function dataFiles(disk: Disk): string[] {
  const articles = (['guides', 'pages'] as const).flatMap((folder) =>
    (disk.list(folder)?.folders ?? []).map(
      (slug) => `${folder}/${slug}/${folder === 'guides' ? 'guide' : 'page'}.yaml`,
    ),
  );
  return [...DATA_FILES, ...articles].filter((file) => disk.has(file));
}

const words = ({ passages }: Writing, locale: Locale): Finding[] =>
  passages.flatMap((passage) =>
    slipsIn(passage.text, locale).map(({ offset, rule, message, fix }) =>
      finding(passage.at(offset), rule, message, fix),
    ),
  );

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
  { files = dataFiles(disk), writings }: Known = {},
): Placed[] {
  const data = files.flatMap((file) => {
    const text = disk.read(file);
    return typeof text === 'string' ? inFile(disk.label(file), yamlWords(text)) : [];
  });
  const articles = [...guides, ...Object.values(pages)].flatMap(({ prose }) => {
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
        ...words(writing, locale),
        ...checkReading(writing.passages, locale),
        ...(twins?.[locale] ?? []),
      ]);
    });
  });
  return [...data, ...articles];
}
