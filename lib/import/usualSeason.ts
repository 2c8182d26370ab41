import type { City } from '#lib/content/schema/city.ts';
import type { VenueKind, VenueMeta } from '#lib/content/schema/venue.ts';
import { monthName } from '#lib/i18n/text/monthName.ts';

type Season = VenueMeta['season'];

/** Places under a roof, and slopes without snow. */
const ALL_YEAR: ReadonlySet<VenueKind> = new Set(['ice-rink', 'indoor-ski', 'curling', 'dry-slope']);

const inMonths = (from: number, to: number): Season['label'] => ({
  zh: `${from} 月至${to < from ? '次年 ' : ' '}${to} 月（本地区通常的季节）`,
  en: `${monthName(from)} to ${monthName(to)} (usual season of the region)`,
});

/** The window that most venues share; of two equally common ones the shorter, which promises less. */
function commonest(venues: readonly VenueMeta[]): { from: number; to: number } | undefined {
  const counts = new Map<string, { from: number; to: number; count: number }>();
  for (const { season } of venues) {
    const { allYear, from, to } = season;
    if (allYear || from === undefined || to === undefined) continue;
    const key = `${from}-${to}`;
    counts.set(key, { from, to, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const months = ({ from, to }: { from: number; to: number }): number => (to - from + 12) % 12;
  return [...counts.values()].toSorted(
    (a, b) => b.count - a.count || months(a) - months(b) || a.from - b.from,
  )[0];
}

/**
 * The season that venues of a kind usually have in a province, from the venues that we have: of the
 * province, else
 * of the country. Says in its label that it is the usual one. Without any to go by, the months stay unknown.
 */
export function usualSeason(
  kind: VenueKind,
  province: string | undefined,
  venues: readonly VenueMeta[],
  cities: ReadonlyMap<string, City>,
): Season {
  if (ALL_YEAR.has(kind))
    return {
      allYear: true,
      label: { zh: '全年（这类场馆通常如此）', en: 'All year (usual for this kind of place)' },
    };
  const alike = venues.filter((venue) => venue.kind === kind);
  const here = alike.filter(({ city }) => cities.get(city)?.province.zh === province);
  const months = commonest(here) ?? commonest(alike);
  if (months)
    return { allYear: false, from: months.from, to: months.to, label: inMonths(months.from, months.to) };
  return { allYear: false, label: { zh: '月份没查到', en: 'Months not known' } };
}
