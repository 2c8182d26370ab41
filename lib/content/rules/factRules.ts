import { say } from '../say.ts';
import type { RuleEntry } from './entry.ts';

/** Rules about sources, prices, scenes, cities and venues. */
export const factRules = {
  'source/unknown': {
    title: say('没有这个来源', 'No such source'),
    why: say(
      '来源编号要先在 yaml 的 sources 里登记。',
      'A source id must first stand under `sources` in the yaml.',
    ),
  },
  'source/duplicate': {
    title: say('来源编号重复', 'A source id used twice'),
    why: say('同一个编号只能指一个来源。', 'One id, one source.'),
  },
  'source/absent': {
    title: say('价格没有年份或来源', 'A price without year or source'),
    why: say('不为零的价格都要写明年份和来源。', 'Every price above zero carries its year and its source.'),
  },
  'price/range': {
    title: say('价格区间颠倒', 'A price range upside down'),
    why: say('上限 toCny 要大于 cny。', 'The upper end, toCny, must be greater than cny.'),
  },
  'scene/unknown': {
    title: say('没有这个场景', 'No such scene'),
    why: say('题图和插图只能用已经画好的场景。', 'Only scenes that have been drawn can be named.'),
  },
  'city/unknown': {
    title: say('没有这个城市', 'No such city'),
    why: say('城市要先在 cities.yaml 里登记。', 'A city must first stand in cities.yaml.'),
  },
  'city/duplicate': {
    title: say('城市编号重复', 'A city listed twice'),
    why: say('cities.yaml 里每个 slug 只出现一次。', 'Each slug stands once in cities.yaml.'),
  },
  'venue/unknown': {
    title: say('没有这个场馆', 'No such venue'),
    why: say('场馆编号就是 venues 里的文件名。', 'The id of a venue is the name of its file in venues.'),
  },
  'venue/position': {
    title: say('场馆缺少坐标', 'A venue without its position'),
    why: say(
      'precision 写 exact 或 approx-1km 时必须有 lat 和 lng；只知道城市就写 city。',
      'With precision exact or approx-1km, lat and lng are needed; if only the city is known, write city.',
    ),
  },
} as const satisfies Record<string, RuleEntry>;
