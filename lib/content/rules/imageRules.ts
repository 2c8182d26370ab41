import { problem, type RuleEntry } from './entry.ts';
import { asFiles, inZh } from './example.ts';

/** Rules about pictures. */
export const imageRules = {
  'image/form': problem(
    ['图片用 <Figure> 写', 'Pictures are written as <Figure>'],
    [
      '照片、截图和场景只有一种写法：<Figure src="文件名" alt="…">图注</Figure>，图注里可以有链接和来源。',
      'Photographs, screenshots and scenes have one form, <Figure src="file" alt="…">caption</Figure>; its caption may hold links and sources.',
    ],
    inZh('![封冻的河面](river.jpg)', '<Figure scene="river" alt="封冻的河面" />'),
  ),
  'image/remote': problem(
    ['不能引用外站图片', 'No remote images'],
    [
      '网站不向别处请求任何东西，读者的行踪不外传。图存下来，放进文章的文件夹，写明许可。',
      'The site asks nothing of other sites, so no visit is reported to them. Save the picture beside the article, with its licence.',
    ],
    inZh(
      '<Figure src="https://example.com/ice.jpg" alt="冰面" />',
      '<Figure scene="river" alt="封冻的河面" />',
    ),
  ),
  'image/outside': problem(
    ['图片在文件夹外面', 'A picture from outside the folder'],
    [
      '图片和文章放在同一个文件夹里，src 只写文件名：没有 /、没有 ../，文件也不能是链接（symlink）。',
      'A picture lies beside its article and src is its bare name: no /, no ../; nor may the file be a symbolic link.',
    ],
    inZh('<Figure src="../ice.jpg" alt="冰面" />', '<Figure scene="river" alt="封冻的河面" />'),
  ),
  'image/missing': problem(
    ['图片不存在', 'An image is missing'],
    ['图片要和文章放在同一个文件夹里。', 'An image lies in the folder of its article.'],
    inZh('<Figure src="ice.jpg" alt="冰面" />', '<Figure scene="river" alt="封冻的河面" />'),
  ),
  'image/unused': problem(
    ['图片没有用上', 'A picture that nothing shows'],
    [
      '没有文章用到的图，谁也看不见，许可却要一直管着。',
      'Nobody sees it, and yet its rights have to be kept in order.',
    ],
    asFiles('lake.jpg', 'lake.jpg, <Figure src="lake.jpg" alt="…" />'),
  ),
  'image/type': problem(
    ['图片格式不收', 'A kind of picture that is not taken'],
    [
      '照片用 JPG，截图用 PNG，示意图用 SVG；AVIF、WebP 和小尺寸由网站自己做。',
      'JPG for photographs, PNG for screenshots, SVG for drawings; the site makes AVIF, WebP and small sizes itself.',
    ],
    asFiles('IMG_2041.HEIC', 'lake.jpg'),
  ),
  'image/too-small': problem(
    ['图片太小', 'A picture that is too small'],
    [
      '横图至少 1200 像素宽，竖图至少 800：再小，在多数屏幕上就糊了。',
      'At least 1200 pixels across, 800 if it stands upright: less is a blur on most screens.',
    ],
    asFiles('lake.jpg (640 × 480)', 'lake.jpg (4032 × 3024)'),
  ),
  'image/too-large': problem(
    ['图片太大', 'A picture that is too large'],
    [
      '照片不超过 20 MB、6000 万像素，SVG 不超过 256 KB；手机原图都在这以内。',
      'Photographs: 20 MB and 60 million pixels at most; SVG: 256 KB. What phones make is within that.',
    ],
    asFiles('lake.jpg (31 MB)', 'lake.jpg (4 MB)'),
  ),
  'image/broken': problem(
    ['图片坏了', 'A broken picture'],
    [
      '文件没有传完，或者不是它的后缀说的那种图。',
      'The file was cut off on its way, or is not what its name says.',
    ],
    asFiles('lake.jpg (0 KB)', 'lake.jpg (4 MB)'),
  ),
  'image/svg': problem(
    ['SVG 里有不能用的东西', 'An SVG with more than a drawing in it'],
    [
      'SVG 只留下画出来的部分：没有脚本、样式表、HTML、外站地址和嵌进去的照片。',
      'Of an SVG only what draws is kept: no scripts, style sheets, HTML, addresses or embedded photographs.',
    ],
    asFiles('grip.svg: <image href="https://…" />', 'grip.svg: <path d="…" fill="#1f4a7e" />'),
  ),
  'image/credit': problem(
    ['图片没有登记', 'A picture without its credit'],
    [
      '每张图在 guide.yaml（或 page.yaml）的 pictures 里登记一次：谁的、什么许可、哪一年。两种语言共用。',
      'Each picture is entered once, under pictures in guide.yaml (or page.yaml): whose, what licence, what year. Both languages share it.',
    ],
    asFiles(
      'lake.jpg',
      'lake.jpg, pictures: [{ file: lake.jpg, credit: { zh: 李雷, en: Li Lei }, licence: own, year: 2026 }]',
    ),
  ),
  'image/licence': problem(
    ['图片的许可说不清', 'A licence that cannot be checked'],
    [
      'CC 和公有领域的图要写原图的网页 url；经许可使用的图要写 permission：谁、哪天、怎么同意的。',
      'CC and public domain need url, the page of the original; used with permission needs permission: who agreed, when and how.',
    ],
    asFiles('licence: cc-by-4.0', 'licence: cc-by-4.0, url: https://commons.wikimedia.org/wiki/File:…'),
  ),
  'image/alt': problem(
    ['替代文字不对', 'An alternative text that does not help'],
    [
      'alt 写给看不见图的人：用文章的语言，说出图里有什么，不是文件名。',
      'alt is for those who cannot see the picture: in the language of the article, what there is to see, not a file’s name.',
    ],
    inZh('<Figure scene="river" alt="A frozen river" />', '<Figure scene="river" alt="封冻的河面" />'),
  ),
} as const satisfies Record<string, RuleEntry>;
