import { z } from 'zod';

/** A short text in both languages, written once in a YAML file. */
export const bilingual = z.strictObject({
  zh: z.string().min(1).describe('中文'),
  en: z.string().min(1).describe('英文 English'),
});

/** `2026-11-22` (a calendar day in China). */
export const day = z.iso.date().describe('日期，写成 2026-11-22');
/** `2026-11-22T08:00:00+08:00`: a moment, always with its offset. */
export const moment = z.iso
  .datetime({ offset: true })
  .describe('时刻，必须带时区，如 2026-11-22T08:00:00+08:00');

/** When a text is shown. Without any of these it is shown from the next build on. */
export const timing = {
  draft: z.boolean().optional().describe('草稿：只在 npm run dev 里看得到'),
  publishAt: moment.optional().describe('到这个时刻才发布，必须带时区，如 2027-01-15T08:00:00+08:00'),
  unpublishAt: moment.optional().describe('到这个时刻撤下，必须带时区，如 2027-03-01T00:00:00+08:00'),
};

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'slug')
  .describe('小写字母、数字和连字符');

/** How far a fact can be trusted: see facts in content/README.md. */
export const confidence = z.enum(['high', 'medium', 'low']);

/** Where a fact comes from. `url` only if it is the original publisher's address, never a mirror's. */
export const source = z.strictObject({
  id: slug.optional().describe('在正文里用 <Cite s="…" /> 引用时的编号'),
  publisher: bilingual.describe('谁说的：媒体、机构'),
  title: bilingual.optional().describe('文章或文件名'),
  url: z.url({ protocol: /^https?$/ }).optional(),
  date: z.string().min(4).describe('来源的年份或日期，如 2022 或 2022-01-12'),
  confidence: confidence.optional(),
});
export type Source = z.infer<typeof source>;
