import { z } from 'zod';
import { bilingual, slug } from './common.ts';
import { PRICE_ITEMS } from './venue.ts';

/** Which of a venue's prices a moment shows: the first one that fits. Absent: the venue has no known price. */
const pick = z.strictObject({ item: z.enum(PRICE_ITEMS), year: z.string() });

/** One hour of the ordinary day on the home page; the price itself stays in the venue's file. */
const moment = z.strictObject({
  at: z.string().regex(/^\d{2}:\d{2}$/),
  scene: z.string(),
  /** Part of the scene that stays visible in a square crop, in percent from the left. */
  focus: z.int().min(0).max(100),
  venue: slug,
  price: pick.optional(),
  title: bilingual,
  text: bilingual,
});

/** `content/home.yaml` */
export const homeFacts = z.strictObject({
  moments: z.array(moment).min(3),
  figures: z.array(z.strictObject({ value: bilingual, label: bilingual, source: bilingual })).length(3),
});
export type HomeFacts = z.infer<typeof homeFacts>;
export type HomeMoment = HomeFacts['moments'][number];
