import fs from 'node:fs';
import path from 'node:path';
import type { Locale } from '#lib/i18n/locale.ts';
import { Disk } from './disk.ts';
import { type Chunk, type ChunkReading, readChunk } from './parallel/readChunk.ts';
import { chunksOf } from './parallel/readInParallel.ts';
import { undecodable } from './pictures/undecodable.ts';
import { readCities } from './readCities.ts';
import { readVenues, type VenueReading } from './readVenues.ts';
import { type Report, reportOfParts } from './report.ts';

/** What is known of photographs from earlier checks. */
const PICTURES = '.cache/check-pictures.json';

interface Known {
  stamp: string;
  reading: ChunkReading;
}

/**
 * Checks a content folder again and again, for an editor who saves: only articles whose files have changed since are
 * read anew, and venues only if one of them has. Links are resolved over all each time.
 */
export class Recheck {
  readonly #disk: Disk;
  readonly #language: Locale;
  readonly #articles = new Map<string, Known>();
  #cities = '';
  #venues: { stamp: string; reading: VenueReading | undefined } | undefined;

  constructor(dir: string, language: Locale) {
    this.#disk = new Disk(dir);
    this.#language = language;
  }

  /** Changes whenever a file of a folder, or a file itself, is written, added or removed. */
  #stamp(relative: string): string {
    const full = path.join(this.#disk.root, relative);
    const stat = fs.statSync(full, { throwIfNoEntry: false });
    if (!stat?.isDirectory()) return `${stat?.mtimeMs} ${stat?.size}`;
    return fs
      .readdirSync(full)
      .map((name) => {
        const file = fs.statSync(path.join(full, name), { throwIfNoEntry: false });
        return `${name} ${file?.mtimeMs} ${file?.size}`;
      })
      .join('\n');
  }

  #read({ folder, slugs: [slug = ''] }: Chunk, cities: ReadonlySet<string> | undefined, asOf: Date) {
    const name = `${folder}/${slug}`;
    const stamp = this.#stamp(name);
    const known = this.#articles.get(name);
    if (known?.stamp === stamp) return known.reading;
    const reading = readChunk(this.#disk, { folder, slugs: [slug] }, cities, asOf);
    this.#articles.set(name, { stamp, reading });
    return reading;
  }

  /** What is wrong now. */
  async report(asOf: Date): Promise<Report> {
    const { cities: list } = readCities(this.#disk);
    const cities = list && new Set(list.map(({ slug }) => slug));
    const names = [...(cities ?? [])].join(' ');
    if (names !== this.#cities) {
      this.#articles.clear();
      this.#venues = undefined;
      this.#cities = names;
    }
    const stamp = this.#stamp('venues');
    if (this.#venues?.stamp !== stamp)
      this.#venues = { stamp, reading: readVenues(this.#disk, cities, asOf, true) };
    const single = chunksOf(this.#disk).flatMap(({ folder, slugs }) =>
      slugs.map((slug): Chunk => ({ folder, slugs: [slug] })),
    );
    const parts = single.map((chunk) => this.#read(chunk, cities, asOf));
    return reportOfParts(this.#disk, parts, {
      asOf,
      language: this.#language,
      found: await undecodable(this.#disk, PICTURES),
      venues: this.#venues.reading,
    });
  }
}
