import { mendable, type RuleEntry, warning } from './entry.ts';
import { inEn, inGuide, inZh } from './example.ts';

/** Rules about how things are said. They warn: a page with a warning is still published. See content/STYLE.md. */
export const writingRules = {
  'twin/number': warning(
    ['两种语言的数字不一样', 'The two languages have different numbers'],
    [
      '数字、价格、年份要在中英文里都有。3.46 亿和 346 million 算一样，2 和“两”、two 算一样。',
      'Numbers, prices and years stand in both. 3.46 亿 equals 346 million; 2 equals “two” and 两.',
    ],
    inZh('冰场里有 95 双鞋。', '冰场里有很多双鞋。'),
  ),
  'twin/price': warning(
    ['同一个价格，年份或来源不一样', 'One price, two years or sources'],
    [
      '中英文里同一个数额的 <Price> 要写同样的年份和来源。',
      'A <Price> of the same amount carries the same years and sources in both languages.',
    ],
    inEn(
      'A ticket is <Price cny="12" year="2021" s="sample-press" />.',
      'A ticket is <Price cny="12" year="2022" s="sample-press" />.',
      'A ticket is <Price cny="12" year="2022" s="sample-press" />.',
    ),
  ),
  'twin/venue': warning(
    ['两种语言说的场馆不一样', 'The two languages name different venues'],
    [
      '链接到的场馆、<Venues> 的条件，中英文要一样。',
      'Both languages link to the same venues, and ask <Venues> for the same ones.',
    ],
    inEn(
      'at the sample rink.',
      'at the [sample rink](/en/venues/sample-rink/).',
      'at the [sample rink](/en/venues/sample-rink/).',
    ),
  ),
  'reading/long': warning(
    ['中文句子太长', 'Chinese sentences are too long'],
    [
      '一篇里平均每句不超过 40 个字。数字和英文单词各算一个字，标点不算。',
      'In one text they average 40 characters at most. A number or a Latin word counts as one, marks as none.',
    ],
    {
      ...inZh(
        '从租鞋到站稳，一个小时里会发生什么，要花多少钱，带谁去合适，家里人等在哪里，冷了怎么办，摔了找谁，鞋大了怎么换，手套湿了放哪里，这篇都写在下面。',
        '从租鞋到站稳，要一个小时。要花多少钱，写在下面。',
      ),
      times: 60,
    },
  ),
  'reading/hard': warning(
    ['英文不好读', 'The English is hard to read'],
    [
      'Flesch 易读度不低于 60：句子短一点，词也短一点。',
      'Flesch reading ease is 60 or more: shorter sentences, shorter words.',
    ],
    {
      ...inEn(
        'Participation in recreational activities necessitates considerable preparatory consideration.',
        'Skating needs some thought first.',
      ),
      times: 30,
    },
  ),
  'words/term': warning(
    ['换一个说法', 'Another word, please'],
    [
      '用语表在 STYLE.md：你，不写您；滑雪场，不写滑雪厂；不写广告腔。',
      'The list is in STYLE.md: British spelling, plain words, nothing out of a brochure.',
    ],
    inZh('去滑雪厂，您要带手套。', '去滑雪场，你要带手套。'),
  ),
  'words/superlative': warning(
    ['绝对化的说法', 'A superlative'],
    [
      '《广告法》第九条不许广告用“国家级”“最高级”“最佳”。本站不是广告，也照办；要比较，就写数字和来源。',
      'China’s Advertising Law bars “national-level”, “highest-grade” and “best” (article 9). No advert here, but we keep to it: give a figure and its source.',
    ],
    inZh('全市最好玩的冰场。', '冰场离地铁口不远。'),
  ),
  'words/exclamation': warning(
    ['不用感叹号', 'No exclamation marks'],
    ['话说清楚就够了。', 'Saying it is enough.'],
    inZh('快来滑冰！', '来滑冰。'),
  ),
  'words/punctuation': mendable(
    ['标点不对', 'The wrong mark'],
    [
      '中文用全角标点和“”；英文用弯引号 ’ 和 “ ”。金额写 ¥38，中间不空格。',
      'Full-width marks and “ ” in Chinese; curly ’ and “ ” in English. Money is ¥38, without a space.',
    ],
    inZh('先租鞋,再上冰。', '先租鞋，再上冰。'),
  ),
  'words/spacing': mendable(
    ['汉字和数字、字母之间空一格', 'A space between Han and Latin'],
    ['写成“滑 120 分钟”。挨着标点不空。', 'Write 滑 120 分钟; beside a mark there is none.'],
    inZh('戴FIS头盔。', '戴 FIS 头盔。'),
  ),
  'words/range': mendable(
    ['范围用短横 –', 'An en dash in ranges'],
    ['写成 9:00–21:00、2022–23，不用 - 和 ~。', 'Write 9:00–21:00 and 2022–23, not - or ~.'],
    inGuide(
      'note: { zh: 9:00-21:00 开门, en: Open 9:00–21:00 }',
      'note: { zh: 9:00–21:00 开门, en: Open 9:00–21:00 }',
      'note: { zh: 样例场馆的一场, en: One session at the sample rink }',
    ),
  ),
  'reading/sentence': warning(
    ['这一句太长', 'One sentence is too long'],
    [
      '一句不超过 80 个汉字，或 45 个英文词：再长，读到句末就忘了句首。',
      'A sentence has at most 80 Han characters, or 45 English words: beyond that, its start is forgotten at its end.',
    ],
    inZh(
      '从租鞋到站稳，一个小时里会发生什么，要花多少钱，带谁去合适，家里人等在哪里，冷了怎么办，摔了找谁，鞋大了怎么换，手套湿了放哪里，回家坐哪路车，晚上腿酸怎么办，下次还来不来，这篇都写在下面的几节里。',
      '从租鞋到站稳，要一个小时。要花多少钱，写在下面。',
    ),
  ),
  'reading/length': warning(
    ['全文太长', 'The text is too long'],
    [
      '一篇不超过 15 分钟：按每分钟 400 个汉字、220 个英文词算。再长就拆成两篇。',
      'A text takes at most 15 minutes: 400 Han characters or 220 English words a minute. Split what is longer.',
    ],
    { ...inZh('先看冰面平不平，再看冰鞋紧不紧。', '先看冰面，再看冰鞋。'), times: 500 },
  ),
  'words/spelling': mendable(
    ['英文拼写不对', 'A misspelt word'],
    [
      '英文用英式拼写：centre、metre、colour；常见的错字也在这里改。',
      'British spelling: centre, metre, colour. Common slips of the pen are caught as well.',
    ],
    inEn('The color of the center line.', 'The colour of the centre line.'),
  ),
  'words/doubled': warning(
    ['字词写重了', 'A word twice'],
    ['“的的”“the the”多半是改稿时留下的。', '“The the” and 的的 are mostly left over from rewriting.'],
    inEn('Put the the gloves on.', 'Put the gloves on.'),
  ),
  'words/date': warning(
    ['日历上没有这一天', 'No such day'],
    [
      '正文里的日期也要对得上日历：2 月没有 30 日，星期也要对得上。',
      'Dates in a text agree with the calendar, too: there is no 30 February, and the weekday fits.',
    ],
    inGuide(
      'note: { zh: 2 月 30 日截止, en: Until 28 February }',
      'note: { zh: 2 月 28 日截止, en: Until 28 February }',
      'note: { zh: 样例场馆的一场, en: One session at the sample rink }',
    ),
  ),
  'words/width': mendable(
    ['全角的字母和数字', 'Full-width letters and digits'],
    [
      '数字和字母用半角，人民币符号写 ¥；段首不用全角空格。',
      'Digits and letters are half-width, the yuan sign is ¥, and no paragraph opens with a wide space.',
    ],
    inZh('戴 ＦＩＳ 头盔。', '戴 FIS 头盔。'),
  ),
} as const satisfies Record<string, RuleEntry>;
