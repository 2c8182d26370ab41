import { twin } from '../twin.ts';

interface Counts {
  gold: number;
  silver: number;
  bronze: number;
}

interface SportWords {
  name: string;
  events: number;
  sessions: number;
}

interface NationWords {
  name: string;
  after: Counts & { total: number };
  /** Its line on closing day, where that was another. */
  before?: Counts | undefined;
}

const zhCounts = ({ gold, silver, bronze }: Counts) => `${gold} 金 ${silver} 银 ${bronze} 铜`;
const medals = (count: number): string => `${count} ${count === 1 ? 'medal' : 'medals'}`;
const enCounts = ({ gold, silver, bronze }: Counts) => `${gold} gold, ${silver} silver, ${bronze} bronze`;

/** Words of the pages of one sport and of one delegation: head, ready post, headings. */
export const gamesPartText = twin(
  {
    sportTitle: ({ name, events }: SportWords) => `${name}：北京 2022 的 ${events} 枚金牌`,
    sportDescription: ({ name, events, sessions }: SportWords) =>
      `北京冬奥会${name}的 ${events} 个小项：金银铜牌是谁的，哪天在哪个馆比的；${sessions} 场的北京时间和你那里的时间；看完想试试，从哪里开始。`,
    sportPost: ({ name, events }: SportWords) =>
      `北京 2022 的${name}，${events} 枚金牌是谁的、哪天比的，都在这一页；想自己试试，也写了从哪里开始。#北京2022#`,
    sportFigure: { unit: '枚', label: '金牌，每一枚都有名字、日期和场馆' },
    nationTitle: ({ name, after }: NationWords) => `${name}在北京 2022：${zhCounts(after)}`,
    nationDescription: ({ name, after, before }: NationWords) =>
      `${name}在北京冬奥会得了 ${after.total} 枚奖牌，${zhCounts(after)}：每一枚是哪个小项、谁得的、哪天得的。${
        before ? `闭幕当天是${zhCounts(before)}，为什么变了，也写在这一页。` : ''
      }`,
    nationPost: ({ name, after }: NationWords) =>
      `${name}在北京 2022 得了 ${after.total} 枚奖牌：${zhCounts(after)}。每一枚是谁的、哪天的，都在这一页。#北京2022#`,
    nationFigure: (_total: number) => ({ unit: '枚', label: '奖牌，每一枚都有名字和日期' }),
    medals: '奖牌',
    none: '没有',
    both: (before: string, after: string) => `闭幕当天${before}；改判以后${after}。`,
    whyLink: '两张奖牌榜为什么不一样',
    begin: '想自己试试',
    beginLead: '看过了，从这里开始。',
    places: (kind: string) => `找${kind}`,
    otherSports: '别的分项',
    otherNations: '别的代表团',
  },
  {
    sportTitle: ({ name, events }: SportWords) => `${name} at Beijing 2022: ${events} events`,
    sportDescription: ({ name, events, sessions }: SportWords) =>
      `${name} at the Beijing Winter Games: who won the ${events} events, when and where; ${sessions} sessions in Beijing time and in yours; and where to begin if you fancy a try.`,
    sportPost: ({ name, events }: SportWords) =>
      `${name} at Beijing 2022: all ${events} events, who won, when and where. Plus where to begin if you fancy a try. #Beijing2022`,
    sportFigure: { unit: 'events', label: 'medallists, dates and venues of all' },
    nationTitle: ({ name, after }: NationWords) => `${name} at Beijing 2022: ${enCounts(after)}`,
    nationDescription: ({ name, after, before }: NationWords) =>
      `${name}: ${medals(after.total)} at the Beijing Winter Games, ${enCounts(after)}. Each one here has its event, its winner and its date.${
        before ? ` On closing day it was ${enCounts(before)}; the page says why that changed.` : ''
      }`,
    nationPost: ({ name, after }: NationWords) =>
      `${name} at Beijing 2022: ${enCounts(after)}. Each medal with its event, name and date. #Beijing2022`,
    nationFigure: (total: number) => ({
      unit: total === 1 ? 'medal' : 'medals',
      label: 'each with its event, name and date',
    }),
    medals: 'Medals',
    none: 'none',
    both: (before: string, after: string) => `Closing day: ${before}. Re-allocated: ${after}.`,
    whyLink: 'Why the two medal tables differ',
    begin: 'Fancy a try',
    beginLead: 'You have seen it. Begin here.',
    places: (kind: string) => `Find a place: ${kind.toLowerCase()}`,
    otherSports: 'Other sports',
    otherNations: 'Other teams',
  },
);
