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

/** The report on a folder whose articles have been read in parts. `found` is what others have found in it. */
export function reportOfParts(
  disk: Disk,
  parts: readonly ChunkReading[],
  {
    asOf,
    language,
    found = [],
    venues,
  }: { asOf: Date; language: Locale; found?: readonly Placed[]; venues?: Ready['venues'] },
): Report {
  const [guides, pages] = [
    joined(only(parts.map((part) => part.guides))),
    joined(only(parts.map((part) => part.pages))),
  ];
  guides.findings.push(...strayFiles(disk, 'guides'));
  pages.findings.push(...strayFiles(disk, 'pages'));
  const data = DATA_FILES.filter((file) => disk.has(file));
  const writing = [
    ...checkWriting(disk, { guides: [], pages: {} }, { files: data }),
    ...parts.flatMap((part) => part.writing),
  ];
  const stale = parts.flatMap((part) => part.stale);
  const gathered = gather(disk.root, asOf, { guides, pages, venues });
  gathered.findings.push(...found);
  return reportFrom(disk, gathered, writing, language, stale);
}
