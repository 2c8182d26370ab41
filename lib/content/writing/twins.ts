import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import type { Finding, Place } from '../finding.ts';
import { twinMessages } from '../messages/twinMessages.ts';
import { digitsIn } from './digits.ts';
import { englishNumbers, hanNumbers } from './numberWords.ts';
import { OBJECT, type Writing } from './passages.ts';

/** One text of a pair, and what is wrong with it. */
export type TwinFindings = Record<Locale, Finding[]>;

interface Said {
  value: string;
  shown: string;
  /** Looked up only where something is wrong. */
  place(): Place;
}

/** Attributes of tags that are facts for the reader. */
const COUNTED: Readonly<Record<string, readonly string[]>> = { Price: ['cny', 'to', 'year'], Stat: ['year'] };

function saidIn({ passages, tags }: Writing): Said[] {
  // The post of each language is written for its own networks, and repeats what the text says.
  const texts = passages.flatMap((passage) =>
    digitsIn(passage.text).map(({ value, shown, offset }) => ({
      value,
      shown,
      place: () => passage.at(offset),
    })),
  );
  const facts = tags.flatMap(({ name, attributes, place }) =>
    (COUNTED[name] ?? []).flatMap((key) =>
      digitsIn(attributes[key] ?? '').map(({ value, shown }) => ({ value, shown, place: () => place })),
    ),
  );
  return [...texts, ...facts];
}

const allText = ({ passages }: Writing): string =>
  passages.map(({ text }) => text.replaceAll(OBJECT, ' ')).join('\n');

const other = (locale: Locale): Locale => (locale === 'zh' ? 'en' : 'zh');

function numbers(twins: Record<Locale, Writing>): TwinFindings {
  const words = { zh: hanNumbers(allText(twins.zh)), en: englishNumbers(allText(twins.en)) };
  const values = { zh: saidIn(twins.zh), en: saidIn(twins.en) };
  const only = (locale: Locale): Finding[] => {
    const there = new Set([...values[other(locale)].map(({ value }) => value), ...words[other(locale)]]);
    const lone = new Map<string, Said>();
    for (const one of values[locale])
      if (!there.has(one.value) && !lone.has(one.value)) lone.set(one.value, one);
    return [...lone.values()].map(({ shown, place }) => twinMessages.number(place(), shown, locale));
  };
  return { zh: only('zh'), en: only('en') };
}

/** Years and sources of each amount that stands in a `<Price>` or on an `<Option>`. */
function priceFacts({ tags }: Writing): Map<string, { facts: Set<string>; place: Place }> {
  const found = new Map<string, { facts: Set<string>; place: Place }>();
  for (const { name, attributes, place } of tags) {
    if (name !== 'Price' && (name !== 'Option' || attributes.cny === undefined)) continue;
    const amount = [attributes.cny, attributes.to].filter(Boolean).join('–');
    const known = found.get(amount) ?? { facts: new Set<string>(), place };
    known.facts.add(`${attributes.year} ${attributes.s}`);
    found.set(amount, known);
  }
  return found;
}

function prices(twins: Record<Locale, Writing>): Finding[] {
  const [zh, en] = [priceFacts(twins.zh), priceFacts(twins.en)];
  return [...zh].flatMap(([amount, { facts, place }]) => {
    const there = en.get(amount);
    if (!there) return [];
    const lone = [...facts].filter((fact) => !there.facts.has(fact));
    const missing = [...there.facts].filter((fact) => !facts.has(fact));
    if (lone.length === 0 && missing.length === 0) return [];
    const list = (some: readonly string[]): string => some.join(', ') || '–';
    return [twinMessages.price(place, amount, list(lone), list(missing), there.place.line)];
  });
}

/** The venues that a text names: by link, or by asking for a list. */
function venuesOf({ links, tags }: Writing): Map<string, Place> {
  const linked = links.flatMap(({ url, place }) => {
    const id = /^\/(?:zh|en)\/venues\/([^/#?]+)\//.exec(url)?.[1];
    return id ? [[id, place] as const] : [];
  });
  const asked = tags
    .filter(({ name }) => name === 'Venues')
    .map(({ attributes, place }) => {
      const query = Object.keys(attributes)
        .sort()
        .map((key) => `${key}="${attributes[key]}"`);
      return [['<Venues', ...query, '/>'].join(' '), place] as const;
    });
  return new Map([...linked, ...asked]);
}

function venues(twins: Record<Locale, Writing>): TwinFindings {
  const named = { zh: venuesOf(twins.zh), en: venuesOf(twins.en) };
  const only = (locale: Locale): Finding[] =>
    [...named[locale]]
      .filter(([id]) => !named[other(locale)].has(id))
      .map(([id, place]) => twinMessages.venue(place, id, locale));
  return { zh: only('zh'), en: only('en') };
}

/** What the two languages of an article do not say alike: numbers, prices, years and venues. */
export function checkTwins(twins: Record<Locale, Writing>): TwinFindings {
  const parts = [numbers(twins), { zh: prices(twins), en: [] }, venues(twins)];
  const [zh, en] = LOCALES.map((locale) => parts.flatMap((part) => part[locale]));
  return { zh: zh ?? [], en: en ?? [] };
}
