import type { Root } from 'mdast';
import type { z } from 'zod';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import { type Disk, wholeFile } from './disk.ts';
import type { Translation } from './drift.ts';
import { type Finding, finding, inFile, type Placed, START } from './finding.ts';
import { checkLengths, checkTags } from './lengths.ts';
import type { LinkUse, ReadContext } from './mdx/context.ts';
import { readMdx } from './readMdx.ts';
import { RECORD_FILE, readTranslation } from './readTranslation.ts';
import { say } from './say.ts';
import { type GuideFacts, proseMeta } from './schema/guide.ts';
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
    const message = say(`来源编号 ${id} 用了两次`, `the source id ${id} is used twice`);
    const place = placeOfValue(yaml, ['sources', index, 'id']) ?? START;
    return [
      finding(place, 'source/duplicate', message, say('给其中一个换编号', 'give one of them another id')),
    ];
  });
}

const missingTwin = (file: string, locale: Locale, factsFile: string): Placed[] =>
  wholeFile(
    file,
    'twin/missing',
    say(
      locale === 'zh' ? '缺少中文文件 zh.mdx' : '缺少英文文件 en.mdx',
      locale === 'zh' ? 'the Chinese file zh.mdx is missing' : 'the English file en.mdx is missing',
    ),
    say(
      `补上它；暂时没有，就在 ${factsFile} 里写 missing: { locale: ${locale}, since: 日期, why: 原因 }`,
      `add it; or, for now, write missing: { locale: ${locale}, since: a date, why: the reason } in ${factsFile}`,
    ),
  );

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
    (name) =>
      !expected.includes(name) && name !== RECORD_FILE && !/\.(?:jpe?g|png|webp|avif|svg)$/i.test(name),
  );
  report(...[...strange, ...folders].map((name) => unexpected(label(name), expected)));
  if (!isSlug(slug)) report(badName(disk.label(folder), slug));

  const factsText = files.includes(kind.factsFile) ? disk.read(`${folder}/${kind.factsFile}`) : undefined;
  if (factsText === undefined) {
    const message = say(`缺少事实表 ${kind.factsFile}`, `the facts, ${kind.factsFile}, are missing`);
    const fix = say('补上它；npm run new 会写好一份样子', 'add it; npm run new writes one to start from');
    report(...wholeFile(label(kind.factsFile), 'file/missing', message, fix));
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
  const anchors: Anchors = { headings: {}, absent: facts?.missing?.locale, window: windowOf(facts ?? {}) };
  const sections: Partial<Record<Locale, readonly Section[]>> = {};
  for (const locale of LOCALES) {
    const name = `${locale}.mdx`;
    const excused = facts?.missing?.locale === locale;
    if (!files.includes(name)) {
      if (!excused) report(...missingTwin(label(name), locale, kind.factsFile));
      continue;
    }
    if (excused && reading) {
      const message = say(`写了缺少 ${name}，文件却在`, `${name} is marked as missing, but it is there`);
      const place = placeOfKey(reading.yaml, ['missing']) ?? START;
      const one = finding(place, 'twin/not-missing', message, say('删掉 missing 这一项', 'delete `missing`'));
      report(...inFile(label(kind.factsFile), [one]));
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
    const read = readMdx(text, proseMeta, context);
    const { meta, yaml, body, headings, displayText, links, findings } = read;
    if (read.sections) sections[locale] = read.sections;
    const shareable = meta && yaml ? [...checkLengths(meta, yaml), ...checkTags(meta, locale, yaml)] : [];
    report(...inFile(label(name), [...findings, ...shareable]));
    if (body || headings.length > 0) anchors.headings[locale] = headings;
    into.links.push({ file: label(name), window: anchors.window, uses: links, own: anchorsOf(headings) });
    if (meta && body) prose[locale] = { ...meta, file: label(name), body, headings, displayText };
  }
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
  const listing = disk.list(kind.folder);
  if (!listing) return undefined;
  const into: ArticleReading<T> = { articles: [], anchors: new Map(), links: [], findings: [], warnings: [] };
  const { slugs } = wanted;
  if (!slugs) into.findings.push(...strayFiles(disk, kind.folder));
  for (const slug of slugs ?? listing.folders) readArticle(disk, kind, slug, cities, asOf, into, wanted);
  return into;
}
