import { Receipt } from '#components/frame/Receipt.tsx';
import type { GuideFacts } from '#lib/content/schema/guide.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { guideText } from '#lib/i18n/text/guides.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { pagePath } from '#lib/routes.ts';
import { moneyRange } from '#lib/venues/money.ts';
import { shortYear } from '#lib/venues/shortYear.ts';
import { venueKinds } from './venueQuery.ts';

/** A guide's receipt: each line with its year and source, and the sum as a range if any line is one. */
export function GuideReceipt({ locale, facts, asOf }: { locale: Locale; facts: GuideFacts; asOf: Date }) {
  const { receipt, sources, venues } = facts;
  if (!receipt) return null;
  const publisher = new Map(sources.map((source) => [source.id, source.publisher[locale]]));
  const from = receipt.lines.reduce((sum, { cny }) => sum + cny, 0);
  const to = receipt.lines.reduce((sum, { cny, toCny }) => sum + (toCny ?? cny), 0);
  const lines = receipt.lines.map(({ label, cny, toCny, year, source }) => ({
    label: label[locale],
    amount: moneyRange(cny, toCny),
    source:
      [source && publisher.get(source), shortYear(year, locale, asOf)]
        .filter(Boolean)
        .join(locale === 'zh' ? '，' : ', ') || undefined,
  }));
  return (
    <Receipt
      title={receipt.title[locale]}
      note={receipt.note?.[locale]}
      lines={lines}
      totalLabel={guideText[locale].receiptTotal}
      total={moneyRange(from, to)}
    >
      <a className="btn" href={pagePath(locale, 'venues') + venueKinds(venues)}>
        {venueWords[locale].findCta}
      </a>
    </Receipt>
  );
}
