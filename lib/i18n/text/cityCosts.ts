import { twin } from '../twin.ts';

/** What a day costs in a city: the family's day, what is free, and the list in order of cost. */
export const cityCostsText = twin(
  {
    family: '一家三口，一个周末，怎么去便宜',
    familyLead: '两位大人、一个五岁的孩子（1.1 米），器材现租。这里查得到总数的地方里，花费低的一处：',
    familyPart: '这里没有哪处查得到全部花费。查到一部分的，低的一处是：',
    familyNone: (city: string) => `${city}还没有哪处查得到一家三口的总数。我们不猜。`,
    elsewhere: (city: string, km: number) => `最近一处查得到的在${city}，两座城市中心之间直线约 ${km} 公里：`,
    free: '不花钱的办法',
    freePlaces: '进场不花钱的',
    freeNote: '租鞋、储物柜可能另收；年份旧的，去之前先打电话。',
    offers: '发过的免费场次、雪假和券',
    offersNote: '都是往年的，今年的等公布。',
    noFree: '这里还没有查到不花钱的冰雪，也没有查到免费场次和消费券。',
    noFreePlaces: '进场就不花钱的地方，这里还没有查到。',
    iceTitle: '湖和河上的冰，先问厚度',
    ice: (count: number) => `这里列出的露天冰场，有 ${count} 处在湖面、河面上，或者说不清是不是。`,
    iceRule: '北京的标准是自然水面冻到 15 厘米才开冰场，还要备好救生器材。',
    iceWild: '没人管的野冰，一步也不上。有围栏、有人量冰、挂着开放的牌子，三样都有才上。',
    costs: '从便宜的看起',
    costsLead: '一位成人，平日，器材现租，查到的部分加起来。三年前或更早的价格排在后面，颜色浅。',
    ticketOnly: '只查到这一种票，不是平日总数',
    missing: (parts: string) => `没查到：${parts}`,
    unknown: '价格没查到的',
    unknownLead: '公开资料里没有写价格，去之前打个电话问问。虚线框里是同类场地的一般价格，不是这些地方的。',
    typical: (place: string, count: number, years: string) =>
      `${place}同类场地每人，一般价格（${count} 个价格，${years} 年）`,
    noTypical: '同类场地的价格也太少，说不出一般是多少。',
    otherMoney: '有当地货币的价格',
    china: '全国',
    aroundSource: '图上价格的出处，在各场地自己的页面，也在',
    finder: (city: string) => `按你家的人数和日子，算${city}每一处`,
    finderNote: '在“找场地”里改人数、身高、日期，按总数排。',
    few: (city: string) => `${city}的地方不多，往外走一点：`,
    list: '、',
    pause: '；',
    plus: ' + ',
  },
  {
    family: 'A cheap weekend day for three',
    familyLead:
      'Two adults and a child of five (1.1 m), gear hired. Of the places here whose total is known, this one costs least:',
    familyPart: 'No place here has every price published. Of those with some, this one costs least:',
    familyNone: (city: string) =>
      `No place in ${city} has a known total for a family of three. We do not guess.`,
    elsewhere: (city: string, km: number) =>
      `The nearest one is in ${city}, about ${km} km in a straight line between the city centres:`,
    free: 'Ways to pay nothing',
    freePlaces: 'Entry costs nothing',
    freeNote: 'Skates and lockers may cost extra. Where the year is old, call first.',
    offers: 'Free sessions, snow holidays and vouchers so far',
    offersNote: 'All of past winters; this winter’s have yet to be announced.',
    noFree: 'We found no free ice or snow here, and no free sessions or vouchers.',
    noFreePlaces: 'We found no place here with free entry.',
    iceTitle: 'Lake and river ice: ask how thick',
    ice: (count: number) =>
      count === 1
        ? 'One outdoor rink listed here lies on a lake or river, or may do.'
        : `${count} outdoor rinks listed here lie on a lake or river, or may do.`,
    iceRule: 'Beijing’s standard opens natural water at 15 cm of ice, with rescue gear at hand.',
    iceWild:
      'Never step on ice that nobody keeps. A fence, someone who measures, a sign that says open: all three.',
    costs: 'Cheapest first',
    costsLead:
      'One adult on a weekday, gear hired, everything known added up. Prices three years old or more come last, in grey.',
    ticketOnly: 'the one ticket we know, not a weekday total',
    missing: (parts: string) => `unknown: ${parts.toLowerCase()}`,
    unknown: 'Price unknown',
    unknownLead:
      'No public source gives a price. Call before you go. In the dashed boxes: what places of the kind charge, not these ones.',
    typical: (place: string, count: number, years: string) =>
      `a person, typical of the kind in ${place} (${count} prices, ${years})`,
    noTypical: 'Too few prices of the kind are known to say what is typical.',
    otherMoney: 'priced in local money',
    china: 'China',
    aroundSource: 'Prices in the picture have their sources on each place’s own page, and in',
    finder: (city: string) => `Work out every place in ${city} for your own party`,
    finderNote: 'The finder takes people, heights and days, and sorts by the total.',
    few: (city: string) => `${city} has few places; a little further out:`,
    list: ', ',
    pause: '; ',
    plus: ' + ',
  },
);
