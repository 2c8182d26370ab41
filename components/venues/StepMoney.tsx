import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { costText } from '#lib/i18n/text/cost.ts';
import { firstVisitText } from '#lib/i18n/text/firstVisit.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { moneyRange } from '#lib/venues/money.ts';
import { priceAge } from '#lib/venues/priceAge.ts';
import type { MoneyFact } from '#lib/venues/stepMoney.ts';
import { yearText } from '#lib/venues/yearText.ts';
import { Outlet } from './Outlet.tsx';

interface Props {
  locale: Locale;
  fact: MoneyFact;
  asOf: Date;
}

function Amount({ locale, fact }: Omit<Props, 'asOf'>) {
  if (fact.state === 'unknown') return <i>{firstVisitText[locale].notFound}</i>;
  if (fact.state === 'included') return <i>{firstVisitText[locale].included}</i>;
  if (fact.state === 'local') {
    const { currency, amount } = fact.price.local;
    return <b>{`${currency} ${amount}`}</b>;
  }
  return <b>{moneyRange(fact.minCny, fact.maxCny)}</b>;
}

/** One thing to pay at a step, as a small tag: the amount, what for, from when, from whom; or that nobody says. */
export function StepMoney({ locale, fact, asOf }: Props) {
  const text = firstVisitText[locale];
  const prices = fact.state === 'known' ? fact.prices : fact.state === 'local' ? [fact.price] : [];
  const remarks = fact.state === 'known' ? fact.remarks : [];
  const [first] = prices;
  // Of deposits and lessons there are several kinds; which one it is stands in the product only.
  const named = fact.item === 'deposit' || fact.item === 'lesson' || fact.item === 'transport';
  const day = first && first.day !== 'any' ? venueWords[locale].days[first.day] : '';
  const notes = [day, ...remarks.map((remark) => costText[locale].remarks[remark])].filter(Boolean);
  const sources = new Map(prices.map((price) => [price.year + price.source, price]));
  return (
    <li className={`coin coin--${fact.state}`} data-traced="">
      <span>{named && first ? first.product[locale] : text.money[fact.item]}</span>
      <Amount locale={locale} fact={fact} />
      {first ? (
        <span className="xs">
          {notes.map((note) => `${note}${DOT}`)}
          {[...sources.values()].map((price, index) => (
            <span key={price.source}>
              {index > 0 ? DOT : ''}
              {yearText(price, locale, priceAge(price.year, asOf))}
              {DOT}
              <Outlet locale={locale} source={price.source} />
            </span>
          ))}
        </span>
      ) : null}
    </li>
  );
}
