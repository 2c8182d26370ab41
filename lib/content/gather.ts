import { GUIDES, PAGES_KIND } from './articleKinds.ts';
import { checkLink } from './checkLinks.ts';
import { Disk, wholeFile } from './disk.ts';
import { inFile, type Placed } from './finding.ts';
import type { LinkUse } from './mdx/context.ts';
import { readArticles } from './readArticles.ts';
import { readCities } from './readCities.ts';
import { readFilm, readFirstVisits, readGames, readHome, readOffers } from './readData.ts';
import { readVenues } from './readVenues.ts';
import { say } from './say.ts';
import type { SiteParts } from './siteMap.ts';
import type { Content } from './types.ts';

/** All that a content folder holds, drafts included, and all that is wrong with it. */
export interface Gathered {
  content: Omit<Content, 'home'> & { home: Content['home'] | undefined };
  findings: Placed[];
}

interface Linking {
  file: string;
  draft: boolean;
  uses: readonly LinkUse[];
  own: ReadonlySet<string>;
}

const resolve = (all: readonly Linking[], site: SiteParts): Placed[] =>
  all.flatMap(({ file, draft, uses, own }) =>
    inFile(
      file,
      uses.flatMap((use) => checkLink(use, own, draft, site)),
    ),
  );

/** Reads a whole content folder. A part that is not there is empty, without a problem: checkers may bring a part only. */
export function gather(dir: string): Gathered {
  const disk = new Disk(dir);
  if (!disk.list('.')) {
    const message = say(`没有文件夹 ${dir}`, `there is no folder ${dir}`);
    const fix = say('检查 --dir 后面的路径', 'check the path after --dir');
    const games = { events: undefined, medals: undefined };
    return {
      content: {
        guides: [],
        pages: {},
        venues: [],
        cities: [],
        film: undefined,
        home: undefined,
        games,
        firstVisits: undefined,
        offers: [],
      },
      findings: wholeFile(dir, 'file/unreadable', message, fix),
    };
  }
  const { cities, findings: cityFindings } = readCities(disk);
  const slugs = cities && new Set(cities.map(({ slug }) => slug));
  const guides = readArticles(disk, GUIDES, slugs);
  const pages = readArticles(disk, PAGES_KIND, slugs);
  const venues = readVenues(disk, slugs);
  const film = readFilm(disk);
  const games = readGames(disk);
  const firstVisits = readFirstVisits(disk);
  const offers = readOffers(disk, cities);
  const venueIds = venues && new Set([...venues.ids].filter((id) => !venues.drafts.has(id)));
  const home = readHome(disk, venueIds);

  const site: SiteParts = {
    guides: guides?.anchors,
    pages: pages?.anchors,
    venues: venues && new Map([...venues.ids].map((id) => [id, { draft: venues.drafts.has(id) }])),
    cities: slugs,
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
      ...resolve(texts, site),
    ],
  };
}
