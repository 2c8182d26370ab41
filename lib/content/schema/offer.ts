import { z } from 'zod';
import { bilingual, slug, source } from './common.ts';

/** One way to pay less or nothing in a city or a province: a free session, a snow holiday, a voucher. */
const offer = z.strictObject({
  cities: z.array(slug).optional().describe('cities.yaml 里的城市；全省的写 province'),
  province: z.string().optional().describe('省、自治区的中文全称'),
  year: z
    .string()
    .regex(/^\d{4}(-\d{2})?$/)
    .describe('哪一年的：2026 或 2025-26'),
  text: bilingual.describe('一句话：谁、什么时候、怎么便宜'),
  source,
});
export type Offer = z.infer<typeof offer>;

/** `content/offers.yaml` */
export const offers = z.array(offer);
