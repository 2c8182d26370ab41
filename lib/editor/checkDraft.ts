import { GUIDES, PAGES_KIND } from '#lib/content/articleKinds.ts';
import { checkLink } from '#lib/content/checkLinks.ts';
import type { Disk } from '#lib/content/disk.ts';
import { inFile, type Placed } from '#lib/content/finding.ts';
import { readArticles } from '#lib/content/readArticles.ts';
import { readCities } from '#lib/content/readCities.ts';
import { readVenues, type VenueReading } from '#lib/content/readVenues.ts';
import type { GuideFacts, PageFacts } from '#lib/content/schema/guide.ts';
import type { Guide, Page, Venue } from '#lib/content/types.ts';
import { checkWriting } from '#lib/content/writing/checkWriting.ts';
import type { Writing } from '#lib/content/writing/passages.ts';
import { linkedSite } from './linkedSite.ts';
import { OverlayDisk } from './overlayDisk.ts';
import { type EditPlace, filesOf } from './place.ts';

/** What the check says of texts that are being typed, and what can be shown of them. */
export interface DraftCheck {
  /** Would stop a build. */
  problems: Placed[];
  /** Would be published all the same. */
  warnings: Placed[];
  article?: Guide | Page;
  venue?: Venue;
}

type Links = VenueReading['links'];

function checkLinks(disk: Disk, links: Links, cities: ReadonlySet<string> | undefined, asOf: Date): Placed[] {
  const urls = links.flatMap(({ uses }) => uses.map(({ url }) => url));
  const site = linkedSite(disk, urls, cities, asOf);
  return links.flatMap(({ file, window, uses, own }) =>
    inFile(
      file,
      uses.flatMap((use) => checkLink(use, own, window, site, asOf)),
    ),
  );
}

/** A disk that shows one venue only, so that the other hundreds are not read. */
class OneVenue extends OverlayDisk {
  readonly only: string;

  constructor(root: string, texts: ReadonlyMap<string, string>, only: string) {
    super(root, texts);
    this.only = only;
  }

  override list(relative: string) {
    return relative === 'venues' ? { files: [this.only], folders: [] } : super.list(relative);
  }
}

/**
 * Checks one article or venue as it is being typed, with the same rules as `npm run check`. `texts` by file name; a file
 * that is not among them is read from disk.
 */
export function checkDraft(
  root: string,
  place: EditPlace,
  texts: Readonly<Record<string, string>>,
  asOf: Date,
): DraftCheck {
  const typed = new Map<string, string>();
  for (const { name, path } of filesOf(place)) {
    const text = texts[name];
    if (text !== undefined) typed.set(path, text);
  }
  const disk = new OverlayDisk(root, typed);
  const { cities } = readCities(disk);
  const slugs = cities && new Set(cities.map(({ slug }) => slug));
  if (place.kind === 'venues') {
    const one = new OneVenue(root, typed, `${place.slug}.mdx`);
    const reading = readVenues(one, slugs, asOf);
    const { findings = [], warnings = [], links = [], venues = [] } = reading ?? {};
    const venue = venues[0];
    const problems = [...findings, ...checkLinks(disk, links, slugs, asOf)];
    return { problems, warnings, ...(venue && { venue }) };
  }
  const writings = new Map<string, Writing>();
  const wanted = { slugs: [place.slug], writings };
  const reading =
    place.kind === 'guides'
      ? readArticles<GuideFacts>(disk, GUIDES, slugs, asOf, wanted)
      : readArticles<PageFacts>(disk, PAGES_KIND, slugs, asOf, wanted);
  const { articles = [], findings = [], warnings = [], links = [] } = reading ?? {};
  const article = articles[0] as Guide | Page | undefined;
  const shown = article ? { guides: [article as Guide], pages: {} } : { guides: [], pages: {} };
  const files = filesOf(place).filter(({ name }) => name.endsWith('.yaml'));
  const facts = files.map(({ path }) => path).filter((path) => disk.has(path));
  return {
    problems: [...findings, ...checkLinks(disk, links, slugs, asOf)],
    warnings: [...warnings, ...checkWriting(disk, shown, { files: facts, writings })],
    ...(article && { article }),
  };
}
