import { PALETTE } from '#lib/card/palette.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { CardMark } from './CardMark.tsx';

interface Props {
  locale: Locale;
  /** `font-family` of the display face. */
  face: string;
}

/** Mark and name of the site, on every card. */
export function CardBrand({ locale, face }: Props) {
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: 13, color: PALETTE.night, fontFamily: face }}>
      <CardMark height={34} />
      <div style={{ display: 'flex', fontSize: 28, lineHeight: 1, paddingRight: 8 }}>
        {frameText[locale].siteName}
      </div>
    </div>
  );
}
