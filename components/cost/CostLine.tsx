import type { CostRow } from '#lib/cost/costRows.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { costText } from '#lib/i18n/text/cost.ts';

/** One line of a bill: what, how much, and under it what exactly, from when and from whom. */
export function CostLine({ locale, row }: { locale: Locale; row: CostRow }) {
  const { pause } = costText[locale];
  return (
    <li data-traced="">
      <span>{row.label}</span>
      <b>{row.amount}</b>
      {row.details.length > 0 ? <p className="xs">{row.details.join(pause)}</p> : null}
      {row.sources.length > 0 ? (
        <p className="xs">
          {row.sources.map(({ text, href }, index) => (
            <span key={text}>
              {index > 0 ? pause : ''}
              <cite>
                {href ? (
                  <a href={href} rel="noopener">
                    {text}
                  </a>
                ) : (
                  text
                )}
              </cite>
            </span>
          ))}
        </p>
      ) : null}
    </li>
  );
}
