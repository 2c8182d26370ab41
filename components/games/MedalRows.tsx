import type { MedalRow } from '#lib/content/schema/games.ts';
import { COLOURS, nationSlug } from '#lib/games/nations.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gamesText } from '#lib/i18n/text/games.ts';
import { nationPath } from '#lib/routes.ts';

/** A stretch of the medal table. */
export function MedalRows({ locale, rows }: { locale: Locale; rows: readonly MedalRow[] }) {
  const text = gamesText[locale];
  return (
    <table className="medals__rows num">
      <thead>
        <tr>
          <th scope="col">{text.rank}</th>
          <th scope="col">{text.nation}</th>
          {COLOURS.map((colour) => (
            <th key={colour} scope="col">
              {text[colour]}
            </th>
          ))}
          <th scope="col">{text.total}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.noc} className={row.noc === 'CHN' ? 'medals__china' : undefined}>
            <td>{row.rank}</td>
            <th scope="row">
              <a href={nationPath(locale, nationSlug(row.noc))}>{row.name[locale]}</a>
            </th>
            {COLOURS.map((colour) => (
              <td key={colour}>{row[colour]}</td>
            ))}
            <td>{row.total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
