import type { Locale } from '#lib/i18n/locale.ts';
import type { Disk } from './disk.ts';
import { type Placed, toProblems } from './finding.ts';
import { type Gathered, gather, type Ready } from './gather.ts';
import { type ChunkReading, joined } from './parallel/readChunk.ts';
import type { Problem } from './problem.ts';
import { strayFiles } from './readArticles.ts';
import type { StaleFact } from './stale/staleFact.ts';
import { worklist } from './stale/worklist.ts';
import { checkWriting, DATA_FILES } from './writing/checkWriting.ts';

/** The outcome of a check: all problems, and how many of each there are, drafts included. */
export interface Report {
  problems: Problem[];
  counts: Record<'guides' | 'pages' | 'venues' | 'cities', number>;
  /** What the style guide would say otherwise (content/STYLE.md): shown, but published all the same. */
  warnings: Problem[];
  /** What editors should look up again at a moment; nothing of it is a problem. */
  staleFacts(asOf: Date): StaleFact[];
}

/** Puts a report into one language. `stale` is what is known already to be old in the articles. */
export function reportFrom(
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

const only = <T>(all: readonly (T | undefined)[]): T[] => all.filter((one) => one !== undefined);

const readingsOf = (parts: readonly ChunkReading[]) =>
  [joined(only(parts.map((part) => part.guides))), joined(only(parts.map((part) => part.pages)))] as const;

/** All of a folder whose articles have been read in parts. `found` is what others have found in it. */
export function gatherParts(
  disk: Disk,
  parts: readonly ChunkReading[],
  { asOf, found = [], venues }: { asOf: Date; found?: readonly Placed[]; venues?: Ready['venues'] },
): Gathered {
  const [guides, pages] = readingsOf(parts);
  guides.findings.push(...strayFiles(disk, 'guides'));
  pages.findings.push(...strayFiles(disk, 'pages'));
  const gathered = gather(disk.root, asOf, { guides, pages, venues });
  gathered.findings.push(...found);
  return gathered;
}

/** The report on a folder whose articles have been read in parts. */
export function reportOfParts(
  disk: Disk,
  parts: readonly ChunkReading[],
  { language, ...more }: Parameters<typeof gatherParts>[2] & { language: Locale },
): Report {
  const data = DATA_FILES.filter((file) => disk.has(file));
  const writing = [
    ...checkWriting(disk, { guides: [], pages: {} }, { files: data }),
    ...parts.flatMap((part) => part.writing),
  ];
  const stale = parts.flatMap((part) => part.stale);
  return reportFrom(disk, gatherParts(disk, parts, more), writing, language, stale);
}
