import { Cite } from '#components/blocks/Cite.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { gearText } from '#lib/i18n/text/gear.ts';
import { SizeTable } from './SizeTable.tsx';

interface Props {
  locale: Locale;
  sourceIds: readonly string[];
}

/** Foot length, what shoes and boots call it, and how long a grown beginner’s skis are: tables with their formula. */
export function Sizes({ locale, sourceIds }: Props) {
  const text = gearText[locale];
  const cite = (...ids: string[]) =>
    ids.map((id) => <Cite key={id} locale={locale} id={id} sourceIds={sourceIds} />);
  return (
    <section className="prose gear-part" aria-labelledby="size">
      <h2 id="size">{text.sizeTitle}</h2>
      <p>
        {text.sizeLead}
        {cite('mondopoint', 'conversion')}
      </p>
      <SizeTable locale={locale} of="skates" cite={cite('conversion', 'paris-point')} />
      <h3>{text.skiTitle}</h3>
      <SizeTable locale={locale} of="skis" cite={cite('ski-formula')} />
    </section>
  );
}
