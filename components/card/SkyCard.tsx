import type { CardPlan } from '#lib/card/cardPlan.ts';
import { PALETTE } from '#lib/card/palette.ts';
import { SKY, type SkyPlan } from '#lib/card/skyPlan.ts';
import { CardBrand } from './CardBrand.tsx';
import { CardLines } from './CardLines.tsx';

type Props = Omit<CardPlan, 'body'> & { body: SkyPlan };

/** Words of a card without a price: the title in the sky, the site's name on the snow. */
export function SkyCard({ locale, display, text, ink, body }: Props) {
  const { kicker, title, facts } = body;
  const quiet = ink === 'snow' ? PALETTE.frost : PALETTE.slate;
  const small = { size: SKY.note.size, leading: SKY.note.line, face: text, color: quiet, centred: true };
  return (
    <div style={{ display: 'flex', flexDirection: 'column', alignItems: 'center', width: 1200, height: 630 }}>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          alignItems: 'center',
          marginTop: SKY.top,
          gap: SKY.gap,
        }}
      >
        <CardLines {...small} lines={[kicker]} />
        <CardLines
          lines={title.lines}
          size={title.size}
          leading={title.size * SKY.headLine}
          face={display}
          color={PALETTE[ink]}
          centred
        />
        {facts ? <CardLines {...small} lines={[facts]} /> : null}
      </div>
      <div style={{ position: 'absolute', bottom: 12, display: 'flex' }}>
        <CardBrand locale={locale} face={display} />
      </div>
    </div>
  );
}
