import type { GamesMedals, MedalTable } from '#lib/content/schema/games.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gamesText } from '#lib/i18n/text/games.ts';

const SHOWN = 10;

function Table({ locale, table }: { locale: Locale; table: MedalTable }) {
  const text = gamesText[locale];
  const row = ({ rank, noc, name, gold, silver, bronze, total }: MedalTable['rows'][number]) => (
    <tr key={noc} className={noc === 'CHN' ? 'medals__china' : undefined}>
      <td>{rank}</td>
      <th scope="row">{name[locale]}</th>
      <td>{gold}</td>
      <td>{silver}</td>
      <td>{bronze}</td>
      <td>{total}</td>
    </tr>
  );
  const head = (
    <thead>
      <tr>
        <th scope="col">{text.rank}</th>
        <th scope="col">{text.nation}</th>
        <th scope="col">{text.gold}</th>
        <th scope="col">{text.silver}</th>
        <th scope="col">{text.bronze}</th>
        <th scope="col">{text.total}</th>
      </tr>
    </thead>
  );
  return (
    <div className="medals__one">
      <h3 className="d h3">{text.asOf(table.asOf)}</h3>
      <p className="small">{table.why[locale]}</p>
      <table className="num">
        {head}
        <tbody>{table.rows.slice(0, SHOWN).map(row)}</tbody>
      </table>
      <details>
        <summary>
          {SHOWN + 1}–{table.rows.length}
        </summary>
        <table className="num">
          {head}
          <tbody>{table.rows.slice(SHOWN).map(row)}</tbody>
        </table>
      </details>
    </div>
  );
}

/** The medal table on the closing day and after the re-allocations, side by side, each with its reason. */
export function MedalTables({ locale, medals }: { locale: Locale; medals: GamesMedals }) {
  const text = gamesText[locale];
  return (
    <section>
      <h2 className="d h2">{text.tables}</h2>
      <p className="small">{text.tablesLead}</p>
      <div className="medals">
        <Table locale={locale} table={medals.endOfGames} />
        <Table locale={locale} table={medals.afterReallocation} />
      </div>
    </section>
  );
}
