import { LOCALES } from '#lib/i18n/locale.ts';
import type { Disk } from '../disk.ts';
import type { Article, ArticleReading } from '../readArticles.ts';
import { strayFiles } from '../readArticles.ts';
import type { FolderStamps } from './folderStamps.ts';

interface Known<T> {
  stamp: string;
  reading: ArticleReading<T>;
  /** As it was when it was last sound: shown while the editor mends it. */
  sound: Article<T> | undefined;
}

type ReadOne<T> = (slug: string) => ArticleReading<T> | undefined;

/** Whether an article lacks nothing that it had before. */
const keeps = <T>(now: Article<T> | undefined, before: Article<T> | undefined): boolean =>
  LOCALES.every((locale) => now?.prose[locale] || !before?.prose[locale]);

/** The articles of one folder, of which only those that have changed are read anew. */
export class LiveArticles<T> {
  readonly #folder: string;
  readonly #known = new Map<string, Known<T>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Forgets what was read, not what was sound: something that every article depends on has changed. */
  forget(): void {
    for (const known of this.#known.values()) known.stamp = '';
  }

  #one(slug: string, stamp: string, read: ReadOne<T>): Known<T> | undefined {
    const known = this.#known.get(slug);
    if (known?.stamp === stamp) return known;
    const reading = read(slug);
    if (!reading) return undefined;
    const now = reading.articles[0];
    const sound = keeps(now, known?.sound) ? now : known?.sound;
    const fresh = { stamp, reading, sound };
    this.#known.set(slug, fresh);
    return fresh;
  }

  /** All articles of the folder as they are, or as they were when they were last sound. */
  read(disk: Disk, stamps: FolderStamps, readOne: ReadOne<T>): ArticleReading<T> | undefined {
    const slugs = disk.list(this.#folder)?.folders;
    if (!slugs) return undefined;
    for (const slug of this.#known.keys()) if (!slugs.includes(slug)) this.#known.delete(slug);
    const parts = slugs.flatMap(
      (slug) => this.#one(slug, stamps.get(`${this.#folder}/${slug}`) ?? '', readOne) ?? [],
    );
    return {
      articles: parts.flatMap(({ sound }) => sound ?? []),
      anchors: new Map(parts.flatMap(({ reading }) => [...reading.anchors])),
      links: parts.flatMap(({ reading }) => reading.links),
      findings: [...strayFiles(disk, this.#folder), ...parts.flatMap(({ reading }) => reading.findings)],
      warnings: parts.flatMap(({ reading }) => reading.warnings),
    };
  }
}
