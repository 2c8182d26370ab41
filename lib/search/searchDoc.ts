/** One page as the search finds and shows it. */
export interface SearchDoc {
  path: string;
  title: string;
  /** The small line above the title: what kind of page, where. */
  kicker: string;
  /** One line under the title. */
  text: string;
  /** Everything else that names it, normalised: pinyin, initials, the other language's name, old names. */
  keys: string;
  /** Names of which this page is the answer, normalised. */
  exact: string[];
  /** What the page says. */
  body: string;
}
