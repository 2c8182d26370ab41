import type { Locale } from '#lib/i18n/locale.ts';
import { forbids, LICENCES, licenceLike } from '#lib/pictures/licences.ts';
import { MOST_BYTES, MOST_PIXELS, MOST_RATIO } from '#lib/pictures/limits.ts';
import { say, type Words } from '../say.ts';
import { writeInstead } from '../suggest.ts';
import { message, short, told } from './message.ts';

const USE_FIGURE = say(
  '把图放进文章的文件夹，写 <Figure src="文件名.jpg" alt="…" />',
  'put a picture into the article’s folder and write <Figure src="file.jpg" alt="…" />',
);

const mb = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

/** How to make a JPG or a PNG of what articles do not take, by the kind of file. */
const CONVERT: Readonly<Record<string, Words>> = {
  heic: say(
    '在 iPhone 上设“相机 → 格式 → 兼容性最佳”再拍；旧照片在 Mac“预览”里导出为 JPEG，或运行 magick 图.heic 图.jpg',
    'set Camera → Formats → Most Compatible on the iPhone; for old ones, export as JPEG in Preview on a Mac, or run magick photo.heic photo.jpg',
  ),
  gif: say(
    '网站不放动图；取一帧：magick "图.gif[0]" 图.png',
    'nothing moves on the site; take one frame: magick "picture.gif[0]" picture.png',
  ),
  tiff: say(
    '导出为 JPG（质量 90 以上），或运行 magick 图.tif 图.jpg',
    'export as JPG (quality 90 or more), or run magick photo.tif photo.jpg',
  ),
};
const ORIGINAL = say(
  '换成 JPG 或 PNG 原图；只有这一份，就运行 magick 图.webp 图.jpg',
  'use the original JPG or PNG; if this is all there is, run magick photo.webp photo.jpg',
);

/** What is said of pictures: how they are written, the files, and whose they are. Drawings: svgMessages.ts. */
export const imageMessages = {
  markdown: message('image/form', [['<Figure src="ice.jpg" alt="冰面" />']], (figure: string) =>
    told('图片不用 ![…](…) 写', 'pictures are not written as ![…](…)', `改成 ${figure}`, `write ${figure}`),
  ),
  remote: message('image/remote', [['https://a.example/ice.jpg']], (url: string) => ({
    message: say(`不能引用外站图片 ${short(url)}`, `the image ${short(url)} is on another site`),
    fix: USE_FIGURE,
  })),
  path: message('image/outside', [['../ice.jpg', 'ice.jpg']], (src: string, name: string) =>
    told(
      `src“${short(src)}”不是文件名`,
      `src “${short(src)}” is not a bare file name`,
      `图片放在文章的文件夹里，只写 src="${short(name)}"`,
      `put the picture into the article’s folder and write src="${short(name)}"`,
    ),
  ),
  link: message('image/outside', [[]], () =>
    told(
      '这是一个链接，不是图片文件',
      'this is a link, not a picture',
      '把图片本身复制进来',
      'copy the picture itself into the folder',
    ),
  ),
  missing: message(
    'image/missing',
    [
      ['ice.jpg', ['ise.jpg']],
      ['ice.jpg', []],
    ],
    (name: string, near: readonly string[]) => ({
      message: say(
        `文章的文件夹里没有图片 ${short(name)}`,
        `there is no ${short(name)} in the article’s folder`,
      ),
      fix:
        near.length > 0
          ? writeInstead(name, near)
          : say(
              '把图片放进这个文件夹；没有照片，就用 <Figure scene="…" alt="…" />',
              'put it there; without a photograph, use <Figure scene="…" alt="…" />',
            ),
    }),
  ),
  venue: message('image/missing', [['ice.jpg']], (name: string) =>
    told(
      `场馆文件里不放图片（${short(name)}）`,
      `a venue’s file takes no pictures (${short(name)})`,
      '删掉它；图片放在文章里',
      'delete it; pictures go into articles',
    ),
  ),
  gone: message('image/missing', [['ice.jpg']], (name: string) =>
    told(
      `登记了 ${short(name)}，文件夹里没有这个文件`,
      `${short(name)} is entered, but the folder has no such file`,
      '补上文件，或删掉这一项',
      'add the file, or delete the entry',
    ),
  ),
  unused: message(
    'image/unused',
    [
      ['ice.jpg', true],
      ['ice.jpg', false],
    ],
    (name: string, entered: boolean) =>
      told(
        '没有一篇文章用到这张图',
        'no article shows this picture',
        `写 <Figure src="${short(name)}" alt="…" />，或删掉文件${entered ? '和 pictures 里的这一项' : ''}`,
        `write <Figure src="${short(name)}" alt="…" />, or delete the file${entered ? ' and its entry under pictures' : ''}`,
      ),
  ),
  type: message('image/type', [['heic'], ['gif'], ['tiff'], ['webp']], (kind: string) => ({
    message: say(
      `不收 ${kind.toUpperCase()}，只收 JPG、PNG、SVG`,
      `${kind.toUpperCase()} is not taken; JPG, PNG and SVG are`,
    ),
    fix: CONVERT[kind] ?? ORIGINAL,
  })),
  misnamed: message(
    'image/type',
    [['ice.png', 'jpg', 'ice.jpg']],
    (name: string, kind: string, right: string) =>
      told(
        `${short(name)} 其实是 ${kind.toUpperCase()}`,
        `${short(name)} is in fact a ${kind.toUpperCase()}`,
        `改名为 ${short(right)}，正文和 pictures 里也改`,
        `rename it ${short(right)}, in the text and under pictures as well`,
      ),
  ),
  tooSmall: message('image/too-small', [[640, 480, 1200]], (width: number, height: number, needed: number) =>
    told(
      `图片 ${width} × ${height} 像素，至少要 ${needed} 像素宽`,
      `the picture is ${width} × ${height} pixels; it has to be ${needed} across at least`,
      '换成原图，不要放大；聊天软件转发的图往往被缩小过',
      'use the original, do not enlarge it; chat apps make pictures smaller',
    ),
  ),
  strip: message('image/too-small', [[6000, 400]], (width: number, height: number) =>
    told(
      `图片 ${width} × ${height} 像素，长边超过短边的 ${MOST_RATIO} 倍`,
      `the picture is ${width} × ${height} pixels: one side is more than ${MOST_RATIO} times the other`,
      '裁短一些',
      'crop it',
    ),
  ),
  tooHeavy: message('image/too-large', [[31_457_280]], (bytes: number) =>
    told(
      `图片有 ${mb(bytes)} MB，上限是 ${mb(MOST_BYTES)} MB`,
      `the picture has ${mb(bytes)} MB; ${mb(MOST_BYTES)} MB are allowed`,
      '导出为 2400 像素宽、质量 90 的 JPG',
      'export it as a JPG, 2400 pixels across, quality 90',
    ),
  ),
  tooManyPixels: message('image/too-large', [[12_000, 9000]], (width: number, height: number) =>
    told(
      `图片 ${width} × ${height} 像素，超过 ${MOST_PIXELS / 1e4} 万像素`,
      `the picture is ${width} × ${height} pixels; ${MOST_PIXELS / 1e6} million are allowed`,
      '缩小到 2400 像素宽',
      'scale it down to 2400 pixels across',
    ),
  ),
  broken: message('image/broken', [['ice.jpg']], (name: string) =>
    told(
      `${short(name)} 打不开：文件不完整，或不是图片`,
      `${short(name)} does not open: it is cut off, or no picture`,
      '重新复制一次；还不行，就重新导出',
      'copy it again; if that does not help, export it again',
    ),
  ),
  noCredit: message('image/credit', [['ice.jpg', 'guide.yaml']], (name: string, facts: string) =>
    told(
      `${facts} 的 pictures 里没有登记 ${short(name)}`,
      `${short(name)} is not entered under pictures in ${facts}`,
      `加一行 - { file: ${short(name)}, credit: { zh: 作者, en: author }, licence: own, year: 年份 }；licence 可以是 ${LICENCES.join('、')}`,
      `add - { file: ${short(name)}, credit: { zh: 作者, en: author }, licence: own, year: its year }; licence may be ${LICENCES.join(', ')}`,
    ),
  ),
  twice: message('image/credit', [['ice.jpg']], (name: string) =>
    told(`${short(name)} 登记了两次`, `${short(name)} is entered twice`, '删掉一项', 'delete one of the two'),
  ),
  licence: message('image/licence', [['cc-by-nc-4.0'], ['CC BY-SA 4.0'], ['网上找的']], (written: string) => {
    const right = licenceLike(written);
    const found = say(`许可不能是“${short(written)}”`, `the licence cannot be “${short(written)}”`);
    if (right) return { message: found, fix: say(`写成 ${right}`, `write ${right}`) };
    if (forbids(written))
      return {
        message: found,
        fix: say(
          'NC、ND 不许商用或改动，这里不能用；换一张图，或征得作者同意，写 licence: permission',
          'NC and ND forbid what newspapers and phones do with a picture; take another, or ask its author and write licence: permission',
        ),
      };
    const all = LICENCES.join(', ');
    return {
      message: found,
      fix: say(
        `可以用：${LICENCES.join('、')}；说不清的图不要用`,
        `allowed: ${all}; do not use what you cannot name`,
      ),
    };
  }),
  noAddress: message('image/licence', [['cc-by-4.0']], (licence: string) =>
    told(
      `许可是 ${licence}，却没有写原图在哪里`,
      `the licence is ${licence}, but nothing says where the original is`,
      '补上 url: 原图的网页，以 https:// 开头',
      'add url: the page of the original, beginning with https://',
    ),
  ),
  noPermission: message('image/licence', [[]], () =>
    told(
      '写了经许可使用，却没有写谁许可的',
      'used with permission, but nothing says whose',
      '补上 permission: 谁、哪天、怎么同意的',
      'add permission: who agreed, when and how',
    ),
  ),
  altLanguage: message('image/alt', [['zh'], ['en']], (locale: Locale) =>
    told(
      locale === 'zh' ? 'alt 里没有中文' : 'alt 不是英文',
      locale === 'zh' ? 'alt is not in Chinese' : 'alt is not in English',
      `用${locale === 'zh' ? '中文' : '英文'}写图里有什么`,
      `say in ${locale === 'zh' ? 'Chinese' : 'English'} what the picture shows`,
    ),
  ),
  altFile: message('image/alt', [['IMG_2041.JPG']], (alt: string) =>
    told(
      `alt“${short(alt)}”是文件名`,
      `alt “${short(alt)}” is the name of a file`,
      '写图里有什么',
      'say what the picture shows',
    ),
  ),
  noPicture: message('mdx/missing-attribute', [[]], () =>
    told(
      '<Figure> 没有说是哪张图',
      '<Figure> does not say which picture',
      '补上 src="文件名.jpg"（文件夹里的图），或 scene="river"（画好的场景）',
      'add src="file.jpg" for a picture of the folder, or scene="river" for a drawn scene',
    ),
  ),
  twoPictures: message('mdx/unknown-attribute', [[]], () =>
    told(
      '<Figure> 同时有 src 和 scene',
      '<Figure> has both src and scene',
      '留一个：src 是文件夹里的图，scene 是画好的场景',
      'keep one: src is a picture of the folder, scene a drawn one',
    ),
  ),
};
