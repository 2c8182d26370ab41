import { z } from 'zod';
import { cities } from './schema/city.ts';
import { filmFacts } from './schema/film.ts';
import { firstVisitFacts } from './schema/firstVisit.ts';
import { gamesEvents, gamesMedals } from './schema/games.ts';
import { gamesPlaces } from './schema/gamesPlaces.ts';
import { gamesSessions } from './schema/gamesSessions.ts';
import { gamesTechnology } from './schema/gamesTechnology.ts';
import { guideFacts, pageFacts, proseMeta } from './schema/guide.ts';
import { homeFacts } from './schema/home.ts';
import { offers } from './schema/offer.ts';
import { translationRecord } from './schema/translation.ts';
import { venueMeta } from './schema/venue.ts';

/** A kind of file in the content folder, and what may stand in it. */
interface Kind {
  /** Files of this kind, as VS Code matches them. */
  files: string;
  schema: z.ZodType;
  /** The front matter of an MDX file, not a YAML file. */
  frontMatter?: true;
}

/** Every file with a schema, by the name of its JSON Schema. */
export const KINDS: Readonly<Record<string, Kind>> = {
  guide: { files: 'content/guides/*/guide.yaml', schema: guideFacts },
  page: { files: 'content/pages/*/page.yaml', schema: pageFacts },
  translation: { files: 'content/*/*/en.source.yaml', schema: translationRecord },
  cities: { files: 'content/cities.yaml', schema: cities },
  home: { files: 'content/home.yaml', schema: homeFacts },
  offers: { files: 'content/offers.yaml', schema: offers },
  'first-visit': { files: 'content/first-visit.yaml', schema: firstVisitFacts },
  film: { files: 'content/film/film.yaml', schema: filmFacts },
  'games-events': { files: 'content/games/events.yaml', schema: gamesEvents },
  'games-medals': { files: 'content/games/medals.yaml', schema: gamesMedals },
  'games-places': { files: 'content/games/places.yaml', schema: gamesPlaces },
  'games-sessions': { files: 'content/games/sessions.yaml', schema: gamesSessions },
  'games-technology': { files: 'content/games/technology.yaml', schema: gamesTechnology },
  prose: { files: 'content/{guides,pages}/*/*.mdx', schema: proseMeta, frontMatter: true },
  venue: { files: 'content/venues/*.mdx', schema: venueMeta, frontMatter: true },
};

type Json = Record<string, unknown>;

/** The reader of YAML takes an unquoted `year: 2022` for text; so must an editor that knows only the schema. */
function takeYears(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const { properties } = node as { properties?: Record<string, Json> };
  for (const name of ['year', 'date']) {
    const field = properties?.[name];
    if (field?.type === 'string') field.type = ['string', 'number'];
  }
  for (const part of Object.values(node)) takeYears(part);
}

/** The JSON Schema (draft 7, which VS Code reads) of one kind of file, with our words about each field. */
export function jsonSchema(name: string): Json {
  const kind = KINDS[name];
  if (!kind) throw new Error(`no kind of file is called ${name}`);
  const schema: Json = z.toJSONSchema(kind.schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  });
  takeYears(schema);
  return { ...schema, title: kind.files };
}

/** Where the JSON Schemas lie, from the project's root. */
export const SCHEMA_DIR = 'content/.schema';

/** The setting of VS Code’s YAML extension: which schema is for which files. */
export const vscodeSchemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(KINDS)
      .filter(([, { frontMatter }]) => !frontMatter)
      .map(([name, { files }]) => [`./${SCHEMA_DIR}/${name}.json`, files]),
  );
