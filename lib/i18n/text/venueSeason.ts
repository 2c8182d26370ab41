import { twin } from '../twin.ts';
import { monthName } from './monthName.ts';

/** When a venue runs, and when its ice is thick enough. */
export const venueSeasonText = twin(
  {
    season: '几月开',
    seasonAllYear: '通常全年开放。',
    seasonUsual: (label: string) => `通常开放：${label}。`,
    seasonNow: (date: string) => `${date}生成这一页时，照往年是开着的。`,
    seasonNext: (year: number, month: number, date: string) =>
      `照往年，下一季从 ${year} 年 ${month} 月开始（${date}推算）。`,
    basis: {
      roof: '有屋顶的地方一般不分季节，哪天歇业、几点关门，以场馆说的为准。',
      stated: '月份出自关于这里的报道，见页尾；哪天开门，以场馆说的为准。',
      usual: '没有人专门写过这里的月份，这是本省同类场地的一般情况。去之前先问。',
      unsaid: '这几个月没有查到出处。去之前先问。',
    },
    opened: (date: string) => `查到的最近一次开门：${date}。`,
    day: (year: number, month: number, day?: number) =>
      `${year} 年 ${month} 月${day === undefined ? '' : ` ${day} 日`}`,
    seasonUnknown: '几月开放没查到。',
    month: (month: number) => `${month}`,
    ice: {
      title: '冰不到 15 厘米，不上',
      yes: '看名字，这里的冰结在湖面或河面上。北京的标准：自然水面上开冰场，冰要冻到 15 厘米，还要备好救生器材。别处也照这个来。',
      perhaps:
        '没查到这里的冰结在地上还是水上。要是在湖面、河面上：北京的标准是冰要冻到 15 厘米，还要备好救生器材。',
      source: '北京市地方标准 DB11/T 1756—2020',
      year: '2020 年',
      guide: '上冰之前，先看自然冰那一篇',
    },
  },
  {
    season: 'When it runs',
    seasonAllYear: 'Usually open all year.',
    seasonUsual: (label: string) => `Usually open: ${label}.`,
    seasonNow: (date: string) => `This page was made on ${date}, within its usual months.`,
    seasonNext: (year: number, month: number, date: string) =>
      `Going by past winters, the next season starts in ${monthName(month)} ${year} (reckoned on ${date}).`,
    basis: {
      roof: 'Places under a roof hardly know seasons. For the hours, ask the venue.',
      stated: 'The months are from reports on this very place, listed below. For the day, ask the venue.',
      usual:
        'Nobody wrote about this place’s months; these are what its kind has in the province. Ask first.',
      unsaid: 'No source for these months. Ask first.',
    },
    opened: (date: string) => `The last opening we know of: ${date}.`,
    day: (year: number, month: number, day?: number) =>
      `${day === undefined ? '' : `${day} `}${monthName(month)} ${year}`,
    seasonUnknown: 'No source says in which months it runs.',
    month: (month: number) => monthName(month).slice(0, 1),
    ice: {
      title: 'Under 15 cm of ice, stay off',
      yes: 'By its name, the ice here lies on a lake or a river. Beijing’s standard for rinks on open water: 15 cm of ice, and rescue gear at hand. Keep to it elsewhere, too.',
      perhaps:
        'We do not know whether this ice lies on land or on water. On water, Beijing’s standard asks for 15 cm of ice, and rescue gear at hand.',
      source: 'Beijing local standard DB11/T 1756—2020',
      year: '2020',
      guide: 'Read the guide to natural ice first',
    },
  },
);
