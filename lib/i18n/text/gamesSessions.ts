import { twin } from '../twin.ts';

/** Words of a schedule of Beijing 2022, some of them for the island that adds the visitor’s own time. */
export const gamesSessionsText = twin(
  {
    title: '赛程，北京时间',
    lead: '2022 年 2 月 18 日的官方赛程，没有训练。同一时刻的几场并成一行。',
    time: '北京时间',
    what: '场次',
    venue: '场馆',
    only: (venue: string) => `都在${venue}。`,
    yours: (zone: string) => `小字是你那里的时间（${zone}）。`,
    same: (zone: string) => `你那里的时间（${zone}）和北京一样。`,
    before: (time: string) => `前一天 ${time}`,
    after: (time: string) => `次日 ${time}`,
  },
  {
    title: 'Schedule, Beijing time',
    lead: 'The official schedule of 18 February 2022, without training. Games at one moment share a line.',
    time: 'Beijing time',
    what: 'Session',
    venue: 'Venue',
    only: (venue: string) => `All at the ${venue}.`,
    yours: (zone: string) => `Small print: your time (${zone}).`,
    same: (zone: string) => `Your clock (${zone}) agrees with Beijing’s.`,
    before: (time: string) => `${time} the day before`,
    after: (time: string) => `${time} the next day`,
  },
);
