import { parseDocument } from 'yaml';
import type { EditorKit } from '#lib/editor/editorKit.ts';
import type { Locale } from '#lib/i18n/locale.ts';

export interface Choice {
  value: string;
  label: string;
  /** Where there is little room. */
  short?: string;
}

/** What may be chosen in a field, as the files stand now. */
export interface Choices {
  source: Choice[];
  chart: Choice[];
  city: Choice[];
  scene: Choice[];
  picture: Choice[];
  moment: Choice[];
  /** There are hundreds: they are offered while one types. */
  venue: Choice[];
}

const plain = (value: string): Choice => ({ value, label: value });

const listAt = (facts: unknown, key: string): Record<string, unknown>[] => {
  const list =
    typeof facts === 'object' && facts !== null ? (facts as Record<string, unknown>)[key] : undefined;
  return Array.isArray(list) ? list.filter((one) => typeof one === 'object' && one !== null) : [];
};

/** Reads the choices out of the facts; facts that are no YAML offer none. */
export function choicesFrom(
  facts: string,
  kit: EditorKit,
  pictures: readonly string[],
  locale: Locale,
): Choices {
  const document = parseDocument(facts, { logLevel: 'silent' });
  const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
  return {
    source: listAt(value, 'sources').map(({ id, publisher, date }) => {
      const name = (publisher as Partial<Record<Locale, string>> | undefined)?.[locale] ?? '';
      return { value: String(id), label: [name, date, id].filter(Boolean).join(' · '), short: name };
    }),
    chart: listAt(value, 'charts').map(({ id }) => plain(String(id))),
    city: kit.cities.map(({ slug, name }) => ({ value: slug, label: name[locale] })),
    scene: kit.scenes.map(plain),
    picture: pictures.map(plain),
    moment: kit.moments.map(({ slug, title }) => ({ value: slug, label: title[locale] })),
    venue: kit.venues.map(plain),
  };
}
