import { twin } from '../twin.ts';

const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`;

/** What a total is made of and why there is none; what makes a place easy. The rows arrive with these words in them. */
export const finderRowText = twin(
  {
    tickets: (count: number) => `${count} 人门票`,
    ticketsWithGear: (count: number) => `${count} 人门票（含装备）`,
    parts: { ticket: '门票', gate: '园区大门票', rental: '租装备', lesson: '一节课', locker: '储物柜' },
    plus: ' + ',
    offer: '含优惠价',
    reasons: {
      unpublished: '这次要的票价没查到',
      'other-day': '这一天的票价没查到',
      'other-people': '有人的票价没查到',
      'other-currency': '不是人民币标价，不换算',
    },
    missing: (parts: string) => `另有未知：${parts}`,
    notTotal: (reason: string) => `不是合计：${reason}`,
    typical: (range: string, prices: number, years: string, where = '全国') =>
      `同类场地每人 ${range}（${where} ${prices} 个价格，${years}），不是这里的价`,
    easy: {
      beginner: '适合新手',
      beginnerGuess: '按规模看适合新手',
      indoor: '室内',
      gear: '有装备可租',
      lesson: '有单节课',
    },
    list: '、',
    andMore: (names: string) => `${names}等`,
    pause: '，',
  },
  {
    tickets: (count: number) => `tickets for ${people(count)}`,
    ticketsWithGear: (count: number) => `tickets for ${people(count)}, gear included`,
    parts: { ticket: 'ticket', gate: 'park gate', rental: 'gear hire', lesson: 'lesson', locker: 'locker' },
    plus: ' + ',
    offer: 'includes an offer',
    reasons: {
      unpublished: 'no price for this visit',
      'other-day': 'no price for this day',
      'other-people': 'no price for somebody in the party',
      'other-currency': 'not priced in yuan; not converted',
    },
    missing: (parts: string) => `Unknown, on top: ${parts}`,
    notTotal: (reason: string) => `Not a total: ${reason}`,
    typical: (range: string, prices: number, years: string, where = 'China') =>
      `Similar places charge ${range} a person (${where}, ${prices} prices, ${years}). Not the price here`,
    easy: {
      beginner: 'good for beginners',
      beginnerGuess: 'beginner-sized',
      indoor: 'indoors',
      gear: 'gear to hire',
      lesson: 'single lessons',
    },
    list: ', ',
    andMore: (names: string) => `${names} and others`,
    pause: ', ',
  },
);
