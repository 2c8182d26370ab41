import { watch } from 'node:fs';
import { GUIDES, PAGES_KIND } from '../articleKinds.ts';
import { Disk } from '../disk.ts';
import { type Gathered, gather } from '../gather.ts';
import { readArticles } from '../readArticles.ts';
import { readCities } from '../readCities.ts';
import { readVenues, type VenueReading } from '../readVenues.ts';
import type { GuideFacts, PageFacts } from '../schema/guide.ts';
import { type FolderStamps, folderStamps } from './folderStamps.ts';
import { LiveArticles } from './liveArticles.ts';

/**
 * A page asks for the content dozens of times; the folder is looked at once for all of them. Where the system tells of
 * changes it is looked at when told, and seldom besides. In milliseconds.
 */
const FRESH_MS = 150;
const TOLD_MS = 1000;

/**
 * A content folder while somebody writes in it (docs/decisions/preview.md): what has changed is read anew and nothing
 * else, and an article with a mistake stays as it was when it was last sound.
 */
export class LiveContent {
  readonly #dir: string;
  readonly #guides = new LiveArticles<GuideFacts>('guides');
  readonly #pages = new LiveArticles<PageFacts>('pages');
  #cities = '';
  #venues: { stamp: string; reading: VenueReading | undefined } | undefined;
  #looked = Number.NEGATIVE_INFINITY;
  #print: string | undefined;
  /** Whether the system tells of changes, and whether it has since the last look. */
  #watched = false;
  #changed = true;
  #gathered: Gathered | undefined;

  constructor(dir: string) {
    this.#dir = dir;
  }

  #watch(): void {
    try {
      const watcher = watch(this.#dir, { recursive: true, persistent: false }, () => {
        this.#changed = true;
      });
      watcher.on('error', () => {
        this.#watched = false;
      });
      this.#watched = true;
    } catch {
      // Too many files for this system: the folder is looked at more often instead.
    }
  }

  #gather(stamps: FolderStamps, asOf: Date): Gathered {
    // A disk keeps what it has read, so each look at the folder has its own.
    const disk = new Disk(this.#dir);
    const list = readCities(disk).cities;
    const cities = list && new Set(list.map(({ slug }) => slug));
    const names = [...(cities ?? [])].join(' ');
    if (names !== this.#cities) {
      this.#guides.forget();
      this.#pages.forget();
      this.#venues = undefined;
      this.#cities = names;
    }
    const stamp = stamps.get('venues') ?? '';
    if (this.#venues?.stamp !== stamp)
      this.#venues = { stamp, reading: readVenues(disk, cities, asOf, false) };
    const guides = this.#guides.read(disk, stamps, (slug) =>
      readArticles(disk, GUIDES, cities, asOf, { slugs: [slug] }),
    );
    const pages = this.#pages.read(disk, stamps, (slug) =>
      readArticles(disk, PAGES_KIND, cities, asOf, { slugs: [slug] }),
    );
    return gather(this.#dir, asOf, {
      ...(guides && { guides }),
      ...(pages && { pages }),
      venues: this.#venues.reading,
    });
  }

  /** The content as it is now; the same object as long as no file changes. */
  read(asOf: Date): Gathered {
    const now = performance.now();
    const fresh = now - this.#looked < (this.#watched ? TOLD_MS : FRESH_MS);
    if (this.#gathered && fresh && !(this.#watched && this.#changed)) return this.#gathered;
    if (!this.#gathered) this.#watch();
    this.#changed = false;
    const stamps = folderStamps(this.#dir);
    const print = [...stamps].flat().join('\n');
    if (!this.#gathered || print !== this.#print) this.#gathered = this.#gather(stamps, asOf);
    this.#print = print;
    this.#looked = performance.now();
    return this.#gathered;
  }
}
