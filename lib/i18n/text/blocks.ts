import type { Party, Visit, VisitDay } from '#lib/cost/visit.ts';
import { twin } from '../twin.ts';

const zhDays: Record<VisitDay, string> = { weekday: '平日', weekend: '周末', holiday: '节假日' };
const enDays: Record<VisitDay, string> = { weekday: 'weekday', weekend: 'weekend', holiday: 'holiday' };

const zhParty = ({ adults, children, students, seniors }: Party): string =>
  [
    adults && `${adults} 位成人`,
    children.length && `${children.length} 个孩子（5 岁，1.1 米）`,
    students && `${students} 位学生`,
    seniors && `${seniors} 位老人（65 岁）`,
  ]
    .filter(Boolean)
    .join('、');

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;

const enParty = ({ adults, children, students, seniors }: Party): string =>
  [
    counted(adults, 'adult', 'adults'),
    counted(children.length, 'child (5 years, 1.1 m)', 'children (5 years, 1.1 m)'),
    counted(students, 'student', 'students'),
    counted(seniors, 'senior (65)', 'seniors (65)'),
  ]
    .filter(Boolean)
    .join(', ');

/** Words of the blocks that an article is made of. */
export const blocksText = twin(
  {
    dayTitle: '去一天，要花多少',
    asked: ({ party, day, gear }: Visit) =>
      `${zhParty(party)}，${zhDays[day]}，器材${gear === 'own' ? '自带' : '现租'}`,
    noDay: (city: string) => `${city}的场地，价格都查得不全，加不出一天的总数。`,
    filmAt: (title: string, at: string) => `看短片《${title}》，从 ${at} 放起`,
    priceFrom: '画面里的价格',
    pricesHead: { product: '票和器材', amount: '价格', source: '年份，出处' },
    noPrices: (name: string) => `${name}的价格没查到。`,
    more: '看这一家的全部信息',
  },
  {
    dayTitle: 'What a day costs',
    asked: ({ party, day, gear }: Visit) =>
      `${enParty(party)}, ${enDays[day]}, ${gear === 'own' ? 'with their own gear' : 'gear hired'}`,
    noDay: (city: string) => `No place in ${city} has published enough for the total of a day.`,
    filmAt: (title: string, at: string) => `Watch “${title}” from ${at}`,
    priceFrom: 'The price in the picture',
    pricesHead: { product: 'Ticket or gear', amount: 'Price', source: 'Year, outlet' },
    noPrices: (name: string) => `We found no prices of ${name}.`,
    more: 'All about this place',
  },
);
