import { z } from 'zod';
import { LICENCES } from '#lib/pictures/licences.ts';
import { bilingual } from './common.ts';

/** A picture in the folder of an article: what both languages have to know of it. Its words (alt, caption) are in the MDX. */
export const picture = z.strictObject({
  file: z.string().min(1).describe('同一文件夹里的文件名，如 lake.jpg'),
  credit: bilingual.describe('谁拍的、谁画的；照原作者要求的署名写'),
  // The check judges it (checkPictures.ts): “did you mean cc-by-sa?” is no answer to cc-by-nc. Editors’ programs get the list.
  licence: z
    .string()
    .meta({ enum: LICENCES })
    .describe('许可：own 是为本站拍的、画的；permission 是征得同意的；其余照原图页面上写的'),
  year: z.string().min(4).describe('拍摄或画成的年份；只知道大概，写成 2019–2021'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('原图所在的网页；CC 和公有领域的图必须写'),
  permission: z.string().min(8).optional().describe('licence 是 permission 时：谁、哪天、怎么同意的'),
  focus: z
    .string()
    .regex(/^(?:100|\d{1,2})% (?:100|\d{1,2})%$/, 'focus')
    .optional()
    .describe('裁切时留住的那一点，从左、从上算，如 60% 40%；不写就是正中'),
});
export type PictureFacts = z.infer<typeof picture>;
