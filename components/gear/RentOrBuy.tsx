import { Cite } from '#components/blocks/Cite.tsx';
import { ANSWERED_DAYS, DAYS_A_SEASON, type Figure, PRESETS } from '#lib/gear/presets.ts';
import { rentOrBuy } from '#lib/gear/rentOrBuy.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gearText } from '#lib/i18n/text/gear.ts';
import { money } from '#lib/venues/money.ts';
import { GearTable } from './GearTable.tsx';
import { RentFields } from './RentFields.tsx';

interface Props {
  locale: Locale;
  sourceIds: readonly string[];
}

interface Assumption {
  words: string;
  figure?: Figure | undefined;
}

/** Rent or buy: the answers for five numbers of days, what they rest on, and fields for your own figures. */
export function RentOrBuy({ locale, sourceIds }: Props) {
  const text = gearText[locale];
  const { skis, skates } = PRESETS;
  const price = skis.buy?.cny ?? 0;
  const rows = ANSWERED_DAYS.map((days) => {
    const { rentCny, cheaper } = rentOrBuy(days, skis.rent.cny, price);
    const each = Math.round(price / days);
    const skatesRent = rentOrBuy(days, skates.rent.cny, 0).rentCny;
    return [text.days(days), money(rentCny), money(each), text.answer[cheaper], money(skatesRent)];
  });
  const dearDay = skis.dear ? rentOrBuy(1, skis.rent.cny, skis.dear.cny).fromDay : 0;
  const assumptions: Assumption[] = [
    { words: text.assume.rent, figure: skis.rent },
    { words: text.assume.buy, figure: skis.buy },
    { words: text.assume.dear(dearDay), figure: skis.dear },
    { words: text.assume.skates, figure: skates.rent },
  ];
  const { head } = text;
  return (
    <section className="prose gear-part" aria-labelledby="rent">
      <h2 id="rent">{text.rentTitle}</h2>
      <p>{text.rentLead}</p>
      <GearTable
        caption={text.caption}
        head={[head.days, head.rent, head.each, head.answer, head.skates]}
        rows={rows}
      />
      <p>{text.skatesNote}</p>
      <h3>{text.assumed}</h3>
      <ul className="gear-assumed">
        {assumptions.map(({ words, figure }) => (
          <li key={words}>
            {words}
            {figure ? (
              <span className="price">
                {' '}
                <b>{money(figure.cny)}</b>
                <small>{locale === 'zh' ? `（${figure.year}）` : ` (${figure.year})`}</small>
                <Cite locale={locale} id={figure.source} sourceIds={sourceIds} />
              </span>
            ) : null}
          </li>
        ))}
        <li>
          {text.assume.days(DAYS_A_SEASON.average)}
          <small>{locale === 'zh' ? `（${DAYS_A_SEASON.year}）` : ` (${DAYS_A_SEASON.year})`}</small>
          <Cite locale={locale} id={DAYS_A_SEASON.source} sourceIds={sourceIds} />
        </li>
        <li>{text.assume.seasons}</li>
        <li>{text.assume.left}</li>
      </ul>
      <p className="small">
        {text.years}
        {locale === 'zh' ? '' : ' '}
        {text.formula}
      </p>
      <RentFields locale={locale} />
    </section>
  );
}
