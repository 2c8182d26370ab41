import type { z } from 'zod';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import { type Disk, wholeFile } from './disk.ts';
import { type Finding, finding, inFile, type Placed, START } from './finding.ts';
import { checkLengths, checkTags } from './lengths.ts';
import type { LinkUse, ReadContext } from './mdx/context.ts';
import { readMdx } from './readMdx.ts';
import { say } from './say.ts';
import { type GuideFacts, proseMeta } from './schema/guide.ts';
import { anchorsOf } from './siteMap.ts';
import { badName, isSlug, unexpected } from './slug.ts';
import type { Heading, Prose } from './types.ts';
import { placeOfKey, placeOfValue } from './yaml/locate.ts';
import type { Yaml } from './yaml/parseYaml.ts';
import { readYaml } from './yaml/readYaml.ts';

/** The facts that guides and pages have in common. */
interface Facts {
  sources: { id: string }[];
  draft?: boolean | undefined;
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
}

/** What links need to know of an article, sound or not. */
export interface Anchors {
  /** Of each text that could be parsed. */
  headings: Partial<Record<Locale, readonly Heading[]>>;
  /** The language that the facts declare as missing. */
  absent: Locale | undefined;
  draft: boolean;
}

export interface ArticleReading<T> {
  articles: Article<T>[];
  anchors: Map<string, Anchors>;
  links: { file: string; draft: boolean; uses: LinkUse[]; own: ReadonlySet<string> }[];
  findings: Placed[];
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
  into: ArticleReading<T>,
): void {
  const folder = `${kind.folder}/${slug}`;
  const { files = [], folders = [] } = disk.list(folder) ?? {};
  const label = (name: string): string => disk.label(`${folder}/${name}`);
  const report = (...placed: readonly Placed[]): void => void into.findings.push(...placed);
  const expected = [kind.factsFile, ...LOCALES.map((locale) => `${locale}.mdx`)];
  const strange = files.filter(
    (name) => !expected.includes(name) && !/\.(?:jpe?g|png|webp|avif|svg)$/i.test(name),
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
    const found = [...duplicateSources(facts, reading.yaml), ...kind.check(facts, reading.yaml)];
    report(...inFile(label(kind.factsFile), found));
  }

  const sources = facts && new Set(facts.sources.map(({ id }) => id));
  const prose: Article<T>['prose'] = {};
  const anchors: Anchors = { headings: {}, absent: facts?.missing?.locale, draft: facts?.draft ?? false };
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
    const context: ReadContext = { locale, home: 'article', sources, cities, files: new Set(files) };
    const { meta, yaml, body, headings, displayText, links, findings } = readMdx(text, proseMeta, context);
    const shareable = meta && yaml ? [...checkLengths(meta, yaml), ...checkTags(meta, locale, yaml)] : [];
    report(...inFile(label(name), [...findings, ...shareable]));
    if (body || headings.length > 0) anchors.headings[locale] = headings;
    into.links.push({ file: label(name), draft: anchors.draft, uses: links, own: anchorsOf(headings) });
    if (meta && body) prose[locale] = { ...meta, file: label(name), body, headings, displayText };
  }
  into.anchors.set(slug, anchors);
  if (facts) into.articles.push({ slug, facts, prose });
}

/** Reads all articles of a kind; undefined if the content folder has none. */
export function readArticles<T extends Facts>(
  disk: Disk,
  kind: ArticleKind<T>,
  cities: ReadContext['cities'],
): ArticleReading<T> | undefined {
  const listing = disk.list(kind.folder);
  if (!listing) return undefined;
  const into: ArticleReading<T> = { articles: [], anchors: new Map(), links: [], findings: [] };
  for (const name of listing.files)
    into.findings.push(unexpected(disk.label(`${kind.folder}/${name}`), listing.folders));
  for (const slug of listing.folders) readArticle(disk, kind, slug, cities, into);
  return into;
}
