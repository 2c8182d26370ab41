import path from 'node:path';
import { siteClock } from '#lib/clock.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { Disk, fingerprint, wholeFile } from './disk.ts';
import { type Placed, toProblems } from './finding.ts';
import { deepFreeze } from './freeze.ts';
import { type Gathered, gather } from './gather.ts';
import { type NextChange, nextChange } from './nextChange.ts';
import { joined } from './parallel/readChunk.ts';
import { chunksOf, readInParallel } from './parallel/readInParallel.ts';
import type { Problem } from './problem.ts';
import { strayFiles } from './readArticles.ts';
import { readCities } from './readCities.ts';
import { say } from './say.ts';
import { shownAt, unchangedAround } from './shownAt.ts';
import type { StaleFact } from './stale/staleFact.ts';
import { worklist } from './stale/worklist.ts';
import type { Content } from './types.ts';
import { checkWriting, DATA_FILES } from './writing/checkWriting.ts';
import type { Writing } from './writing/passages.ts';

const HOME = 'content';

/** One line per problem: `path:line:col  rule  message  → how to mend it`. */
export const problemLine = ({ file, line, column, rule, message, fix }: Problem): string =>
  `${file}:${line}:${column}  ${rule}  ${message}  → ${fix}`;

/** Thrown by loadContent; carries every problem of the folder, and prints them all. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`content: ${problems.length} problem(s)\n${problems.map(problemLine).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/**
 * Checks a content folder, drafts included; a folder that holds only some parts is fine. Never throws.
 * `asOf` is the moment from which links have to hold.
 * @returns all problems, sorted by file and place; empty if the content is sound.
 */
export const checkContent = (dir = HOME, language: Locale = 'zh', asOf = siteClock()): Problem[] =>
  toProblems(gather(dir, asOf).findings, language);

/** The outcome of a check: all problems, and how many of each there are, drafts included. */
export interface Report {
  problems: Problem[];
  counts: Record<'guides' | 'pages' | 'venues' | 'cities', number>;
  /** What the style guide would say otherwise (content/STYLE.md): shown, but published all the same. */
  warnings: Problem[];
  /** What editors should look up again at a moment; nothing of it is a problem. */
  staleFacts(asOf: Date): StaleFact[];
}

/** From so many articles on, a check pays for threads. */
const MANY = 150;

function reportFrom(
  disk: Disk,
  { content, findings, warnings }: Gathered,
  writing: readonly Placed[],
  language: Locale,
  stale?: readonly StaleFact[],
): Report {
  const { guides, pages, venues, cities } = content;
  const read = (file: string): string | undefined => {
    const text = disk.read(file.slice(disk.label('').length));
    return typeof text === 'string' ? text : undefined;
  };
  return {
    problems: toProblems(findings, language),
    warnings: toProblems([...warnings, ...writing], language),
    counts: {
      guides: guides.length,
      pages: Object.keys(pages).length,
      venues: venues.length,
      cities: cities.length,
    },
    staleFacts: (asOf) => worklist(content, read, asOf, stale),
  };
}

/** Checks a content folder like checkContent, and counts what it holds. Never throws. */
export function reportOn(dir = HOME, language: Locale = 'zh', asOf = siteClock()): Report {
  const writings = new Map<string, Writing>();
  const gathered = gather(dir, asOf, { writings });
  const disk = new Disk(dir);
  return reportFrom(disk, gathered, checkWriting(disk, gathered.content, { writings }), language);
}

/** The same for a folder of any size: many articles are read on several threads, and their bodies not kept. */
export async function reportOnMany(
  dir = HOME,
  language: Locale = 'zh',
  asOf = siteClock(),
  { many = MANY, cache = '.cache/check' } = {},
): Promise<Report> {
  const disk = new Disk(dir);
  const articles = chunksOf(disk).reduce((sum, { slugs }) => sum + slugs.length, 0);
  if (articles < many) return reportOn(dir, language, asOf);
  const slugs = readCities(disk).cities?.map(({ slug }) => slug);
  const parts = await readInParallel(disk, { dir, cities: slugs && new Set(slugs), asOf }, cache);
  const only = <T>(all: readonly (T | undefined)[]): T[] => all.filter((one) => one !== undefined);
  const [guides, pages] = [
    joined(only(parts.map((part) => part.guides))),
    joined(only(parts.map((part) => part.pages))),
  ];
  for (const [folder, reading] of [
    ['guides', guides],
    ['pages', pages],
  ] as const)
    reading.findings.push(...strayFiles(disk, folder));
  const writing = [
    ...checkWriting(disk, { guides: [], pages: {} }, { files: DATA_FILES.filter((file) => disk.has(file)) }),
    ...parts.flatMap((part) => part.writing),
  ];
  const stale = parts.flatMap((part) => part.stale);
  return reportFrom(disk, gather(dir, asOf, { guides, pages }), writing, language, stale);
}

type All = ReturnType<typeof gather>['content'] & { home: Content['home'] };

/** All content of a folder, drafts and texts of other times included, frozen. */
function load(dir: string, asOf: Date): All {
  const { content, findings } = gather(dir, asOf);
  const { home } = content;
  const noHome = home
    ? []
    : wholeFile(
        path.posix.join(dir, 'home.yaml'),
        'file/missing',
        say('缺少首页的 home.yaml', 'home.yaml, the facts of the home page, is missing'),
        say('补上它', 'add it'),
      );
  const problems = toProblems([...findings, ...(findings.length === 0 ? noHome : [])], 'zh');
  if (!home || problems.length > 0) throw new ContentError(problems);
  return deepFreeze({ ...content, home });
}

interface Loaded {
  print: string;
  all: All;
  /** What is shown from one moment up to, but not at, another. */
  view?: { content: Content; from: number; until: number };
}

const loaded = new Map<string, Loaded>();

/** The content as read last, or read anew if a file has changed since and `watched` says to look. */
function latest(dir: string, watched: boolean, asOf: Date): Loaded {
  const print = watched ? fingerprint(dir) : '';
  const known = loaded.get(dir);
  if (known && (!watched || known.print === print)) return known;
  const fresh = { print, all: load(dir, asOf) };
  loaded.set(dir, fresh);
  return fresh;
}

/**
 * All content of the site that is shown at a moment (the build's own), parsed, validated and frozen; read once per
 * process and folder. `SITE_DRAFTS=1` (`npm run dev`) shows drafts and texts of other times as well; with it, or with
 * `SITE_WATCH=1` (`npm run dev -- --as-of …`), changed files are noticed.
 * @throws ContentError with every problem, if there is any
 */
export function loadContent(dir = HOME, asOf = siteClock()): Content {
  const drafts = process.env.SITE_DRAFTS === '1';
  const entry = latest(dir, drafts || process.env.SITE_WATCH === '1', asOf);
  if (drafts) return entry.all;
  const now = asOf.getTime();
  if (!entry.view || now < entry.view.from || now >= entry.view.until)
    entry.view = { content: deepFreeze(shownAt(entry.all, asOf)), ...unchangedAround(entry.all, asOf) };
  return entry.view.content;
}

/** When the site as loaded has to be built again, by time alone. Throws like loadContent. */
export const contentChanges = (dir = HOME, asOf = siteClock()): NextChange =>
  nextChange(latest(dir, process.env.SITE_WATCH === '1', asOf).all, asOf);
