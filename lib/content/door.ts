import path from 'node:path';
import type { Locale } from '#lib/i18n/locale.ts';
import { Disk, fingerprint, wholeFile } from './disk.ts';
import { toProblems } from './finding.ts';
import { deepFreeze } from './freeze.ts';
import { gather } from './gather.ts';
import type { Problem } from './problem.ts';
import { say } from './say.ts';
import type { StaleFact } from './stale/staleFact.ts';
import { worklist } from './stale/worklist.ts';
import type { Content } from './types.ts';

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
 * @returns all problems, sorted by file and place; empty if the content is sound.
 */
export const checkContent = (dir = HOME, language: Locale = 'zh'): Problem[] =>
  toProblems(gather(dir).findings, language);

/** The outcome of a check: all problems, and how many of each there are, drafts included. */
export interface Report {
  problems: Problem[];
  counts: Record<'guides' | 'pages' | 'venues' | 'cities', number>;
  /** What editors should look up again at a moment; nothing of it is a problem. */
  staleFacts(asOf: Date): StaleFact[];
}

/** Checks a content folder like checkContent, and counts what it holds. Never throws. */
export function reportOn(dir = HOME, language: Locale = 'zh'): Report {
  const { content, findings } = gather(dir);
  const { guides, pages, venues, cities } = content;
  const disk = new Disk(dir);
  const read = (file: string): string | undefined => {
    const text = disk.read(file.slice(disk.label('').length));
    return typeof text === 'string' ? text : undefined;
  };
  return {
    problems: toProblems(findings, language),
    counts: {
      guides: guides.length,
      pages: Object.keys(pages).length,
      venues: venues.length,
      cities: cities.length,
    },
    staleFacts: (asOf) => worklist(content, read, asOf),
  };
}

function load(dir: string, drafts: boolean): Content {
  const { content, findings } = gather(dir);
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
  const shown = <T extends { draft?: boolean | undefined }>(facts: T): boolean =>
    drafts || facts.draft !== true;
  return deepFreeze({
    ...content,
    home,
    guides: content.guides.filter(({ facts }) => shown(facts)),
    pages: Object.fromEntries(Object.entries(content.pages).filter(([, { facts }]) => shown(facts))),
    venues: content.venues.filter(shown),
  });
}

const loaded = new Map<string, Content>();

/**
 * All content of the site, parsed, validated and frozen; read once per process and folder.
 * Drafts are left out unless `SITE_DRAFTS=1` is set (as `npm run dev` does); then changed files are noticed, too.
 * @throws ContentError with every problem, if there is any
 */
export function loadContent(dir = HOME): Content {
  const drafts = process.env.SITE_DRAFTS === '1';
  const key = `${dir}|${drafts ? fingerprint(dir) : ''}`;
  const known = loaded.get(key);
  if (known) return known;
  const content = load(dir, drafts);
  if (drafts) loaded.clear();
  loaded.set(key, content);
  return content;
}
