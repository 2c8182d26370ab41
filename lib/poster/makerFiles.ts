import { contentHash } from '#lib/assets/hashedFile.ts';
import { type Content, loadContent } from '#lib/content/index.ts';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { posterText } from '#lib/i18n/text/poster.ts';
import { siteOrigin } from '#lib/routes.ts';
import { makerChoices } from './makerChoices.ts';
import { CHOICE_GROUPS, type MakerData } from './makerData.ts';
import { makerPath } from './makerPath.ts';
import { makerTemplate, printTemplate, templateFile } from './makerTemplates.ts';

function makerData(locale: Locale, asOf: Date): MakerData {
  const groups = makerChoices(locale, asOf);
  const choices = CHOICE_GROUPS.flatMap((group) => groups[group].flatMap((section) => section.choices));
  const keys = [...new Set(choices.map(({ template }) => template))];
  const templates = Object.fromEntries(keys.map((key) => [key, makerTemplate(key)]));
  const { scan } = posterText[locale];
  return { origin: siteOrigin(), siteName: frameText[locale].siteName, scan, templates, groups };
}

interface Choices {
  file: string;
  body: string;
  templates: string[];
}

/** By content, which is another one after an edit in development; then by language and day. */
const known = new WeakMap<Content, Map<string, Choices>>();

/** The list of choices of a language as a file, made once a process. */
function choicesFile(locale: Locale, asOf: Date): Choices {
  const content = loadContent();
  const kept = known.get(content) ?? new Map<string, Choices>();
  known.set(content, kept);
  const id = `${locale} ${asOf.toISOString().slice(0, 10)}`;
  const made = kept.get(id);
  if (made) return made;
  const data = makerData(locale, asOf);
  const body = JSON.stringify(data);
  const file = `choices.${locale}.${contentHash(body)}.json`;
  const choices = { file, body, templates: Object.keys(data.templates) };
  kept.set(id, choices);
  return choices;
}

/** URL of the list of choices that the maker of a language reads. */
export const choicesPath = (locale: Locale, asOf: Date): string => makerPath(choicesFile(locale, asOf).file);

export interface MakerFile {
  type: string;
  body: () => Promise<string | Uint8Array>;
}

/** All files of the poster maker by name: a list of choices a language, and the pictures that they name. */
export function makerFiles(asOf: Date): Map<string, MakerFile> {
  const lists = LOCALES.map((locale) => choicesFile(locale, asOf));
  const keys = [...new Set(lists.flatMap(({ templates }) => templates))];
  return new Map<string, MakerFile>([
    ...lists.map(({ file, body }): [string, MakerFile] => [
      file,
      { type: 'application/json; charset=utf-8', body: async () => body },
    ]),
    ...keys.map((key): [string, MakerFile] => [
      templateFile(key),
      { type: 'image/jpeg', body: () => printTemplate(key) },
    ]),
  ]);
}
