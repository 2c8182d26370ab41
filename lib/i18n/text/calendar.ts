import { twin } from '../twin.ts';
import { monthName } from './monthName.ts';

/** What the entries of a city's calendar say. They are reminders to ask, never promises of a day. */
export const calendarText = twin(
  {
    name: (city: string) => `${city}的雪季和冰季`,
    summary: (city: string, what: string, month: number) => `${city}：${what}通常 ${month} 月开放`,
    usually: (what: string, month: number) =>
      `${what}通常 ${month} 月开放，开门日期以场馆公告为准。今天只是提醒，不是开门的日子。`,
    places: (names: string) => `有这些：${names}。`,
    more: (count: number) => `等 ${count} 处`,
    free: (name: string, year: string, outlet: string) => `${name}：进场 ¥0（${year}，${outlet}）。`,
    ice: '湖面、河面上的冰，没有人量过、没有开放的牌子，不要上。',
    ask: '去之前先打电话，问开了没有。',
    list: '、',
  },
  {
    name: (city: string) => `Ice and snow seasons in ${city}`,
    summary: (city: string, what: string, month: number) =>
      `${city}: ${what}, usually open from ${monthName(month)}`,
    usually: (what: string, month: number) =>
      `${what}: usually open from ${monthName(month)}. The venue’s own notice decides the day; this is a reminder, not an opening date.`,
    places: (names: string) => `These: ${names}.`,
    more: (count: number) => ` and others, ${count} in all`,
    free: (name: string, year: string, outlet: string) => `${name}: entry ¥0 (${year}, ${outlet}).`,
    ice: 'Stay off lake or river ice that nobody has measured and no sign calls open.',
    ask: 'Call before you go and ask whether it is open.',
    list: ', ',
  },
);
