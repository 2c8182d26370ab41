import { Cite } from '#components/blocks/Cite.tsx';
import { beginnerSki, europeanSizes, FOOT_LENGTHS, HEIGHTS } from '#lib/gear/sizes.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gearText } from '#lib/i18n/text/gear.ts';
import { GearTable } from './GearTable.tsx';

interface Props {
  locale: Locale;
  sourceIds: readonly string[];
}

/** Foot length, what shoes and boots call it, and how long a grown beginner’s skis are: tables with their formula. */
export function Sizes({ locale, sourceIds }: Props) {
  const text = gearText[locale];
  const cite = (id: string) => <Cite locale={locale} id={id} sourceIds={sourceIds} />;
  const feet = FOOT_LENGTHS.map((mm) => [text.cm(mm / 10), String(mm), europeanSizes(mm).join('–')]);
  const skis = HEIGHTS.map((height) => {
    const weight = height - 100;
    return [text.cm(height), text.kg(weight), text.cm(beginnerSki(height, weight))];
  });
  return (
    <section className="prose gear-part" aria-labelledby="size">
      <h2 id="size">{text.sizeTitle}</h2>
      <p>
        {text.sizeLead}
        {cite('mondopoint')}
        {cite('conversion')}
      </p>
      <GearTable
        caption={text.sizeCaption}
        head={[text.sizeHead.foot, text.sizeHead.mark, text.sizeHead.eu]}
        rows={feet}
      />
      <p className="small">
        {text.sizeFormula}
        {cite('conversion')}
        {cite('paris-point')}
      </p>
      <h3>{text.skiTitle}</h3>
      <GearTable
        caption={text.skiCaption}
        head={[text.skiHead.height, text.skiHead.weight, text.skiHead.ski]}
        rows={skis}
      />
      <p className="small">
        {text.skiFormula}
        {cite('ski-formula')}
      </p>
    </section>
  );
}
