import type { Root } from 'mdast';
import type { z } from 'zod';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import { kindByName } from '#lib/pictures/pictureKind.ts';
import { type Disk, wholeFile } from './disk.ts';
import type { Translation } from './drift.ts';
import { type Finding, inFile, type Placed, START } from './finding.ts';
import { checkLengths, checkTags } from './lengths.ts';
import type { LinkUse, ReadContext } from './mdx/context.ts';
import { factMessages } from './messages/factMessages.ts';
import { fileMessages } from './messages/fileMessages.ts';
import { checkPictures } from './pictures/checkPictures.ts';
import { readMdx } from './readMdx.ts';
import { RECORD_FILE, readTranslation } from './readTranslation.ts';
import { type GuideFacts, proseMeta } from './schema/guide.ts';
import type { PictureFacts } from './schema/picture.ts';
import type { Section } from './sections.ts';
import { anchorsOf } from './siteMap.ts';
import { badName, isSlug, unexpected } from './slug.ts';
import type { Heading, Prose } from './types.ts';
import { checkTiming, type Timing, timingWarnings, type Window, windowOf } from './window.ts';
import { type Writing, writingOf } from './writing/passages.ts';
import { placeOfKey, placeOfValue } from './yaml/locate.ts';
import type { Yaml } from './yaml/parseYaml.ts';
import { readYaml } from './yaml/readYaml.ts';

/** The facts that guides and pages have in common. */
interface Facts extends Timing {
  sources: { id: string }[];
  charts?: { id: string }[] | undefined;
  pictures?: PictureFacts[] | undefined;
  missing?: GuideFacts['missing'];
}

/** Guides and pages lie on disk in the same way; this is how they differ. */
export interface ArticleKind<T extends Facts> {
  folder: string;
  factsFile: string;
  schema: z.ZodType<T>;
  check(facts: T, yaml: Yaml): Finding[];
}

export interface Article<T> {
  slug: string;
  facts: T;
  prose: Partial<Record<Locale, Prose>>;
  translation: Translation;
}

/** What links need to know of an article, sound or not. */
export interface Anchors {
  /** Of each text that could be parsed. */
  headings: Partial<Record<Locale, readonly Heading[]>>;
  /** The language that the facts declare as missing. */
  absent: Locale | undefined;
  window: Window;
}

export interface ArticleReading<T> {
  articles: Article<T>[];
  anchors: Map<string, Anchors>;
  links: { file: string; window: Window; uses: LinkUse[]; own: ReadonlySet<string> }[];
  findings: Placed[];
  warnings: Placed[];
}

function duplicateSources(facts: Facts, yaml: Yaml): Finding[] {
  const seen = new Set<string>();
  return facts.sources.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [factMessages.sourceTwice(placeOfValue(yaml, ['sources', index, 'id']) ?? START, id)];
  });
}

/** Reads one folder of an article: its facts, then the prose of each language. */
function readArticle<T extends Facts>(
  disk: Disk,
  kind: ArticleKind<T>,
  slug: string,
  cities: ReadContext['cities'],
  asOf: Date,
  into: ArticleReading<T>,
  { writings, checkOnly = false }: Wanted,
): void {
  const folder = `${kind.folder}/${slug}`;
  const { files = [], folders = [] } = disk.list(folder) ?? {};
  const label = (name: string): string => disk.label(`${folder}/${name}`);
  const report = (...placed: readonly Placed[]): void => void into.findings.push(...placed);
  const expected = [kind.factsFile, ...LOCALES.map((locale) => `${locale}.mdx`)];
  const strange = files.filter(
    (name) => !expected.includes(name) && name !== RECORD_FILE && !kindByName(name),
  );
  report(...[...strange, ...folders].map((name) => unexpected(label(name), expected)));
  if (!isSlug(slug)) report(badName(disk.label(folder), slug));

  const factsText = files.includes(kind.factsFile) ? disk.read(`${folder}/${kind.factsFile}`) : undefined;
  if (factsText === undefined) {
    report(...wholeFile(label(kind.factsFile), fileMessages.noFacts(START, kind.factsFile)));
  } else if (typeof factsText !== 'string') report(factsText);
  const reading = typeof factsText === 'string' ? readYaml(factsText, kind.schema) : undefined;
  const facts = reading?.value;
  if (reading) report(...inFile(label(kind.factsFile), reading.findings));
  if (reading && facts) {
    const { yaml } = reading;
    const found = [...duplicateSources(facts, yaml), ...checkTiming(facts, yaml), ...kind.check(facts, yaml)];
    report(...inFile(label(kind.factsFile), found));
    into.warnings.push(...inFile(label(kind.factsFile), timingWarnings(facts, yaml, asOf)));
  }

  const sources = facts && new Set(facts.sources.map(({ id }) => id));
  const charts = facts && new Set((facts.charts ?? []).map(({ id }) => id));
  const prose: Article<T>['prose'] = {};
  let pictures: Set<string> | undefined = new Set();
  const anchors: Anchors = { headings: {}, absent: facts?.missing?.locale, window: windowOf(facts ?? {}) };
  const sections: Partial<Record<Locale, readonly Section[]>> = {};
  for (const locale of LOCALES) {
    const name = `${locale}.mdx`;
    const excused = facts?.missing?.locale === locale;
    if (!files.includes(name)) {
      if (!excused) report(...wholeFile(label(name), fileMessages.noTwin(START, locale, kind.factsFile)));
      continue;
    }
    if (excused && reading) {
      const place = placeOfKey(reading.yaml, ['missing']) ?? START;
      report(...inFile(label(kind.factsFile), [fileMessages.notMissing(place, name)]));
    }
    const text = disk.read(`${folder}/${name}`);
    if (typeof text !== 'string') {
      report(text);
      continue;
    }
    const context: ReadContext = { locale, home: 'article', sources, cities, charts, files: new Set(files) };
    const onParsed = (root: Root): void => void writings?.set(label(name), writingOf(text, root));
    context.checkOnly = checkOnly;
    if (writings) context.onParsed = onParsed;
    context.onPicture = (file) => void pictures?.add(file);
    const read = readMdx(text, proseMeta, context);
    const { meta, yaml, body, headings, displayText, links, findings } = read;
    if (read.sections) sections[locale] = read.sections;
    else pictures = undefined;
    const shareable = meta && yaml ? [...checkLengths(meta, yaml), ...checkTags(meta, locale, yaml)] : [];
    report(...inFile(label(name), [...findings, ...shareable]));
    if (body || headings.length > 0) anchors.headings[locale] = headings;
    into.links.push({ file: label(name), window: anchors.window, uses: links, own: anchorsOf(headings) });
    if (meta && body) prose[locale] = { ...meta, file: label(name), body, headings, displayText };
  }
  const { factsFile } = kind;
  report(...checkPictures(disk, { folder, files, factsFile, facts, yaml: reading?.yaml, used: pictures }));
  const { zh, en } = sections;
  const draft = facts?.draft ?? false;
  const { translation, ...told } = readTranslation(disk, folder, files, { zh, en }, draft);
  report(...told.findings);
  into.warnings.push(...told.warnings);
  into.anchors.set(slug, anchors);
  if (facts) into.articles.push({ slug, facts, prose, translation });
}

/** What to read: only these articles, and their words as well. */
export interface Wanted {
  slugs?: readonly string[];
  /** By file. */
  writings?: Map<string, Writing>;
  /** Bodies are not wanted. */
  checkOnly?: boolean;
}

/** Files that lie among the folders of articles. */
export function strayFiles(disk: Disk, folder: string): Placed[] {
  const { files = [], folders = [] } = disk.list(folder) ?? {};
  return files.map((name) => unexpected(disk.label(`${folder}/${name}`), folders));
}

/** Reads all articles of a kind; undefined if the content folder has none. */
export function readArticles<T extends Facts>(
  disk: Disk,
  kind: ArticleKind<T>,
  cities: ReadContext['cities'],
  asOf: Date,
  wanted: Wanted = {},
): ArticleReading<T> | undefined {
  // Chunks are not listed: a folder of thousands would be read hundreds of times.
  const slugs = wanted.slugs ?? disk.list(kind.folder)?.folders;
  if (!slugs) return undefined;
  const into: ArticleReading<T> = { articles: [], anchors: new Map(), links: [], findings: [], warnings: [] };
  if (!wanted.slugs) into.findings.push(...strayFiles(disk, kind.folder));
  for (const slug of slugs) readArticle(disk, kind, slug, cities, asOf, into, wanted);
  return into;
}
