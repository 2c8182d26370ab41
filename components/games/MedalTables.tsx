import type { MedalTable } from '#lib/content/schema/games.ts';
import { shortDay } from '#lib/games/gamesDay.ts';
import { isChanged, type Nation } from '#lib/games/nations.ts';
import { placeWords } from '#lib/games/placeWords.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gamesText } from '#lib/i18n/text/games.ts';
import { nationPath } from '#lib/routes.ts';
import { MedalRows } from './MedalRows.tsx';

const SHOWN = 10;

function Table({ locale, table }: { locale: Locale; table: MedalTable }) {
  const text = gamesText[locale];
  return (
    <div className="medals__one">
      <h3 className="d h3">{text.asOf(table.asOf.slice(0, 4), shortDay(table.asOf, locale))}</h3>
      <p className="small">{table.why[locale]}</p>
      <MedalRows locale={locale} rows={table.rows.slice(0, SHOWN)} />
      <details>
        <summary>{text.rest(SHOWN + 1, table.rows.length)}</summary>
        <MedalRows locale={locale} rows={table.rows.slice(SHOWN)} />
      </details>
    </div>
  );
}

interface Props {
  locale: Locale;
  tables: readonly MedalTable[];
  nations: readonly Nation[];
}

/** What the re-allocations moved, then the medal table on both dates, side by side, each with its reason. */
export function MedalTables({ locale, tables, nations }: Props) {
  const text = gamesText[locale];
  return (
    <section id="tables">
      <h2 className="d h2">{text.tables}</h2>
      <p className="small">{text.tablesLead}</p>
      <h3 className="d h3">{text.changed}</h3>
      <div className="moved-box">
        <table className="moved num">
          <thead>
            <tr>
              <th scope="col">{text.nation}</th>
              <th scope="col">{text.closing}</th>
              <th scope="col">{text.now}</th>
            </tr>
          </thead>
          <tbody>
            {nations.filter(isChanged).map(({ code, name, before, after }) => (
              <tr key={code}>
                <th scope="row">
                  <a href={nationPath(locale, code)}>{name[locale]}</a>
                </th>
                <td>{before ? placeWords(before, locale) : null}</td>
                <td>{placeWords(after, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="medals">
        {tables.map((table) => (
          <Table key={table.asOf} locale={locale} table={table} />
        ))}
      </div>
    </section>
  );
}
