import { GUIDES, PAGES_KIND } from '../articleKinds.ts';
import type { Disk } from '../disk.ts';
import type { Placed } from '../finding.ts';
import { type ArticleReading, readArticles } from '../readArticles.ts';
import type { GuideFacts, PageFacts } from '../schema/guide.ts';
import type { StaleFact } from '../stale/staleFact.ts';
import { staleArticles } from '../stale/worklist.ts';
import { checkWriting } from '../writing/checkWriting.ts';
import type { Writing } from '../writing/passages.ts';

export type Folder = 'guides' | 'pages';

/** Some articles of one folder, to be checked together. */
export interface Chunk {
  folder: Folder;
  slugs: readonly string[];
}

/** Everything that a check says of some articles, their bodies empty: small enough to be handed on and kept. */
export interface ChunkReading {
  guides?: ArticleReading<GuideFacts> | undefined;
  pages?: ArticleReading<PageFacts> | undefined;
  writing: Placed[];
  stale: StaleFact[];
}

const FACTS = { guides: 'guide.yaml', pages: 'page.yaml' } as const;

/** Reads and checks some articles. */
export function readChunk(
  disk: Disk,
  { folder, slugs }: Chunk,
  cities: ReadonlySet<string> | undefined,
  asOf: Date,
): ChunkReading {
  const writings = new Map<string, Writing>();
  const wanted = { slugs, writings, checkOnly: true };
  const guides = folder === 'guides' ? readArticles(disk, GUIDES, cities, asOf, wanted) : undefined;
  const pages = folder === 'pages' ? readArticles(disk, PAGES_KIND, cities, asOf, wanted) : undefined;
  const content = {
    guides: guides?.articles ?? [],
    pages: Object.fromEntries((pages?.articles ?? []).map((page) => [page.slug, page])),
  };
  const files = slugs.map((slug) => `${folder}/${slug}/${FACTS[folder]}`).filter((file) => disk.has(file));
  const read = (file: string): string | undefined => {
    const text = disk.read(file.slice(disk.label('').length));
    return typeof text === 'string' ? text : undefined;
  };
  const writing = checkWriting(disk, content, { files, writings });
  const stale = staleArticles(content, read, asOf);
  return { guides, pages, writing, stale };
}

/** Puts readings of one folder together. */
export function joined<T>(readings: readonly ArticleReading<T>[]): ArticleReading<T> {
  return {
    articles: readings.flatMap(({ articles }) => articles),
    anchors: new Map(readings.flatMap(({ anchors }) => [...anchors])),
    links: readings.flatMap(({ links }) => links),
    findings: readings.flatMap(({ findings }) => findings),
    warnings: readings.flatMap(({ warnings }) => warnings),
  };
}
