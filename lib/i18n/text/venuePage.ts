import { twin } from '../twin.ts';

interface Facts {
  name: string;
  place: string;
  kind: string;
  season: string;
  price: string | undefined;
}

/** What a venue’s page says of the place and its prices. */
export const venuePageText = twin(
  {
    titles: (name: string, place: string) => [
      name.includes(place) ? `${name}多少钱` : `${place}${name}多少钱`,
      `${name}多少钱`,
      name,
    ],
    description: ({ name, place, kind, season, price }: Facts) =>
      `${name}，${place}的${kind}，通常开放：${season}。${price ? `查到的价格：${price}。` : '公开资料里没有查到价格，去之前先问。'}来源、年份和还不知道的，都写在页上。`,
    cardUnknown: '价格没查到，去之前先问',
    prices: '查到的价格',
    allPrices: (count: number) => `查到的全部 ${count} 个价格`,
    morePrices: (count: number) => `其余 ${count} 种票和收费`,
    unknownPrice: '价格没查到',
    unknownPriceLead: '公开资料里没有这里的价格。我们不猜；去之前打个电话，或者在常用的票务应用里看一眼。',
    ticketUnknown: '门票的价格没查到，上面是别的收费。',
    jump: '这一页',
    jumps: {
      cost: '花多少',
      season: '几月开',
      way: '怎么去',
      'first-visit': '第一次',
      nearby: '附近',
    },
    typical: '同类场地的一般价格',
    typicalNote: (count: number, venues: number, years: string) =>
      `只供参考：这是 ${venues} 处同类场地的 ${count} 个价格，${years}，不是这里的价格。`,
    typicalSource: '本站价格表，逐条有出处',
    facts: '是个什么地方',
    beginner: '适合新手',
    inferred: '（按规模推断）',
    night: '夜场',
    vertical: '落差',
    slopes: '雪道',
    slopeCount: (count: number) => `${count} 条`,
    site: '官方网站',
    siteUnchecked: '网址来自地图资料，我们没有打开核对',
    factsFrom: '出处在页尾',
    notes: '还要知道',
    notesFrom: '出处',
    nearby: '附近别的去处',
    beside: '就在旁边',
    alone: '方圆 60 公里之内，没有查到别的场地。',
    cityAll: (city: string, count: number) => (count === 1 ? `${city}的页面` : `${city}全部 ${count} 处`),
    km: (km: string) => `直线约 ${km} 公里`,
    guides: '去之前看',
    transliterated: '英文名是拼音转写，不是官方名称。',
    free: '不花钱',
    hours: (hours: number) => `${hours} 小时`,
    withGear: '含器材',
    lowConfidence: '来源单薄，仅供参考',
  },
  {
    titles: (name: string, place: string) => [
      name.includes(place) ? `${name}: what it costs` : `${name}, ${place}: what it costs`,
      name.includes(place) ? name : `${name}, ${place}`,
      name,
    ],
    description: ({ name, place, kind, season, price }: Facts) =>
      `${name}: ${kind.toLowerCase()} in ${place}. Usually open: ${season}. ${price ? `Known price: ${price}. ` : 'No published price found; ask first. '}Sources, years and gaps are on the page.`,
    cardUnknown: 'price unknown, ask first',
    prices: 'Prices we found',
    allPrices: (count: number) => (count === 1 ? 'The one price we found' : `All ${count} prices we found`),
    morePrices: (count: number) => `${count} more tickets and charges`,
    unknownPrice: 'Price unknown',
    unknownPriceLead:
      'No public source gives a price for this place. We do not guess: call, or look in a ticket app.',
    ticketUnknown: 'The ticket itself is not published; these are other charges.',
    jump: 'This page',
    jumps: {
      cost: 'Cost',
      season: 'Season',
      way: 'The way',
      'first-visit': 'First visit',
      nearby: 'Nearby',
    },
    typical: 'What places like this charge',
    typicalNote: (count: number, venues: number, years: string) =>
      `A guide only: ${count} prices from ${venues} places of this kind, ${years}. Not the price here.`,
    typicalSource: 'This site’s price table, each with its source',
    facts: 'The place',
    beginner: 'Good for beginners',
    inferred: ' (inferred from its size)',
    night: 'Evenings',
    vertical: 'Vertical drop',
    slopes: 'Runs',
    slopeCount: (count: number) => `${count}`,
    site: 'Website',
    siteUnchecked: 'from map data; not opened by us',
    factsFrom: 'Sources at the foot of the page',
    notes: 'Good to know',
    notesFrom: 'Source',
    nearby: 'Other places nearby',
    beside: 'next door',
    alone: 'We know of no other place within 60 km.',
    cityAll: (city: string, count: number) =>
      count === 1 ? `The page of ${city}` : `All ${count} places in ${city}`,
    km: (km: string) => `about ${km} km as the crow flies`,
    guides: 'Read before you go',
    transliterated: 'The English name is a transliteration, not an official one.',
    free: 'free',
    hours: (hours: number) => `${hours} h`,
    withGear: 'gear included',
    lowConfidence: 'thin source',
  },
);
