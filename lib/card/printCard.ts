import { ImageResponse } from 'next/og.js';
import type { ReactElement } from 'react';
import sharp from 'sharp';
import type { Card, CardKind } from '#lib/share/card.ts';
import { backdropOf } from './backdrop.ts';
import { withCopy } from './canvas.ts';
import type { CardFonts } from './cardFonts.ts';
import { type CardPlan, planCard } from './cardPlan.ts';
import { checkGlyphs } from './checkGlyphs.ts';
import { overlay, type Pixels } from './drawPixels.ts';
import { drawPosterCode, drawPosterTag } from './drawPoster.ts';

/** Turns a plan into the element that shows its words on nothing: the templates of components/card. */
export type Template = (plan: CardPlan) => ReactElement;

/**
 * Progressive, with the quantisation table of mozjpeg but without its trellis search, which takes four
 * times as long and saves 9 % of some 75 kB.
 */
const JPEG = { quality: 82, progressive: true, optimiseCoding: true, quantisationTable: 3 } as const;

/** Lays the words of a plan over a picture, in place. They are drawn on a sheet of their own, as small as may be. */
async function drawWords(onto: Pixels, plan: CardPlan, fonts: CardFonts, template: Template): Promise<void> {
  if (!plan.words) return;
  const { width, height, pieces } = plan.words;
  const image = new ImageResponse(template(plan), { width, height, fonts: fonts.faces });
  const png = sharp(Buffer.from(await image.arrayBuffer())).ensureAlpha();
  const { data, info } = await png.raw().toBuffer({ resolveWithObject: true });
  const sheet = { data, width: info.width, height: info.height };
  for (const { from, to } of pieces) overlay(onto, sheet, from, to);
}

/**
 * Draws one share image as JPEG. The words are rendered alone and laid over the picture, which is drawn
 * once for all cards that share it: less than half the time of rendering both together, and the same look.
 * Throws, naming page and character, when a character has no glyph.
 */
export async function printCard(
  card: Card,
  kind: CardKind,
  fonts: CardFonts,
  template: Template,
): Promise<Uint8Array> {
  checkGlyphs(card, fonts.text[card.locale]);
  const plan = planCard(card, kind, fonts);
  const backdrop = await backdropOf(card, plan);
  return withCopy(backdrop, async (picture) => {
    if (plan.body.layout === 'poster') await drawPosterTag(picture, plan.body);
    await drawWords(picture, plan, fonts, template);
    if (plan.body.layout === 'poster') drawPosterCode(picture, plan.body);
    const { data, width, height } = picture;
    return sharp(data, { raw: { width, height, channels: 3 } })
      .jpeg(JPEG)
      .toBuffer();
  });
}
