import type { CardPlan } from '#lib/card/cardPlan.ts';
import { PALETTE } from '#lib/card/palette.ts';
import { FIGURE_INK, HEAD_LINE, NOTE, PANEL } from '#lib/card/panelGeometry.ts';
import type { PanelPlan } from '#lib/card/panelPlan.ts';
import { CardBrand } from './CardBrand.tsx';
import { CardLines } from './CardLines.tsx';

type Props = Omit<CardPlan, 'body'> & { body: PanelPlan };

/** The words of the white band: brand, price, name, and what the price buys. */
export function PanelCard({ locale, display, text, body }: Props) {
  const { hero, title, notes } = body;
  return (
    <div
      style={{
        position: 'absolute',
        top: 50,
        left: PANEL.margin - PANEL.left,
        display: 'flex',
        flexDirection: 'column',
      }}
    >
      <CardBrand locale={locale} face={display} />
      {hero ? (
        <div
          style={{
            display: 'flex',
            height: hero.size * FIGURE_INK.height,
            marginTop: PANEL.heroTop - 84,
            marginLeft: -hero.size * FIGURE_INK.left,
            marginBottom: 26,
          }}
        >
          <div
            style={{
              display: 'flex',
              marginTop: -hero.size * FIGURE_INK.top,
              fontFamily: display,
              fontSize: hero.size,
              lineHeight: 1,
              color: PALETTE.night,
            }}
          >
            {hero.text}
          </div>
        </div>
      ) : (
        <div style={{ display: 'flex', height: PANEL.heroTop + 8 - 84 }} />
      )}
      <CardLines
        lines={title.lines}
        size={title.size}
        leading={title.size * HEAD_LINE}
        face={display}
        color={PALETTE.night}
      />
      <div style={{ display: 'flex', height: 12 }} />
      <CardLines lines={notes} size={NOTE.size} leading={NOTE.line} face={text} color={PALETTE.slate} />
    </div>
  );
}
