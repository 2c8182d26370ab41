import { z } from 'zod';
import { bilingual, day, slug, source } from './common.ts';

/** `content/film/film.yaml`: the film that the site plays. Files lie beside it. */
export const filmFacts = z.strictObject({
  title: bilingual,
  seconds: z.number().positive(),
  width: z.int().positive(),
  height: z.int().positive(),
  poster: z.string().describe('封面图文件名'),
  encodes: z
    .array(
      z.strictObject({
        file: z.string(),
        label: z.string().describe('如 540p'),
        width: z.int(),
        height: z.int(),
      }),
    )
    .min(1),
  captions: z.strictObject({ zh: z.string(), en: z.string() }),
  chapters: z
    .array(
      z.strictObject({
        at: z.number().min(0).describe('从第几秒开始'),
        slug: slug.describe('这一刻自己的页面：/zh/film/<slug>/'),
        title: bilingual,
        still: z.string().optional(),
        price: z.string().optional().describe('画面里价签上的字；出处写在 credits 里以它开头的那一行'),
      }),
    )
    .min(1),
  description: bilingual.describe('画面的文字描述：看不见的人靠它'),
  credits: z.array(bilingual),
  checkedOn: day,
  sources: z.array(source),
});
export type FilmFacts = z.infer<typeof filmFacts>;
