import { gamesPaths } from '#lib/games/gamesPaths.ts';
import { GUIDES, PAGES_KIND } from './articleKinds.ts';
import { checkLink } from './checkLinks.ts';
import { Disk, wholeFile } from './disk.ts';
import { readFilm } from './film/readFilm.ts';
import { inFile, type Placed, START } from './finding.ts';
import type { LinkUse } from './mdx/context.ts';
import { fileMessages } from './messages/fileMessages.ts';
import { type ArticleReading, readArticles } from './readArticles.ts';
import { readCities } from './readCities.ts';
import { readFirstVisits, readHome, readOffers } from './readData.ts';
import { readGames } from './readGames.ts';
import { readVenues, type VenueReading } from './readVenues.ts';
import type { GuideFacts, PageFacts } from './schema/guide.ts';
import type { SiteParts } from './siteMap.ts';
import type { Content } from './types.ts';
import { ALWAYS, covers, type Window } from './window.ts';
import type { Writing } from './writing/passages.ts';

/** All that a content folder holds, drafts included, and all that is wrong with it. */
export interface Gathered {
  content: Omit<Content, 'home'> & { home: Content['home'] | undefined };
  findings: Placed[];
  /** What is worth a word, though published all the same. */
  warnings: Placed[];
}

/** What has been read already, elsewhere; and where to put the words of articles, if they are wanted. */
export interface Ready {
  guides?: ArticleReading<GuideFacts>;
  pages?: ArticleReading<PageFacts>;
  venues?: VenueReading | undefined;
  writings?: Map<string, Writing>;
}

interface Linking {
  file: string;
  window: Window;
  uses: readonly LinkUse[];
  own: ReadonlySet<string>;
}

const resolve = (all: readonly Linking[], site: SiteParts, asOf: Date): Placed[] =>
  all.flatMap(({ file, window, uses, own }) =>
    inFile(
      file,
      uses.flatMap((use) => checkLink(use, own, window, site, asOf)),
    ),
  );

/** Reads a whole content folder. A part that is not there is empty, without a problem: checkers may bring a part only. */
export function gather(dir: string, asOf: Date, ready: Ready = {}): Gathered {
  const disk = new Disk(dir);
  if (!disk.list('.')) {
    return {
      content: {
        guides: [],
        pages: {},
        venues: [],
        cities: [],
        film: undefined,
        home: undefined,
        games: {},
        firstVisits: undefined,
        offers: [],
      },
      findings: wholeFile(dir, fileMessages.noFolder(START, dir)),
      warnings: [],
    };
  }
  const { cities, findings: cityFindings } = readCities(disk);
  const slugs = cities && new Set(cities.map(({ slug }) => slug));
  const { writings } = ready;
  const wanted = writings ? { writings } : {};
  const guides = ready.guides ?? readArticles(disk, GUIDES, slugs, asOf, wanted);
  const pages = ready.pages ?? readArticles(disk, PAGES_KIND, slugs, asOf, wanted);
  const venues =
    ready.venues ?? readVenues(disk, slugs, asOf, writings !== undefined || ready.guides !== undefined);
  const film = readFilm(disk);
  const firstVisits = readFirstVisits(disk);
  const offers = readOffers(disk, cities);
  // Other files name venues for good, so only those that stay do.
  const stays = (window: Window | undefined): boolean => covers(window ?? ALWAYS, ALWAYS, asOf);
  const venueIds = venues && new Set([...venues.ids].filter((id) => stays(venues.windows.get(id))));
  const games = readGames(disk, venueIds);
  const home = readHome(disk, venueIds);

  const site: SiteParts = {
    guides: guides?.anchors,
    pages: pages?.anchors,
    venues: venues?.windows,
    cities: slugs,
    games:
      games.value.events && games.value.medals && new Set(gamesPaths(games.value.events, games.value.medals)),
    moments:
      film.value && new Set(film.value.chapters.flatMap(({ slug, still }) => (still ? (slug ?? []) : []))),
  };
  const texts = [...(guides?.links ?? []), ...(pages?.links ?? []), ...(venues?.links ?? [])];
  const bySlug = (a: { slug: string }, b: { slug: string }): number => (a.slug < b.slug ? -1 : 1);
  return {
    content: {
      guides: (guides?.articles ?? []).toSorted((a, b) => a.facts.order - b.facts.order || bySlug(a, b)),
      pages: Object.fromEntries((pages?.articles ?? []).map((page) => [page.slug, page])),
      venues: venues?.venues ?? [],
      cities: cities ?? [],
      film: film.value,
      home: home.value,
      games: games.value,
      firstVisits: firstVisits.value,
      offers: offers.value ?? [],
    },
    findings: [
      ...cityFindings,
      ...(guides?.findings ?? []),
      ...(pages?.findings ?? []),
      ...(venues?.findings ?? []),
      ...film.findings,
      ...games.findings,
      ...firstVisits.findings,
      ...offers.findings,
      ...home.findings,
      ...resolve(texts, site, asOf),
    ],
    warnings: [guides, pages, venues].flatMap((part) => part?.warnings ?? []),
  };
}
