import { z } from 'zod';
import { bilingual, slug } from './common.ts';

/** One row of `content/cities.yaml`: a prefecture-level city, municipality, region or province-run county. WGS-84 centre. */
export const city = z.strictObject({
  slug,
  code: z
    .string()
    .regex(/^\d{6}$/)
    .describe('GB/T 2260'),
  name: bilingual,
  /** Short name without 市/地区/盟/自治州, for headlines. */
  short: bilingual,
  province: bilingual,
  pinyin: z.string(),
  initials: z.string(),
  lat: z.number().optional(),
  lng: z.number().optional(),
});
export const cities = z.array(city);
export type City = z.infer<typeof city>;
