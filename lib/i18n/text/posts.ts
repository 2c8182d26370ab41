import { twin } from '../twin.ts';

interface CityPost {
  city: string;
  total: number;
  free: number;
  /** The cheapest price with its year, `¥0（2025 年价）`. */
  cheapest?: string;
}

interface VenuePost {
  name: string;
  place: string;
  /** What is bought (left out when the post would be too long), for how much, in which year (in brackets). */
  price?: { product?: string; cny: string; year: string };
}

/** Ready posts of the pages that no editor writes. At most 120 characters as Weibo counts; tested over all pages. */
export const postText = twin(
  {
    fixed: {
      home: '滑冰滑雪不一定贵。这个网站按城市列冰场和雪场，先写价格，再写年份和来源，没查到就说没查到。#让精彩每天出彩#',
      film: '一条红围巾，从清晨的冰场走到晚上的路灯下，四十五秒。片里的价格都有出处。#让精彩每天出彩#',
      guides: '第一次滑冰、第一天滑雪、天然冰面能不能上、孩子穿什么。每一篇都先说花多少钱。#让精彩每天出彩#',
      venues:
        '附近的冰场和雪场，按一家人一天花多少钱排。价格都注明年份，没有公开价格的也照实写。#让精彩每天出彩#',
      cities: '找找你的城市：有几处冰场雪场，哪些不花钱，最低的公开价格是哪一年的。#让精彩每天出彩#',
      games:
        '北京 2022 的 109 枚金牌，每一枚是谁的、哪天比的、在哪个馆。闭幕当天和改判以后的奖牌榜不一样，也写了为什么。#北京2022#',
      share: '每篇指南、每座城市都有一张做好的图，存下来就能发。不用登录，也不收集任何东西。#让精彩每天出彩#',
      search: '搜城市、场地和指南，中文、拼音、首字母都行。#让精彩每天出彩#',
    },
    city: ({ city, total, free, cheapest }: CityPost) =>
      `${city}查到 ${total} 处冰场和雪场${free > 0 ? `，${free} 处不花钱` : ''}。${
        cheapest ? `公开的价格从 ${cheapest}起，` : '价格还没查到公开的，'
      }年份和来源都写在页面上。#让精彩每天出彩#`,
    venue: ({ name, place, price }: VenuePost) =>
      `${name}（${place}）：${
        price
          ? `${price.product ? `${price.product} ` : ''}${price.cny}${price.year}。`
          : '没查到公开的价格。'
      }怎么去、哪个季节开、附近还有哪里，都在这一页。#让精彩每天出彩#`,
  },
  {
    fixed: {
      home: 'Winter sport in China is not only for the rich. Rinks and slopes by city, price first, each with its year and source; what nobody published is shown as unknown. #WinterSport',
      film: 'Forty-five seconds: a red scarf goes from a rink at dawn to a lamp-lit slope at night. Every price in it has a source. #WinterSport',
      guides:
        'First time on skates, first day on skis, when lake ice holds, what a child wears. Each guide starts with what it costs. #WinterSport',
      venues:
        'Rinks and slopes in China, sorted by what a day costs your family. Every price has its year; where none is published, it says so. #WinterSport',
      cities:
        'Pick a Chinese city: how many rinks and slopes, which are free, and the lowest published price with its year. #WinterSport',
      games:
        'Beijing 2022: all 109 gold medals, who, when and where. The medal table of the last day differs from today’s; the page says why. #Beijing2022',
      share:
        'A ready picture for every guide and every city. Save one, send it. No account, nothing collected. #WinterSport',
      search: 'Search cities, venues and guides: English, Chinese, pinyin or initials. #WinterSport',
    },
    city: ({ city, total, free, cheapest }: CityPost) =>
      `${city}: ${total} ${total === 1 ? 'rink or slope' : 'rinks and slopes'} found${
        free > 0 ? `, ${free} of them free` : ''
      }. ${cheapest ? `Published prices start at ${cheapest}.` : 'No published price yet.'} Years and sources on the page. #WinterSport`,
    venue: ({ name, place, price }: VenuePost) =>
      `${name}, ${place}: ${
        price
          ? `${price.product ? `${price.product} ` : ''}${price.cny}${price.year}.`
          : 'no published price found.'
      } How to get there, when it opens and what is near: on this page. #WinterSport`,
  },
);
