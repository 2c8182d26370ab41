import { Cite } from '#components/blocks/Cite.tsx';
import type { ChartRow } from '#lib/content/schema/chart.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { chartText } from '#lib/i18n/text/charts.ts';

interface Props {
  locale: Locale;
  row: ChartRow;
  sourceIds: readonly string[];
}

/** What a row counts, with its sources, and the small line below. */
export function ChartWords({ locale, row, sourceIds }: Props) {
  const note = [row.note?.[locale], row.about ? chartText[locale].computed : undefined].filter(Boolean);
  return (
    <>
      <span>
        {row.label[locale]}
        {row.sources.map((id) => (
          <Cite key={id} locale={locale} id={id} sourceIds={sourceIds} />
        ))}
      </span>
      {note.length > 0 ? <span className="xs">{note.join(locale === 'zh' ? '；' : '; ')}</span> : null}
    </>
  );
}
