import { twin } from '../twin.ts';

/** Words of the gear page around its article. */
export const gearText = twin(
  {
    jump: '这一页有',
    jumps: { budget: '先看预算', rent: '租还是买', size: '尺码', phrases: '搜什么' },
    rentTitle: '租还是买，算一笔',
    rentLead: '一套新手雪板，租一天和买下来，天数多了就翻过来。下面是替你除好的。',
    caption: '滑几天，租和买各花多少',
    head: { days: '滑几天', rent: '租板', each: '买，摊到一天', answer: '哪样省', skates: '租冰鞋' },
    days: (days: number) => `${days} 天`,
    answer: { rent: '租', buy: '买', same: '一样' },
    skatesNote:
      '冰鞋那一列，也是一双鞋的心理价：卖得比它便宜，才值得买。新手冰鞋今天卖多少钱，没有查到靠得住的数。',
    assumed: '算的时候，认了这几样',
    assume: {
      rent: '租一天板和鞋：崇礼七家雪场，含板的平日全天票比自带板的多多少，取中位数',
      buy: '买一套：天猫上卖得多的新手单板套装，便宜的那头，含板、固定器和鞋',
      dear: (day: number) => `贵的那头，要到第 ${day} 天才划算`,
      skates: '租一双冰鞋一次：什刹海和朝阳公园的价，朝阳公园按小时收',
      days: (average: string) => `一季 2 天：平均每人 ${average} 次，往上取整`,
      seasons: '滑 3 季：本站自己定的，没有出处',
      left: '没算进去：雪服、头盔、押金、路费、打蜡磨刃，也没算转手能卖回多少',
    },
    years: '这几个数年份不同，看个大概。',
    own: '换成你的数',
    formula: '没有脚本也能算：标价除以一天的租金，就是要滑的天数。',
    fields: {
      days: '一季去几天',
      seasons: '打算滑几季',
      rent: '租一天，元',
      buy: '买下来，元',
      preset: { skis: '雪板', skates: '冰鞋' },
      presets: '从哪样算起',
    },
    sizeTitle: '脚长、鞋号、板长',
    sizeLead:
      '雪鞋、很多冰鞋和国产鞋，标的就是脚长：世界鞋号和中国鞋号都以脚长定号，24 厘米的脚，标 240 或 24。欧码是按鞋里的长度排的，一码三分之二厘米，所以要加上脚尖前面的余量再除。各家不一样，表里只给一个范围。',
    sizeCaption: '脚长和鞋号',
    sizeHead: { foot: '脚长', mark: '雪鞋、国产鞋上的号', eu: '欧码，约' },
    cm: (cm: number) => `${cm} 厘米`,
    sizeFormula:
      '欧码 =（脚长 + 10–15 毫米）÷ 6.67 毫米。余量多少是鞋匠的惯例，不是标准。鞋号之间没有准确的换算，国家标准 GB/T 36935—2018 自己也这样写。',
    skiTitle: '大人的双板多长',
    skiCaption: '新手双板的长度',
    skiHead: { height: '身高', weight: '体重', ski: '板长，±5 厘米' },
    kg: (kg: number) => `${kg} 公斤`,
    skiFormula:
      '板长 = 身高 − 15 厘米；体重每比（身高 − 100）公斤多 5 公斤，加 1 厘米，少 5 公斤，减 1 厘米。这是一个计算网站写的算法，不是哪家协会定的。租板的时候，听柜台的。',
    phraseTitle: '搜什么，抄走',
    phraseLead:
      '购物、二手和地图软件里都能用。厘米换成你量的。这里没有推广链接，买不买、在哪里买，本站不拿钱。',
    copy: '复制',
  },
  {
    jump: 'Jump to',
    jumps: { budget: 'By budget', rent: 'Rent or buy', size: 'Sizes', phrases: 'What to search' },
    rentTitle: 'Rent or buy: the sums',
    rentLead:
      'One beginner’s board, by the day or for good. At some point the answer flips. Here it is, divided for you.',
    caption: 'What renting and buying cost, by days on snow',
    head: {
      days: 'Days',
      rent: 'Rent a board',
      each: 'Buy: per day',
      answer: 'Cheaper',
      skates: 'Rent skates',
    },
    days: (days: number) => `${days}`,
    answer: { rent: 'Rent', buy: 'Buy', same: 'Same' },
    skatesNote:
      'The last column is also your limit for a pair of skates: buy if they cost less than that. We found no sound price for beginner skates today.',
    assumed: 'What we took for granted',
    assume: {
      rent: 'A day’s hire of board and boots: what seven Chongli ski areas added to a weekday all-day ticket, median',
      buy: 'A set to buy: the cheap end of beginner snowboard sets that sold well on Tmall, with bindings and boots',
      dear: (day: number) => `At the dear end, buying wins from day ${day}`,
      skates: 'Skates, once: the price at Shichahai and Chaoyang Park; Chaoyang charged it by the hour',
      days: (average: string) => `2 days a season: the average was ${average} visits, rounded up`,
      seasons: '3 seasons: our own choice, no source',
      left: 'Left out: suit, helmet, deposit, fares, wax and edges, and what you may get when you sell',
    },
    years: 'The figures are from different years. Take it as a rough sum.',
    own: 'Put in your own figures',
    formula:
      'It works without a script, too: price divided by a day’s rent is the number of days you must go.',
    fields: {
      days: 'Days a season',
      seasons: 'Seasons',
      rent: 'A day’s rent, yuan',
      buy: 'Price to buy, yuan',
      preset: { skis: 'Board', skates: 'Skates' },
      presets: 'Start from',
    },
    sizeTitle: 'Feet, sizes, skis',
    sizeLead:
      'Ski boots, many skates and shoes made in China carry the length of your foot: Mondopoint and the Chinese size both go by it. A foot of 24 cm is 240, or 24. European sizes go by the inside of the shoe, two thirds of a centimetre a size. So you add the room at the toe, then divide. Makers differ, which is why the table gives a range.',
    sizeCaption: 'Foot length and sizes',
    sizeHead: { foot: 'Foot', mark: 'On ski boots and Chinese shoes', eu: 'EU size, about' },
    cm: (cm: number) => `${cm} cm`,
    sizeFormula:
      'EU size = (foot + 10–15 mm) ÷ 6.67 mm. How much room is shoemakers’ custom, not a standard. There is no exact conversion, says the Chinese standard GB/T 36935—2018 itself.',
    skiTitle: 'Skis for grown-ups',
    skiCaption: 'Length of a beginner’s skis',
    skiHead: { height: 'Height', weight: 'Weight', ski: 'Skis, ±5 cm' },
    kg: (kg: number) => `${kg} kg`,
    skiFormula:
      'Length = height − 15 cm, plus 1 cm for every 5 kg above (height − 100) kg, minus 1 cm for every 5 kg below. One calculator site says so, and no federation. When you hire, trust the desk.',
    phraseTitle: 'What to search, ready to copy',
    phraseLead:
      'For shopping, second-hand and map apps in China. Swap in your own centimetres. These are no affiliate links. Nobody pays us, whatever you buy.',
    copy: 'Copy',
  },
);
