import { GUIDES, PAGES_KIND } from '#lib/content/articleKinds.ts';
import type { Disk } from '#lib/content/disk.ts';
import { splitFrontMatter } from '#lib/content/frontMatter.ts';
import { type Anchors, readArticles } from '#lib/content/readArticles.ts';
import { readGames } from '#lib/content/readGames.ts';
import { filmFacts } from '#lib/content/schema/film.ts';
import { venueMeta } from '#lib/content/schema/venue.ts';
import type { SiteParts } from '#lib/content/siteMap.ts';
import { ALWAYS, type Window, windowOf } from '#lib/content/window.ts';
import { readYaml } from '#lib/content/yaml/readYaml.ts';
import { gamesPaths } from '#lib/games/gamesPaths.ts';

const NOTHING_KNOWN: Anchors = { headings: {}, absent: undefined, window: ALWAYS };

/** The names that links of a kind lead to: `natural-ice` of `/zh/guides/natural-ice/#s-1`. */
function namesIn(urls: readonly string[], pattern: RegExp): Set<string> {
  return new Set(urls.flatMap((url) => pattern.exec(url)?.[1] ?? []));
}

/** The moments of the film, if anything leads to one. */
function filmMoments(disk: Disk, urls: readonly string[]): Set<string> | undefined {
  if (!urls.some((url) => /^\/(?:zh|en)\/film\/./.test(url))) return undefined;
  const text = disk.read('film/film.yaml');
  const film = typeof text === 'string' ? readYaml(text, filmFacts).value : undefined;
  return film && new Set(film.chapters.flatMap(({ slug, still }) => (still ? slug : [])));
}

/**
 * What the links of one text need to know of the site. Only what they lead to is read, so that an answer takes no longer
 * among five thousand articles than among fifty; of the rest, names.
 */
export function linkedSite(
  disk: Disk,
  urls: readonly string[],
  cities: ReadonlySet<string> | undefined,
  asOf: Date,
): SiteParts {
  const articles = (folder: 'guides' | 'pages', names: ReadonlySet<string>): Map<string, Anchors> => {
    const all = new Map((disk.list(folder)?.folders ?? []).map((name) => [name, NOTHING_KNOWN]));
    const wanted = { slugs: [...names].filter((name) => all.has(name)), checkOnly: true };
    const reading =
      folder === 'guides'
        ? readArticles(disk, GUIDES, cities, asOf, wanted)
        : readArticles(disk, PAGES_KIND, cities, asOf, wanted);
    for (const [name, anchors] of reading?.anchors ?? []) all.set(name, anchors);
    return all;
  };
  const venueWindow = (id: string): Window => {
    const text = disk.read(`venues/${id}.mdx`);
    const meta =
      typeof text === 'string' ? readYaml(splitFrontMatter(text).yaml, venueMeta).value : undefined;
    return windowOf(meta ?? {});
  };
  const linkedVenues = namesIn(urls, /^\/(?:zh|en)\/venues\/([^/#?]+)/);
  const ids = (disk.list('venues')?.files ?? []).map((name) => name.replace(/\.mdx$/, ''));
  const venues = new Map(ids.map((id) => [id, linkedVenues.has(id) ? venueWindow(id) : ALWAYS]));
  const aboutGames = urls.some((url) => /^\/(?:zh|en)\/games\/./.test(url));
  const games = aboutGames ? readGames(disk, undefined).value : {};
  const { events, medals } = games;
  return {
    guides: articles('guides', namesIn(urls, /^\/(?:zh|en)\/guides\/([^/#?]+)/)),
    pages: articles('pages', namesIn(urls, /^\/(?:zh|en)\/([^/#?]+)/)),
    venues,
    cities,
    games: events && medals && new Set(gamesPaths(events, medals)),
    moments: filmMoments(disk, urls),
  };
}
