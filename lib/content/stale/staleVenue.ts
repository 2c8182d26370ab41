import { outletName } from '#lib/venues/outletName.ts';
import { pressOf } from '#lib/venues/pressOf.ts';
import { priceAge } from '#lib/venues/priceAge.ts';
import { yearText } from '#lib/venues/yearText.ts';
import { START } from '../finding.ts';
import { splitFrontMatter } from '../frontMatter.ts';
import { say, type Words } from '../say.ts';
import type { Venue } from '../types.ts';
import { placeOfKey, placeOfValue } from '../yaml/locate.ts';
import { parseYaml } from '../yaml/parseYaml.ts';
import type { StaleFact } from './staleFact.ts';
import { type StalePrices, stalePrices } from './stalePrices.ts';

const named = (outlet: string): Words => say(outletName(outlet, 'zh'), outletName(outlet, 'en'));

/** `lift-ticket ×6，2018 年旧价`; the item as it is written in the file. */
function priceMessage({ price, count }: StalePrices, asOf: Date): Words {
  const item = count > 1 ? `${price.item} ×${count}` : price.item;
  const age = priceAge(price.year, asOf);
  return say(`${item}，${yearText(price, 'zh', age)}`, `${item}, ${yearText(price, 'en', age)}`);
}

/** Months are told, and no source but a map, which knows nothing of months. */
const isUnsourced = ({ season: { allYear, from }, sources }: Venue): boolean =>
  (allYear || from !== undefined) && pressOf(sources).length === 0;

/** What of a venue should be looked up again. `read` gives the text of its file, for the lines. */
export function staleVenue(venue: Venue, read: () => string | undefined, asOf: Date): StaleFact[] {
  const prices = stalePrices(venue.prices ?? [], asOf);
  const unsourced = isUnsourced(venue);
  if (prices.length === 0 && !unsourced) return [];
  const yaml = parseYaml(splitFrontMatter(read() ?? '').yaml, 1);
  const { file, kind, season } = venue;
  const facts = prices.map((group): StaleFact => {
    const { line, column } = placeOfValue(yaml, ['prices', group.index, 'year']) ?? START;
    const { source, sourceUrl } = group.price;
    return {
      ...{ file, line, column, kind, reason: group.reason },
      message: priceMessage(group, asOf),
      source: named(source),
      ...(sourceUrl && { url: sourceUrl }),
    };
  });
  if (!unsourced) return facts;
  const { line, column } = placeOfKey(yaml, ['season']) ?? START;
  return [
    ...facts,
    {
      ...{ file, line, column, kind, reason: 'season/no-source' },
      message: say(
        `开放季节“${season.label.zh}”没有报道作来源`,
        `no report gives the season “${season.label.en}”`,
      ),
      ...(venue.site && { url: venue.site }),
    },
  ];
}
