import { twin } from '../twin.ts';

interface Facts {
  name: string;
  place: string;
  kind: string;
  season: string;
  price: string | undefined;
}

export const venuePageText = twin(
  {
    /** Titles from the fullest to the shortest; the first that fits a share card is taken. */
    titles: (name: string, place: string) => [
      name.includes(place) ? `${name}多少钱` : `${place}${name}多少钱`,
      `${name}多少钱`,
      name,
    ],
    description: ({ name, place, kind, season, price }: Facts) =>
      `${name}，${place}的${kind}，通常开放：${season}。${price ? `查到的价格：${price}。` : '公开资料里没有查到价格，去之前先问。'}来源、年份和还不知道的，都写在页上。`,
    cardUnknown: '价格没查到，去之前先问',
    prices: '查到的价格',
    product: '买到什么',
    who: '谁、哪天',
    price: '价格',
    unknownPrice: '价格没查到',
    unknownPriceLead: '公开资料里没有这里的价格。我们不猜；去之前打个电话，或者在常用的票务应用里看一眼。',
    typical: '同类场地的一般价格',
    typicalNote: (count: number, venues: number, years: string) =>
      `只供参考：这是 ${venues} 处同类场地的 ${count} 个价格，${years}，不是这里的价格。`,
    facts: '场地情况',
    kind: '种类',
    season: '通常开放',
    beginner: '适合新手',
    inferred: '（按规模推断）',
    night: '夜场',
    vertical: '落差',
    slopes: '雪道',
    slopeCount: (count: number) => `${count} 条`,
    district: '所在',
    site: '官方网站',
    siteUnchecked: '网址来自地图资料，我们没有打开核对',
    where: '怎么去',
    whereExact: '地图链接指向场地范围的中心，离大门可能还有一百米上下。',
    whereApprox: '位置可能差 1 公里左右，导航前先按名字搜一下。',
    whereCity: '只知道在这座城市，不知道具体位置。上面的链接是按名字搜索，不要当成定位。',
    addressCopy: '给司机看的地址',
    maps: {
      amap: '高德地图',
      baidu: '百度地图',
      tencent: '腾讯地图',
      apple: 'Apple 地图',
      google: 'Google 地图',
      osm: 'OpenStreetMap',
    },
    notes: '还要知道',
    nearby: '附近别的去处',
    sameCity: '同城别的去处',
    trust: '这些信息有多可靠',
    trustText: {
      high: '有多个来源，或者有公开数据和近年的报道，都说它在营业。',
      medium: '公开地图或一篇报道里有它，还没有人确认它今年营业。',
      low: '来源很旧，或者很单薄，场地可能已经停业。去之前先打电话。',
    },
    noSource: '没有找到任何公开出处，只凭一般了解收录。去之前一定先核实它在不在。',
    transliterated: '英文名是拼音转写，不是官方名称。',
    wrong: '发现写错了：',
    wrongText: (id: string) => `请把场地编号 ${id}、正确的内容和出处告诉我们，办法见`,
    free: '不花钱',
    hours: (hours: number) => `${hours} 小时`,
    withGear: '含器材',
    lowConfidence: '来源单薄，仅供参考',
    km: (km: string) => `约 ${km} 公里`,
  },
  {
    titles: (name: string, place: string) => [
      name.includes(place) ? `${name}: what it costs` : `${name}, ${place}: what it costs`,
      name.includes(place) ? name : `${name}, ${place}`,
      name,
    ],
    description: ({ name, place, kind, season, price }: Facts) =>
      `${name}: ${kind.toLowerCase()} in ${place}. Usually open: ${season}. ${price ? `Known price: ${price.replace('（', ' (').replace('）', ')')}. ` : 'No published price found; ask first. '}Sources, years and gaps are on the page.`,
    cardUnknown: 'price unknown, ask first',
    prices: 'Prices we found',
    product: 'What you get',
    who: 'Who, when',
    price: 'Price',
    unknownPrice: 'Price unknown',
    unknownPriceLead:
      'No public source gives a price for this place. We do not guess: call, or look in a ticket app.',
    typical: 'What places like this charge',
    typicalNote: (count: number, venues: number, years: string) =>
      `A guide only: ${count} prices from ${venues} places of this kind, ${years}. Not the price here.`,
    facts: 'The place',
    kind: 'Kind',
    season: 'Usually open',
    beginner: 'Good for beginners',
    inferred: ' (inferred from its size)',
    night: 'Evenings',
    vertical: 'Vertical drop',
    slopes: 'Runs',
    slopeCount: (count: number) => `${count}`,
    district: 'District',
    site: 'Website',
    siteUnchecked: 'from map data; not opened by us',
    where: 'Getting there',
    whereExact: 'Map links point at the middle of the site; the gate may be 100 m or so away.',
    whereApprox: 'The position may be off by about a kilometre. Search by name before you set out.',
    whereCity:
      'Only the city is known, not the spot. These links search by name; they do not mark a position.',
    addressCopy: 'Show this to a driver',
    maps: {
      amap: 'Amap',
      baidu: 'Baidu Maps',
      tencent: 'Tencent Maps',
      apple: 'Apple Maps',
      google: 'Google Maps',
      osm: 'OpenStreetMap',
    },
    notes: 'Good to know',
    nearby: 'Other places nearby',
    sameCity: 'Other places in this city',
    trust: 'How sure we are',
    trustText: {
      high: 'Several sources, or open data and recent press, say that it runs.',
      medium: 'It is on an open map or in one report. Nobody has confirmed that it runs this year.',
      low: 'The source is old or thin, and it may have closed. Call first.',
    },
    noSource:
      'No public source was found; it is listed on general knowledge alone. Make sure it exists before you go.',
    transliterated: 'The English name is a transliteration, not an official one.',
    wrong: 'If something is wrong:',
    wrongText: (id: string) => `send us the venue id ${id}, what is right, and who says so. See`,
    free: 'free',
    hours: (hours: number) => `${hours} h`,
    withGear: 'gear included',
    lowConfidence: 'thin source',
    km: (km: string) => `about ${km} km`,
  },
);
