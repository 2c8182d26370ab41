import type { ReactNode } from 'react';
import { beginnerSki, europeanSizes, FOOT_LENGTHS, HEIGHTS } from '#lib/gear/sizes.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gearText } from '#lib/i18n/text/gear.ts';
import { GearTable } from './GearTable.tsx';

interface Props {
  locale: Locale;
  of: 'skates' | 'skis';
  /** Where the rule is from. */
  cite: ReactNode;
}

const feet = (locale: Locale): string[][] =>
  FOOT_LENGTHS.map((mm) => [gearText[locale].cm(mm / 10), String(mm), europeanSizes(mm).join('–')]);

const skis = (locale: Locale): string[][] =>
  HEIGHTS.map((height) => {
    const { cm, kg } = gearText[locale];
    return [cm(height), kg(height - 100), cm(beginnerSki(height, height - 100))];
  });

/** Foot length and shoe sizes, or how long a grown beginner’s skis are: a table, and the rule it was reckoned by. */
export function SizeTable({ locale, of, cite }: Props) {
  const text = gearText[locale];
  const { sizeHead, skiHead } = text;
  return of === 'skis' ? (
    <>
      <GearTable
        caption={text.skiCaption}
        head={[skiHead.height, skiHead.weight, skiHead.ski]}
        rows={skis(locale)}
      />
      <p className="small">
        {text.skiFormula}
        {cite}
      </p>
    </>
  ) : (
    <>
      <GearTable
        caption={text.sizeCaption}
        head={[sizeHead.foot, sizeHead.mark, sizeHead.eu]}
        rows={feet(locale)}
      />
      <p className="small">
        {text.sizeFormula}
        {cite}
      </p>
    </>
  );
}
