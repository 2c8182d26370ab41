import { twin } from '../twin.ts';
import { monthName } from './monthName.ts';

const places = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`;

/** The strip of twelve months on a city's page, and the sentence above it. */
export const cityYearText = twin(
  {
    title: '每个月能玩什么',
    asOf: (year: number, month: number, day: number) => `${year} 年 ${month} 月 ${day} 日整理`,
    running: (month: number, kinds: string) => `${month} 月，这里通常开着的有：${kinds}。`,
    idle: (month: number) => `${month} 月，按查到的月份，这里没有通常开着的场地。`,
    kindCount: (kind: string, count: number) => `${kind} ${count} 处`,
    next: (kinds: string) => `还要等的：${kinds}。`,
    nextKind: (kind: string, month: number) => `${kind}通常 ${month} 月起`,
    unsaid: (kinds: string) => `${kinds}哪几个月开，没有查到。`,
    caption: '一年十二个月，每种场地通常开着几处，从 7 月排到次年 6 月',
    month: (month: number) => `${month}`,
    monthUnit: '月',
    thisMonth: (year: number, month: number) => `整理这一页的月份，${year} 年 ${month} 月`,
    allYear: '全年',
    none: '月份没查到',
    basis: { roof: '不看天气', stated: '照报道', usual: '照当地通常', unsaid: '没人说过' },
    legendSure: '有报道，或者全年开',
    legendUsual: '照当地同类场地通常的月份，不是场馆公布的',
    whence: '月份从哪来',
    roof: (count: number) => `${count} 处全年开的场地，不看天气；检修和包场以场馆公告为准。`,
    stated: (count: number, outlets: string) => `${count} 处照报道：${outlets}。`,
    usual: (count: number, province: string, label: string) =>
      `${count} 处照${province}同类场地通常的月份（${label}），不是场馆公布的。`,
    unsaidCount: (count: number, labels: string) =>
      `${count} 处没有查到谁说过月份，图里没有画；资料里写的是 ${labels}，去之前先问。`,
    opened: '往年开门的日子',
    openedOn: (year: number, month: number, day?: number) =>
      `${year} 年 ${month} 月${day ? ` ${day} 日` : ''}`,
    openedNote: '今年哪天开，以场馆公告为准。',
    calendar: '把雪季加进日历',
    calendarNote: '通常开放的那个月，1 号提醒你一次。不是开门日期，开门日期以场馆公告为准。',
    list: '、',
    pause: '，',
    part: '；',
    andMore: ' 等',
  },
  {
    title: 'What is on, month by month',
    asOf: (year: number, month: number, day: number) => `Compiled on ${day} ${monthName(month)} ${year}`,
    running: (month: number, kinds: string) => `Usually open here in ${monthName(month)}: ${kinds}.`,
    idle: (month: number) => `By the months we know, nothing here is usually open in ${monthName(month)}.`,
    kindCount: (kind: string, count: number) => `${kind.toLowerCase()} (${count})`,
    next: (kinds: string) => `Still to come: ${kinds}.`,
    nextKind: (kind: string, month: number) => `${kind.toLowerCase()}, usually from ${monthName(month)}`,
    unsaid: (kinds: string) => `Nobody says in which months these open: ${kinds.toLowerCase()}.`,
    caption: 'The twelve months from July to June: how many places of each kind usually run',
    month: (month: number) => monthName(month).slice(0, 3),
    monthUnit: '',
    thisMonth: (year: number, month: number) => `the month of this edition, ${monthName(month)} ${year}`,
    allYear: 'all year',
    none: 'months not known',
    basis: {
      roof: 'whatever the weather',
      stated: 'as reported',
      usual: 'usual here',
      unsaid: 'nobody says',
    },
    legendSure: 'reported, or open all year',
    legendUsual: 'the usual months of the kind in this province, not published by the venue',
    whence: 'Where the months come from',
    roof: (count: number) =>
      `${places(count)} open all year, whatever the weather. Closures are on the venue’s own notice.`,
    stated: (count: number, outlets: string) => `${places(count)} as reported by ${outlets}.`,
    usual: (count: number, province: string, label: string) =>
      `${places(count)} with the usual months of the kind in ${province} (${label}), not published by the venue.`,
    unsaidCount: (count: number, labels: string) =>
      `${places(count)} for which nobody gives the months, so they are not drawn. Our notes have ${labels}; ask first.`,
    opened: 'When they opened in past winters',
    openedOn: (year: number, month: number, day?: number) =>
      `${day ? `${day} ` : ''}${monthName(month)} ${year}`,
    openedNote: 'This winter’s day is on the venue’s own notice.',
    calendar: 'Add the season to your calendar',
    calendarNote:
      'One reminder on the 1st of the usual opening month. Not an opening date: the venue’s notice decides.',
    list: ', ',
    pause: ', ',
    part: '; ',
    andMore: ' and others',
  },
);
