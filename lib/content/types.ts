import type { Root } from 'hast';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Translation } from './drift.ts';
import type { City } from './schema/city.ts';
import type { FilmFacts } from './schema/film.ts';
import type { FirstVisitFacts } from './schema/firstVisit.ts';
import type { GamesEvents, GamesMedals } from './schema/games.ts';
import type { GamesPlaces } from './schema/gamesPlaces.ts';
import type { GamesSessions } from './schema/gamesSessions.ts';
import type { GamesTechnology } from './schema/gamesTechnology.ts';
import type { GuideFacts, PageFacts, ProseMeta } from './schema/guide.ts';
import type { HomeFacts } from './schema/home.ts';
import type { Offer } from './schema/offer.ts';
import type { VenueMeta } from './schema/venue.ts';

/** A heading of an article, in reading order. `id` is the anchor: `s-1`… in Chinese, words in English. */
export interface Heading {
  depth: 2 | 3 | 4;
  text: string;
  id: string;
}

/** One language of an article: its front matter and its checked body, ready to be mapped to components. */
export interface Prose extends ProseMeta {
  /** Path of the MDX file, as problems name it. */
  file: string;
  /** hast; blocks are `mdxJsxFlowElement` / `mdxJsxTextElement` nodes named in blocks.ts, literal attributes only. */
  body: Root;
  headings: readonly Heading[];
  /** Words that blocks set in the display face: pulled sentences, figures, step titles, questions. */
  displayText: readonly string[];
}

/** A guide: facts once, prose per language. A language is absent only if `facts.missing` says so. */
export interface Guide {
  slug: string;
  facts: GuideFacts;
  prose: Partial<Record<Locale, Prose>>;
  /** How its English stands to its Chinese. */
  translation?: Translation;
}

export interface Page {
  slug: string;
  facts: PageFacts;
  prose: Partial<Record<Locale, Prose>>;
  translation?: Translation;
}

/** A venue; `id` is its file name. `notes` are the `<Zh>` and `<En>` parts of its body, as hast. */
export interface Venue extends VenueMeta {
  id: string;
  file: string;
  notes: Partial<Record<Locale, Root>>;
}

/** `content/film/film.yaml`; `dir` is the folder, from the project's root, in which its files lie. */
export interface Film extends FilmFacts {
  dir: string;
}

/** Beijing 2022: results, the medal table twice, the schedule, the venues today, the technology behind. */
export interface GamesFiles {
  events: GamesEvents;
  medals: GamesMedals;
  sessions: GamesSessions;
  places: GamesPlaces;
  technology: GamesTechnology;
}

/** All that the site knows, parsed, validated and frozen. */
export interface Content {
  /** Sorted by `facts.order`, then by slug. */
  guides: readonly Guide[];
  /** By slug. */
  pages: Readonly<Record<string, Page>>;
  /** Sorted by id. */
  venues: readonly Venue[];
  /** In the order of cities.yaml. */
  cities: readonly City[];
  film: Film | undefined;
  home: HomeFacts;
  /** The five files of `content/games`. */
  games: Partial<GamesFiles>;
  /** `content/first-visit.yaml` */
  firstVisits: FirstVisitFacts | undefined;
  /** `content/offers.yaml`: free sessions, snow holidays and vouchers, each with its year. */
  offers: readonly Offer[];
}
