import type { CardPlan } from '#lib/card/cardPlan.ts';
import { PanelCard } from './PanelCard.tsx';
import { PosterCard } from './PosterCard.tsx';
import { SkyCard } from './SkyCard.tsx';
import { SquareCard } from './SquareCard.tsx';

function Words({ plan: { body, ...type } }: { plan: CardPlan }) {
  if (body.layout === 'panel') return <PanelCard {...type} body={body} />;
  if (body.layout === 'sky') return <SkyCard {...type} body={body} />;
  if (body.layout === 'poster') return <PosterCard {...type} body={body} />;
  return <SquareCard {...type} body={body} />;
}

/** The words of a share image on a transparent ground of its full size, for the renderer of lib/card. */
export const cardArt = (plan: CardPlan) => (
  <div style={{ position: 'relative', display: 'flex', width: '100%', height: '100%' }}>
    <Words plan={plan} />
  </div>
);
