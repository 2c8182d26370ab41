import type { CardPlan } from '#lib/card/cardPlan.ts';
import type { PosterPlan } from '#lib/card/posterPlan.ts';
import { posterSheet } from '#lib/card/posterSheet.ts';
import { PosterFoot } from './PosterFoot.tsx';
import { PosterSky } from './PosterSky.tsx';
import { PosterTag } from './PosterTag.tsx';

type Props = Omit<CardPlan, 'body'> & { body: PosterPlan };
const placed = { position: 'absolute', display: 'flex' } as const;

/**
 * All words of a poster on one small sheet, from which they are cut and laid on the picture (lib/card/posterSheet.ts):
 * less to draw than the whole poster.
 */
export function PosterCard(props: Props) {
  const { locale, body, display, text } = props;
  const { foot, tag } = posterSheet(body);
  return (
    <>
      <PosterSky {...props} />
      <div style={{ ...placed, left: foot.left, top: foot.top }}>
        <PosterFoot locale={locale} display={display} text={text} foot={body.foot} />
      </div>
      {tag && body.tag ? (
        <div style={{ ...placed, left: tag.left, top: tag.top }}>
          <PosterTag tag={body.tag} display={display} text={text} />
        </div>
      ) : null}
    </>
  );
}
