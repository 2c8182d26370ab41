import type { Remark, UnknownReason, Who } from '#lib/cost/visitCostTypes.ts';
import { twin } from '../twin.ts';

const zhWho: Record<Who, string> = {
  adult: '成人',
  child: '儿童',
  student: '学生',
  senior: '老人',
  family: '家庭',
  everyone: '',
};
const enWho: Record<Who, [one: string, many: string]> = {
  adult: ['adult', 'adults'],
  child: ['child', 'children'],
  student: ['student', 'students'],
  senior: ['senior', 'seniors'],
  family: ['person, one ticket', 'people, one ticket'],
  everyone: ['person', 'people'],
};

const zhRemarks: Record<Remark, string> = {
  'adult-price': '没查到优惠，按成人价算',
  'rule-unclear': '能不能用优惠还不确定，所以写成一个区间',
  'between-days': '没查到周末价，应在平日价和节假日价之间',
  offer: '含优惠价，可能已经结束',
  thin: '来源单薄，仅供参考',
  'gear-in-price': '票里含器材，自带也不便宜',
  'maybe-included': '没写明票里含不含，所以从 0 算起',
};
const enRemarks: Record<Remark, string> = {
  'adult-price': 'no concession found, so the adult price',
  'rule-unclear': 'a concession may or may not hold, hence the range',
  'between-days': 'no weekend price found; it should lie between the weekday and holiday ones',
  offer: 'includes a special offer, which may be over',
  thin: 'thin source',
  'gear-in-price': 'gear is in the ticket; your own saves nothing',
  'maybe-included': 'it may be in the ticket, so this starts at 0',
};
const zhReasons: Record<UnknownReason, string> = {
  unpublished: '没查到',
  'other-day': '这一天的价格没查到',
  'other-people': '这一类人的价格没查到',
  'other-currency': '不是人民币标价，不换算',
  'not-said': '票里含不含没写明，价格也没查到',
};
const enReasons: Record<UnknownReason, string> = {
  unpublished: 'not published',
  'other-day': 'not published for this day',
  'other-people': 'not published for these people',
  'other-currency': 'not priced in yuan; not converted',
  'not-said': 'may be in the ticket; the source does not say',
};

/** The words of a bill: what a first visit costs, its parts, and what nobody has published. */
export const costText = twin(
  {
    title: '第一次去，要花多少',
    lead: '把查到的价格加起来，器材按现租算。来源和年份写在每一行下面，没查到的也会标明。',
    parties: {
      one: '1 位成人，平日',
      family: '2 位成人加 1 个孩子（5 岁，1.1 米），周末',
    },
    hours: (hours: number) => `按 ${hours} 小时算`,
    untimed: '按一次算',
    parts: {
      ticket: '门票',
      gate: '园区大门票',
      rental: '器材',
      lesson: '课程',
      locker: '储物柜',
      transport: '交通',
      deposit: '押金',
    },
    people: (who: Who, people: number) =>
      who === 'family' ? `${people} 人一张` : `${people} ${zhWho[who] ? `位${zhWho[who]}` : '人'}`,
    each: (price: string) => `每人 ${price}`,
    times: (times: number) => `买 ${times} 次`,
    upTo: (product: string) => `到“${product}”`,
    remarks: zhRemarks,
    reasons: zhReasons,
    near: (prices: string) => `查到的是：${prices}`,
    total: '合计',
    atLeast: '查到的部分合计',
    noTotal: '加不出总数',
    unknownTicket: '门票没查到，所以不写总数。',
    free: '不花钱',
    included: (parts: string) => `票里已含：${parts}`,
    unknown: (parts: string) => `没查到，可能要另付：${parts}`,
    deposits: '押金，离场退还，不算在内',
    perhaps: '可能用得上的优惠，去之前问清条件',
    typical: (range: string, place: string, count: number, years: string) =>
      `${place}同类场地每人 ${range}（${count} 个价格，${years}）。不是这里的价格。`,
    china: '全国',
    ages: {
      last: '用到的价格是上一季的，这一季可能变了。',
      recent: '用到的价格里有几年前的，现在可能变了。',
      history: '用到的价格里有三年以前的，只能当历史看。',
    },
    problems: {
      'no-one': '至少要有一个人。',
      'too-many': '一次最多算 20 个人。',
      'head-count': '人数要写整数。',
      age: '孩子的年龄在 0–17 岁之间。',
      height: '身高在 0.4–2.2 米之间。',
      hours: '时长在 0.5–12 小时之间。',
      lessons: '上课的人数不能比去的人多。',
      transport: '交通费要写一个数。',
    },
    list: '、',
    pause: '；',
  },
  {
    title: 'What a first visit costs',
    lead: 'Published prices, added up, with gear hired there. The year and source are under each line. What we could not find is marked unknown.',
    parties: {
      one: 'One adult, weekday',
      family: 'Two adults and a child (5 years, 1.1 m), weekend',
    },
    hours: (hours: number) => `for a stay of ${hours} h`,
    untimed: 'for one visit',
    parts: {
      ticket: 'Ticket',
      gate: 'Park gate',
      rental: 'Gear',
      lesson: 'Lesson',
      locker: 'Locker',
      transport: 'Transport',
      deposit: 'Deposit',
    },
    people: (who: Who, people: number) => `${people} ${enWho[who][people === 1 ? 0 : 1]}`,
    each: (price: string) => `${price} each`,
    times: (times: number) => `bought ${times} times`,
    upTo: (product: string) => `up to “${product}”`,
    remarks: enRemarks,
    reasons: enReasons,
    near: (prices: string) => `what we found: ${prices}`,
    total: 'Total',
    atLeast: 'Total of what is known',
    noTotal: 'No total',
    unknownTicket: 'The ticket is unknown, so there is no total.',
    free: 'free',
    included: (parts: string) => `In the ticket: ${parts}`,
    unknown: (parts: string) => `Unknown, and perhaps on top: ${parts}`,
    deposits: 'Deposits: you get them back, so they are not counted',
    perhaps: 'Concessions that may apply; ask about the conditions first',
    typical: (range: string, place: string, count: number, years: string) =>
      `Places of this kind in ${place} charge ${range} a person (${count} prices, ${years}). Not the price here.`,
    china: 'China',
    ages: {
      last: 'Some of these prices are last season’s and may have changed.',
      recent: 'Some of these prices are a few years old and may have changed.',
      history: 'Some of these prices are more than three years old: history, not a quote.',
    },
    problems: {
      'no-one': 'At least one person has to go.',
      'too-many': 'Twenty people at most.',
      'head-count': 'People come in whole numbers.',
      age: 'A child’s age is 0 to 17.',
      height: 'A height is 0.4 to 2.2 metres.',
      hours: 'A stay is half an hour to twelve hours.',
      lessons: 'More lessons than people.',
      transport: 'Transport needs a number.',
    },
    list: ', ',
    pause: '; ',
  },
);
