import { say, type Words } from '../say.ts';
import { writeInstead } from '../suggest.ts';
import { message, told } from './message.ts';

/** What a field takes, in words; empty where nothing more is known than its name. */
const allowed = ({ zh, en }: Words): Words => say(zh && `（${zh}）`, en && ` (${en})`);

/** What is said of the front matter, and of fields of YAML. */
export const fieldMessages = {
  noFrontMatter: message('front-matter/missing', [[]], () =>
    told(
      '第一行应该是 ---，下面是标题、摘要和转发语',
      'line 1 should be ---, with title, description and share below it',
      '第一行写 ---，接着每行一项，再用一行 --- 结束',
      'put --- on line 1, then one field a line, then a line with --- again',
    ),
  ),
  openFrontMatter: message('front-matter/missing', [[]], () =>
    told(
      '文首信息没有结束：第一行有 ---，后面少一行 ---',
      'the front matter never ends: --- opens it on line 1, and no second --- follows',
      '在转发语 share 下面单独写一行 ---',
      'write a line with only --- below share',
    ),
  ),
  missing: message(
    'field/missing',
    [
      ['tag.cny', 'cny', say('数字，如 38', 'a number, like 38')],
      ['order', 'order', say('', '')],
    ],
    (name: string, key: string, takes: Words) => {
      const { zh, en } = allowed(takes);
      return told(
        `缺少 ${name}${zh}`,
        `${name}${en} is missing`,
        `补上一行 ${key}: …`,
        `add a line ${key}: …`,
      );
    },
  ),
  empty: message('field/missing', [['title', say('文字', 'text')]], (name: string, takes: Words) => {
    const { zh, en } = allowed(takes);
    return told(
      `${name} 后面是空的${zh}`,
      `${name} is empty${en}`,
      `在 ${name} 的冒号后面写上`,
      `write it behind the colon of ${name}`,
    );
  }),
  commentedOut: message('field/missing', [['share']], (name: string) =>
    told(
      `${name} 是空的：# 后面的字被当成注释，读者看不到`,
      `${name} is empty: what follows the # counts as a note, and no reader sees it`,
      `把整个值放进引号，如 ${name}: "#让精彩每天出彩# …"`,
      `put the whole value in quotes, like ${name}: "#WinterSport …"`,
    ),
  ),
  cutOff: message('share/tags', [['share', '滑冰#']], (name: string, lost: string) =>
    told(
      `${name} 里“#${lost}”被当成注释，读者看不到`,
      `${name} loses “#${lost}”: behind a space, # begins a note that no reader sees`,
      '把整个值放进引号',
      'put the whole value in quotes',
    ),
  ),
  unknown: message(
    'field/unknown',
    [
      ['titel', 'titel', ['title', 'description', 'share']],
      ['colour', 'colour', ['title', 'description', 'share']],
    ],
    (name: string, key: string, keys: readonly string[]) => ({
      message: say(`不认识的项 ${name}`, `unknown field ${name}`),
      fix: writeInstead(key, keys),
    }),
  ),
  afterComma: message('field/unknown', [['borrow the rest']], (name: string) =>
    told(
      `不认识的项 ${name}`,
      `unknown field ${name}`,
      '如果它是前一项值里逗号后面的部分，把那个值整个放进引号',
      'if it follows a comma of the value before, put that whole value in quotes',
    ),
  ),
  type: message(
    'field/type',
    [
      ['order', 'first', say('整数', 'a whole number'), say('', '')],
      ['title', '2022', say('文字', 'text'), say('；给它加上引号', ': put it in quotes')],
    ],
    (name: string, value: string, kind: Words, also: Words) =>
      told(
        `${name} 要写${kind.zh}，这里是“${value}”`,
        `${name} takes ${kind.en}, found “${value}”`,
        `改成${kind.zh}`,
        `write ${kind.en}`,
        also,
      ),
  ),
  date: message('field/date', [['checkedOn', '2026-13-40']], (name: string, value: string) =>
    told(
      `${name} 的“${value}”不是日历上有的日期`,
      `${name}: “${value}” is no day of the calendar`,
      '改成有的一天，样子是 年-月-日，如 2026-11-30',
      'write a day that exists, as year-month-day, like 2026-11-30',
    ),
  ),
  moment: message('field/date', [['publishedAt', '2026-11-22 25:00']], (name: string, value: string) =>
    told(
      `${name} 的“${value}”不是日历上有的时刻`,
      `${name}: “${value}” is no moment of the calendar`,
      '写成 2026-11-22T08:00:00+08:00，带上时区',
      'write it like 2026-11-22T08:00:00+08:00, with its offset',
    ),
  ),
  noOffset: message(
    'field/date',
    [['publishAt', '2027-01-15T08:00:00', '2027-01-15T08:00:00+08:00']],
    (name: string, value: string, right: string) =>
      told(
        `${name} 的“${value}”没有写时区`,
        `${name}: “${value}” lacks its offset from UTC`,
        `北京时间就写成 ${right}`,
        `for Beijing time, write ${right}`,
      ),
  ),
  oneOf: message(
    'field/value',
    [
      ['night', 'maybe', ['yes', 'no', 'unknown']],
      ['night', 'unknwn', ['yes', 'no', 'unknown']],
    ],
    (name: string, value: string, values: readonly string[]) => ({
      message: say(`${name} 不能是“${value}”`, `${name} cannot be “${value}”`),
      fix: writeInstead(value, values),
    }),
  ),
  url: message('field/value', [['sources[1].url', 'www.gmw.cn']], (name: string, value: string) =>
    told(
      `${name} 的“${value}”不是完整的网址`,
      `${name}: “${value}” is no full address`,
      '写完整，以 https:// 开头',
      'write it in full, beginning with https://',
    ),
  ),
  shape: message(
    'field/value',
    [['city', 'Bei Jing', say('小写字母、数字和连字符，如 first-skate', 'like first-skate')]],
    (name: string, value: string, takes: Words) =>
      told(
        `${name} 不能是“${value}”`,
        `${name} cannot be “${value}”`,
        `写成${takes.zh}`,
        `write ${takes.en}`,
      ),
  ),
  tooShort: message('field/value', [['title', 2]], (name: string, least: number) =>
    told(
      `${name} 太短`,
      `${name} is too short`,
      `至少写 ${least} 个字符`,
      `write ${least} characters at least`,
    ),
  ),
  tooFew: message('field/value', [['sources', 1]], (name: string, least: number) =>
    told(`${name} 的项数不够`, `${name} has too few items`, `至少写 ${least} 项`, `write at least ${least}`),
  ),
  tooMany: message('field/value', [['rows', 3]], (name: string, most: number) =>
    told(`${name} 的项数太多`, `${name} has too many items`, `最多写 ${most} 项`, `keep ${most} at most`),
  ),
  tooSmall: message(
    'field/value',
    [
      ['tag.cny', '-1', '0', true],
      ['hours', '0', '0', false],
    ],
    (name: string, value: string, least: string, inclusive: boolean) =>
      told(
        `${name} 不能是“${value}”`,
        `${name} cannot be “${value}”`,
        `要${inclusive ? '不小于' : '大于'} ${least}`,
        `it has to be ${inclusive ? 'at least' : 'more than'} ${least}`,
      ),
  ),
  tooBig: message('field/value', [['season.from', '13', '12']], (name: string, value: string, most: string) =>
    told(
      `${name} 不能是“${value}”`,
      `${name} cannot be “${value}”`,
      `不能大于 ${most}`,
      `it may be ${most} at most`,
    ),
  ),
  custom: message(
    'field/value',
    [['total', say('总数不是金、银、铜之和', 'the total is not gold, silver and bronze added up')]],
    (name: string, why: Words) =>
      told(`${name}：${why.zh}`, `${name}: ${why.en}`, '把这几项改成对得上的', 'make the two agree'),
  ),
  other: message('field/value', [['kind', '3']], (name: string, value: string) =>
    told(
      `${name} 不能是“${value}”`,
      `${name} cannot be “${value}”`,
      '照别的文件里同一项的样子写',
      'write it the way other files write this field',
    ),
  ),
  tooLong: message(
    'field/length',
    [
      ['title', say('24 个汉字', '24 Han characters'), 23, 1],
      ['share', say('130 字', '130 characters (a Latin letter is one half)'), 120, 10],
    ],
    (field: string, size: Words, most: number, over: number) =>
      told(
        `${field} 有 ${size.zh}，上限是 ${most}`,
        `${field} has ${size.en}, the limit is ${most}`,
        `删短 ${over} 以上：再长，分享出去就显示不全`,
        `make it shorter by ${over} or more; cards and posts cut off what is longer`,
      ),
  ),
  tooManyTags: message('share/tags', [[]], () =>
    told(
      'share 里的话题太多：微博只收一个，英文平台两个',
      'share has too many tags: one on Weibo, two in English',
      '只留一个 #话题#',
      'keep two at most',
    ),
  ),
  noTag: message('share/tags', [[]], () =>
    told(
      'share 里有不成话题的 #',
      'share has a # that makes no tag',
      '微博话题前后各一个 #：#让精彩每天出彩#',
      'write a tag as one word: #WinterSport',
    ),
  ),
};
