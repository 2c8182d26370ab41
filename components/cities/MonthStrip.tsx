import { assetUrl } from '#lib/assets/manifest.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityYearText } from '#lib/i18n/text/cityYear.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { type KindYear, type MonthCell, STRIP_MONTHS } from '#lib/venues/cityMonths.ts';

interface Props {
  locale: Locale;
  years: readonly KindYear[];
  /** The month of the build's clock: it is marked, and said to be that. */
  thisMonth: number;
}

const BASES = ['roof', 'stated', 'usual', 'unsaid'] as const;

const quarters = (part: number, whole: number): number => Math.max(1, Math.round((part / whole) * 4));

/** Height by how many of the kind run, in quarters; a solid foot for those of them that somebody wrote about. */
function barClass({ places, sure }: MonthCell, most: number): string {
  const height = `bar bar--${quarters(places, most)}`;
  if (sure === places) return height;
  return sure === 0 ? `${height} bar--usual` : `${height} bar--usual bar--foot`;
}

/** A place that never closes for the season needs no twelve bars. */
const isConstant = (cells: readonly MonthCell[]): boolean =>
  cells.every(({ places }) => places > 0 && places === cells[0]?.places);

function Bars({ locale, year }: { locale: Locale; year: KindYear }) {
  const text = cityYearText[locale];
  const { cells } = year;
  const most = Math.max(...cells.map(({ places }) => places));
  if (most === 0) return <td colSpan={12}>{text.none}</td>;
  if (isConstant(cells)) {
    return (
      <td colSpan={12} className="year__all">
        <span className="sr-only">
          {text.allYear} {most}
        </span>
      </td>
    );
  }
  return cells.map((cell) => (
    <td key={cell.month}>
      {cell.places > 0 ? (
        <b className={barClass(cell, most)}>{cell.places}</b>
      ) : (
        <span className="sr-only">0</span>
      )}
    </td>
  ));
}

/** How a row's months are known, each way with its count. */
function basisText(year: KindYear, locale: Locale): string {
  const text = cityYearText[locale];
  const ways = BASES.filter((basis) => year[basis].length > 0).map((basis) =>
    year[basis].length === year.places ? text.basis[basis] : `${text.basis[basis]} ${year[basis].length}`,
  );
  return ways.join(text.list);
}

/** Twelve months, July to June, a row of bars for each kind of place: how many of them usually run. */
export function MonthStrip({ locale, years, thisMonth }: Props) {
  const text = cityYearText[locale];
  return (
    <table className="year">
      <caption className="sr-only">{text.caption}</caption>
      {/* Each month has its width before the others have come. */}
      <colgroup span={STRIP_MONTHS.length} />
      <thead>
        <tr>
          {STRIP_MONTHS.map((month) => (
            <th key={month} scope="col" className={month === thisMonth ? 'is-now' : undefined}>
              {text.month(month)}
              {text.monthUnit ? <span className="year__unit"> {text.monthUnit}</span> : null}
            </th>
          ))}
        </tr>
      </thead>
      {years.map((year) => (
        <tbody key={year.kind}>
          <tr>
            <th scope="rowgroup" colSpan={12}>
              <img
                className="year__spot"
                src={assetUrl(`spot/${year.kind}`)}
                alt=""
                width={64}
                height={48}
                loading="lazy"
              />
              <span className="d">
                {venueWords[locale].kinds[year.kind]} {year.places}
              </span>{' '}
              <span className="xs">{basisText(year, locale)}</span>
            </th>
          </tr>
          <tr className="year__bars">
            <Bars locale={locale} year={year} />
          </tr>
        </tbody>
      ))}
    </table>
  );
}
