import { twin } from '../twin.ts';

/** Title, description and kicker of the pages that no editor writes. Lengths are held by lib/share/sitePages.test.ts. */
export const pageText = twin(
  {
    home: {
      title: '冰雪不贵，就在家附近',
      description:
        '滑冰滑雪不只是有钱人的事。按城市找冰场和雪场，先看花多少钱，每个价格都注明年份和来源；还有不花钱的冰面、一支短片，和写给头一回去的人的指南。',
      kicker: '独立、不营利的网站',
    },
    film: {
      title: '短片《星期二》',
      description:
        '一条红围巾，从清晨的冰场走到晚上的路灯下。片里的价格都有出处，字幕有中文和英文，看不了视频也能把整个故事读完。',
      kicker: '短片',
    },
    guides: {
      title: '省钱指南，写给头一回去的人',
      description:
        '第一次滑冰、第一天滑雪、天然冰面、穿什么、带孩子、不花钱的冰雪。先说花多少钱，再说怎么做，最后说哪里要小心。',
      kicker: '指南',
    },
    venues: {
      title: '附近的冰雪，从便宜的看起',
      description:
        '输入城市、拼音或首字母，或者点一下“离我近的”，按价格或距离看冰场和雪场。没有公开的价格，会标明没查到。',
      kicker: '找场地',
    },
    cities: {
      title: '一座城一页，从便宜的看起',
      description: '有冰场、雪场的城市，每座一页：有几处，哪些不花钱，哪些有公开价格，是哪一年的价格。',
      kicker: '城市',
    },
    games: {
      title: '北京 2022，一百零九枚金牌',
      description:
        '北京冬奥会 109 个小项的成绩，按分项看，按代表团看；闭幕当天和改判以后的两张奖牌榜，为什么不一样；每一场的北京时间和你那里的时间；还能去滑的场馆。',
      kicker: '成绩',
    },
    share: {
      title: '把今天发出去，一张图就够',
      description:
        '每篇指南、每座城市都有一张做好的图：存下来就能发到微博、朋友圈或群里。不用登录，也不收集任何东西。',
      kicker: '分享图',
    },
    search: {
      title: '搜指南、城市和场地',
      description: '中文、拼音、首字母和英文都能搜。浏览器关掉脚本时，这一页就是全部指南和城市的目录。',
      kicker: '搜索',
    },
    notFound: {
      title: '这里没有冰，也没有雪',
      description: '这一页不在了，或者从来没有过。椅子还在冰上，往回滑两步就是首页。',
      kicker: '404',
    },
    city: {
      title: (city: string) => `${city}滑冰滑雪，去哪里、多少钱`,
      kicker: (province: string) => province,
    },
    venue: { kicker: (city: string, kind: string) => `${city} · ${kind}` },
    guideKicker: '省钱指南',
    alt: (title: string, price?: string) => (price ? `${title}，价签上写着 ${price}` : title),
  },
  {
    home: {
      title: 'Winter sport near home, price first',
      description:
        'Skating and skiing are not only for rich people. Find rinks and slopes by city, price first; every price has its year and its source. Free ice, a short film, and guides for the first time.',
      kicker: 'An independent site',
    },
    film: {
      title: 'An Ordinary Tuesday, the film',
      description:
        'One red scarf, from a rink at dawn to a street lamp at night. Every price in it has a source. Captions in two languages, and the whole story as text.',
      kicker: 'Film',
    },
    guides: {
      title: 'Guides for the first time',
      description:
        'First skate, first ski day, natural ice, what to wear, children, and winter sport for nothing. What it costs comes first, then how to do it, then what to watch out for.',
      kicker: 'Guides',
    },
    venues: {
      title: 'Ice and snow near you, cheapest first',
      description:
        'Type a city, or tap “near me”, and see rinks and ski areas in China by price or distance. A price we could not find is shown as unknown.',
      kicker: 'Find a place',
    },
    cities: {
      title: 'A page for every city, cheapest first',
      description:
        'Every Chinese city with a rink or a slope: how many places, which are free, which have a published price, and from which year.',
      kicker: 'Cities',
    },
    games: {
      title: 'Beijing 2022: all 109 events',
      description:
        'Results of all 109 events at the Beijing 2022 Winter Games, by sport and by team; the medal table on two dates and why they differ; every session in Beijing time and yours; and the venues where you can still skate or ski.',
      kicker: 'Results',
    },
    share: {
      title: 'Pass it on: one picture is enough',
      description:
        'Every guide and every city has a picture ready to save and send. No login, nothing collected.',
      kicker: 'Share images',
    },
    search: {
      title: 'Search guides, cities and places',
      description:
        'Search in English, Chinese, pinyin or initials. With scripts turned off, this page is a list of every guide and city.',
      kicker: 'Search',
    },
    notFound: {
      title: 'No ice here, and no snow',
      description:
        'This page has gone, or never was. The chair is still on the ice: two strokes back and you are home.',
      kicker: '404',
    },
    city: {
      title: (city: string) => `Skating and skiing in ${city}: what it costs`,
      kicker: (province: string) => province,
    },
    venue: { kicker: (city: string, kind: string) => `${city} · ${kind}` },
    guideKicker: 'Guide',
    alt: (title: string, price?: string) => (price ? `${title}; the price tag says ${price}` : title),
  },
);
