import { z } from 'zod';
import { day } from './common.ts';

/**
 * `en.source.yaml` beside `en.mdx`: the Chinese text that the English was last brought into line with, section by
 * section, as fingerprints of its paragraphs. Written by `npm run check -- --translated …`, never by hand.
 */
export const translationRecord = z.strictObject({
  on: day.describe('英文对照中文改好的日期'),
  sections: z.array(
    z.strictObject({
      title: z.string().describe('中文的小标题；开头一节没有'),
      units: z
        .string()
        .regex(/^(?:[0-9a-f]{8}(?: [0-9a-f]{8})*)?$/)
        .describe('每一段的指纹'),
    }),
  ),
});
export type TranslationRecord = z.infer<typeof translationRecord>;
