import { heroWords } from '#lib/card/posterTagPlan.ts';
import { guidesIn } from '#lib/content/guideOf.ts';
import { loadContent } from '#lib/content/index.ts';
import { VENUE_KINDS, type VenueKind } from '#lib/content/schema/venueKinds.ts';
import { EMPTY_STATE, stringifyState } from '#lib/finder/finderState.ts';
import { listed } from '#lib/guides/listed.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { posterText } from '#lib/i18n/text/poster.ts';
import { posterMakerText } from '#lib/i18n/text/posterMaker.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { cityPath, guidePath, pagePath } from '#lib/routes.ts';
import type { Card } from '#lib/share/card.ts';
import { pageAt } from '#lib/share/sitePages.ts';
import { venueScene } from '#lib/share/venueScene.ts';
import { citiesWithVenues } from '#lib/venues/citiesWithVenues.ts';
import { moneyRange } from '#lib/venues/money.ts';
import { typicalPrice } from '#lib/venues/typicalPrice.ts';
import type { ChoiceGroup, ChoiceSection, MakerChoice, MakerHero } from './makerData.ts';
import { templateKey } from './makerTemplates.ts';

/** A kind alone, without the name of a lake, has one scene. */
const NAMELESS = { zh: '', en: '' };

const plain = (title: string): string => title.replaceAll('|', '');

/**
 * Chinese fonts of phones draw `·` anywhere between narrow and as wide as a character, so a comma does its work on
 * pictures that are drawn with them.
 */
const spelled = (locale: Locale, words: string): string =>
  locale === 'zh' ? words.replaceAll(' · ', '，') : words;

/** A choice that says what the prebuilt poster of its page says. */
function choiceOf(card: Card, label: string): MakerChoice {
  const hero = heroWords(card);
  return {
    id: card.key,
    label,
    path: card.path,
    template: templateKey(card),
    kicker: card.kicker,
    about: spelled(card.locale, [plain(card.title), ...card.facts].join(' · ')),
    ...(hero && {
      hero: { ...hero, note: spelled(card.locale, hero.note), source: card.source ?? '' },
    }),
  };
}

/** What places of a kind charge where enough is known; else how many there are. */
function kindHero(locale: Locale, kind: VenueKind, count: number, asOf: Date): MakerHero {
  const text = posterMakerText[locale];
  const name = venueWords[locale].kinds[kind];
  const typical = typicalPrice(loadContent().venues, kind, asOf);
  if (!typical)
    return {
      value: String(count),
      unit: text.kindPlaces(count),
      note: text.kindLabel(count, name),
      source: '',
    };
  return {
    value: moneyRange(typical.minCny, typical.maxCny),
    unit: '',
    note: spelled(locale, text.kindNote(typical.venues, name, typical.years)),
    source: posterText[locale].source(text.ownTable),
  };
}

/** A kind of place leads into the finder, which then lists that kind alone. */
function kindChoice(locale: Locale, kind: VenueKind, asOf: Date): MakerChoice[] {
  const label = venueWords[locale].kinds[kind];
  const count = loadContent().venues.filter((venue) => venue.kind === kind).length;
  if (count === 0) return [];
  const id = `kind-${kind}`;
  return [
    {
      id,
      label,
      path: pagePath(locale, 'venues') + stringifyState({ ...EMPTY_STATE, kind }),
      template: templateKey({ key: id, scene: venueScene({ kind, name: NAMELESS }) }),
      kicker: pageText[locale].venues.kicker,
      about: posterMakerText[locale].kindAbout(count, label),
      hero: kindHero(locale, kind, count, asOf),
    },
  ];
}

/** Everything a poster can be made for: kinds of place, cities by province, guides. */
export function makerChoices(locale: Locale, asOf: Date): Record<ChoiceGroup, ChoiceSection[]> {
  const cities = Map.groupBy(citiesWithVenues(loadContent()), ({ city }) => city.province[locale]);
  const guides = listed(guidesIn(locale)).shown.map(({ slug }) => {
    const { card } = pageAt(guidePath(locale, slug));
    return choiceOf(card, plain(card.title));
  });
  return {
    kinds: [{ title: '', choices: VENUE_KINDS.flatMap((kind) => kindChoice(locale, kind, asOf)) }],
    cities: [...cities].map(([title, entries]) => ({
      title,
      choices: entries.map(({ city }) =>
        choiceOf(pageAt(cityPath(locale, city.slug)).card, city.short[locale]),
      ),
    })),
    guides: [{ title: '', choices: guides }],
  };
}
