import path from 'node:path';
import { siteClock } from '#lib/clock.ts';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import { Disk, wholeFile } from './disk.ts';
import { type Placed, START, toProblems } from './finding.ts';
import { deepFreeze } from './freeze.ts';
import { type Gathered, gather } from './gather.ts';
import { pruneBodies } from './kept/keptBody.ts';
import { getContent, putContent } from './kept/keptContent.ts';
import { LiveContent } from './live/liveContent.ts';
import { fileMessages } from './messages/fileMessages.ts';
import { type NextChange, nextChange } from './nextChange.ts';
import type { ChunkReading } from './parallel/readChunk.ts';
import { chunksOf, readInParallel } from './parallel/readInParallel.ts';
import { undecodable } from './pictures/undecodable.ts';
import { type Problem, problemLine } from './problem.ts';
import { readCities } from './readCities.ts';
import { gatherParts, type Report, reportFrom, reportOfParts } from './report.ts';
import { shownAt, unchangedAround } from './shownAt.ts';
import type { Content } from './types.ts';
import { checkWriting } from './writing/checkWriting.ts';
import type { Writing } from './writing/passages.ts';

export { problemLine, toldLine } from './problem.ts';
export type { Report } from './report.ts';

const HOME = 'content';
/** What was said of articles before is kept here. */
const CHECKED = '.cache/check';

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

/** From so many articles on, a check pays for threads. */
const MANY = 150;

/** Checks a content folder like checkContent, and counts what it holds. Never throws. */
export const reportOn = (dir = HOME, language: Locale = 'zh', asOf = siteClock()): Report =>
  reportWith([], dir, language, asOf);

function reportWith(found: readonly Placed[], dir: string, language: Locale, asOf: Date): Report {
  const writings = new Map<string, Writing>();
  const gathered = gather(dir, asOf, { writings });
  gathered.findings.push(...found);
  const disk = new Disk(dir);
  return reportFrom(disk, gathered, checkWriting(disk, gathered.content, { writings }), language);
}

function readParts(disk: Disk, dir: string, asOf: Date, cache: string): Promise<ChunkReading[]> {
  const slugs = readCities(disk).cities?.map(({ slug }) => slug);
  return readInParallel(disk, { dir, cities: slugs && new Set(slugs), asOf }, cache);
}

/**
 * The same for a folder of any size: many articles are read on several threads, and their bodies not kept. Photographs
 * are decoded as well.
 */
export async function reportOnMany(
  dir = HOME,
  language: Locale = 'zh',
  asOf = siteClock(),
  { many = MANY, cache = CHECKED } = {},
): Promise<Report> {
  const disk = new Disk(dir);
  const articles = chunksOf(disk).reduce((sum, { slugs }) => sum + slugs.length, 0);
  const broken = await undecodable(disk, `${cache}-pictures.json`);
  if (articles < many) return reportWith(broken, dir, language, asOf);
  const parts = await readParts(disk, dir, asOf, cache);
  return reportOfParts(disk, parts, { asOf, language, found: broken });
}

/**
 * Checks the site's content as a build has to, and keeps it for the other processes of the build: who has
 * `SITE_CONTENT` set to the name reads it from there (`loadContent`).
 * @throws ContentError with every problem, if there is any
 */
export async function keepContent(dir = HOME, asOf = siteClock()): Promise<string> {
  const disk = new Disk(dir);
  const found = await undecodable(disk, `${CHECKED}-pictures.json`);
  const parts = await readParts(disk, dir, asOf, CHECKED);
  const site = siteOf(dir, gatherParts(disk, parts, { asOf, found }));
  pruneBodies(LOCALES.length * (site.guides.length + Object.keys(site.pages).length));
  return putContent(site);
}

/** All content of a folder, drafts and texts of other times included. */
function siteOf(dir: string, { content, findings }: Gathered): Content {
  const { home } = content;
  const noHome = home ? [] : wholeFile(path.posix.join(dir, 'home.yaml'), fileMessages.noHome(START));
  const problems = toProblems([...findings, ...(findings.length === 0 ? noHome : [])], 'zh');
  if (!home || problems.length > 0) throw new ContentError(problems);
  return { ...content, home };
}

interface Loaded {
  all: Content;
  /** What is shown from one moment up to, but not at, another. */
  view?: { content: Content; from: number; until: number };
}

const loaded = new Map<string, Loaded>();

interface Watched {
  live: LiveContent;
  from?: Gathered;
  loaded?: Loaded;
}

const watched = new Map<string, Watched>();

/** Parts that are there: one with a mistake is missing, and stays as it was. */
const there = <T extends object>(parts: T): Partial<T> =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Partial<T>;

/**
 * The content while somebody writes in it: what has changed is read anew, and what has a mistake stays as it was when it
 * was last sound; the check and the preview say what is wrong. Throws only if there never was enough to show.
 */
function latest(dir: string, asOf: Date): Loaded {
  const entry: Watched = watched.get(dir) ?? { live: new LiveContent(dir) };
  watched.set(dir, entry);
  const gathered = entry.live.read(asOf);
  if (entry.loaded && entry.from === gathered) return entry.loaded;
  const { home, ...rest } = { ...entry.loaded?.all, ...there(gathered.content) } as Gathered['content'];
  if (!home) throw new ContentError(toProblems(gathered.findings, 'zh'));
  entry.from = gathered;
  entry.loaded = { all: deepFreeze({ ...rest, home }) };
  return entry.loaded;
}

/** The content of a folder that nobody writes in, read once. */
function once(dir: string, asOf: Date): Loaded {
  const known = loaded.get(dir);
  if (known) return known;
  const kept = dir === HOME ? process.env.SITE_CONTENT : undefined;
  const fresh = { all: deepFreeze(kept ? getContent(kept) : siteOf(dir, gather(dir, asOf))) };
  loaded.set(dir, fresh);
  return fresh;
}

const entryOf = (dir: string, watch: boolean, asOf: Date): Loaded =>
  watch ? latest(dir, asOf) : once(dir, asOf);

/**
 * All content of the site that is shown at a moment (the build's own), parsed, validated and frozen; read once per
 * process and folder. `SITE_DRAFTS=1` (`npm run dev`) shows drafts and texts of other times as well; with it, or with
 * `SITE_WATCH=1` (`npm run dev -- --as-of …`), changed files are noticed.
 * @throws ContentError with every problem, if there is any
 */
export function loadContent(dir = HOME, asOf = siteClock()): Content {
  const drafts = process.env.SITE_DRAFTS === '1';
  const entry = entryOf(dir, drafts || process.env.SITE_WATCH === '1', asOf);
  if (drafts) return entry.all;
  const now = asOf.getTime();
  if (!entry.view || now < entry.view.from || now >= entry.view.until)
    entry.view = { content: deepFreeze(shownAt(entry.all, asOf)), ...unchangedAround(entry.all, asOf) };
  return entry.view.content;
}

/** When the site as loaded has to be built again, by time alone. Throws like loadContent. */
export const contentChanges = (dir = HOME, asOf = siteClock()): NextChange =>
  nextChange(entryOf(dir, process.env.SITE_WATCH === '1', asOf).all, asOf);
