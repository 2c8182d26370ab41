/** Where an example stands: a file of the sample content (lib/content/fixtures/clean), or the names of files. */
export const SAMPLE_FILES = {
  'zh.mdx': 'guides/first-turn/zh.mdx',
  'en.mdx': 'guides/first-turn/en.mdx',
  'guide.yaml': 'guides/first-turn/guide.yaml',
  'venue.mdx': 'venues/sample-rink.mdx',
  'cities.yaml': 'cities.yaml',
  'page.yaml': 'pages/about/page.yaml',
  'home.yaml': 'home.yaml',
} as const;

type SampleFile = keyof typeof SAMPLE_FILES;

/** One thing written wrongly, and the same written rightly. A test runs both. */
export interface Example {
  /** `files`: not words in a file, but which files there are. */
  file: SampleFile | 'files' | 'film.yaml' | 'zh.vtt';
  wrong: string;
  right: string;
  /** The part of the sample file in whose place it stands; without it, it follows the text. */
  instead?: string;
  /** Shown once, tried so often: some rules need a long text. */
  times?: number;
}

const inFile =
  (file: Example['file']) =>
  (wrong: string, right: string, instead?: string): Example => ({
    file,
    wrong,
    right,
    ...(instead === undefined ? {} : { instead }),
  });

export const inZh = inFile('zh.mdx');
export const inEn = inFile('en.mdx');
export const inGuide = inFile('guide.yaml');
export const inVenue = inFile('venue.mdx');
export const inCities = inFile('cities.yaml');
export const inPage = inFile('page.yaml');
export const inHome = inFile('home.yaml');
export const inFilm = inFile('film.yaml');
export const inCaptions = inFile('zh.vtt');
export const asFiles = inFile('files');
