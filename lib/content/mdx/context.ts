import type { Root } from 'mdast';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Place } from '../finding.ts';

/** What the check of one MDX file has to know about the rest. */
export interface ReadContext {
  locale: Locale;
  /** `venue`: the body holds `<Zh>` and `<En>` only. */
  home: 'article' | 'venue';
  /** Source ids of the article's yaml; undefined if they could not be read, and are not checked. */
  sources: ReadonlySet<string> | undefined;
  /** City slugs of cities.yaml; undefined if there is none, and they are not checked. */
  cities: ReadonlySet<string> | undefined;
  /** Chart ids of the article's yaml; undefined if they could not be read, and are not checked. */
  charts?: ReadonlySet<string> | undefined;
  /** Names of the files that lie in the article's folder. */
  files: ReadonlySet<string>;
  /** Gets the name of every picture that the text shows. */
  onPicture?: (file: string) => void;
  /** Only the problems are wanted: a sound text gets an empty body. */
  checkOnly?: boolean;
  /** Gets the text as it was parsed, before its blocks are put into shape, if it parses. */
  onParsed?: (root: Root) => void;
}

/** A link of an article, to be resolved when all pages are known. */
export interface LinkUse extends Place {
  url: string;
  locale: Locale;
  /** An attribute of a block names what stands at `url`. */
  names?: { kind: 'venue' | 'moment'; id: string };
}
