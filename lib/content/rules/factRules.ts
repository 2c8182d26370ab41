import { problem, type RuleEntry, warning } from './entry.ts';
import { inCities, inEn, inGuide, inHome, inVenue, inZh } from './example.ts';

/** Rules about sources, prices, scenes, cities and venues. */
export const factRules = {
  'source/unknown': problem(
    ['没有这个来源', 'No such source'],
    ['来源编号要先在 yaml 的 sources 里登记。', 'A source id must first stand under `sources` in the yaml.'],
    inZh('有人参与<Cite s="sample-pres" />。', '有人参与<Cite s="sample-press" />。'),
  ),
  'source/duplicate': problem(
    ['来源编号重复', 'A source id used twice'],
    ['同一个编号只能指一个来源。', 'One id, one source.'],
    inGuide(
      'sources:\n  - id: sample-press\n    publisher: { zh: 另一家, en: Another }\n    date: 2022-01-12',
      'sources:\n  - id: another-press\n    publisher: { zh: 另一家, en: Another }\n    date: 2022-01-12',
      'sources:',
    ),
  ),
  'source/absent': problem(
    ['价格没有年份或来源', 'A price without year or source'],
    ['不为零的价格都要写明年份和来源。', 'Every price above zero carries its year and its source.'],
    inGuide(
      'cny: 12\n      source: sample-press',
      'cny: 12\n      year: "2022"\n      source: sample-press',
      'cny: 12\n      year: "2022"\n      source: sample-press',
    ),
  ),
  'price/range': problem(
    ['价格区间颠倒', 'A price range upside down'],
    ['上限 toCny 要大于 cny。', 'The upper end, toCny, must be greater than cny.'],
    inGuide('cny: 20\n  toCny: 12', 'cny: 12\n  toCny: 20', 'cny: 12\n  toCny: 20'),
  ),
  'scene/unknown': problem(
    ['没有这个场景', 'No such scene'],
    ['题图和插图只能用已经画好的场景。', 'Only scenes that have been drawn can be named.'],
    inGuide('scene: beach', 'scene: riverPlain', 'scene: riverPlain'),
  ),
  'city/unknown': problem(
    ['没有这个城市', 'No such city'],
    ['城市要先在 cities.yaml 里登记。', 'A city must first stand in cities.yaml.'],
    inVenue('city: sample-cty', 'city: sample-city', 'city: sample-city'),
  ),
  'city/duplicate': problem(
    ['城市编号重复', 'A city listed twice'],
    ['cities.yaml 里每个 slug 只出现一次。', 'Each slug stands once in cities.yaml.'],
    inCities(
      '- slug: sample-city\n  code: "110101"\n  name: { zh: 样例区, en: Sample District }\n  short: { zh: 样例, en: Sample }\n  province: { zh: 样例省, en: Sample Province }\n  pinyin: yangliqu\n  initials: ylq\n  lat: 39.9\n  lng: 116.4',
      '- slug: sample-district\n  code: "110101"\n  name: { zh: 样例区, en: Sample District }\n  short: { zh: 样例, en: Sample }\n  province: { zh: 样例省, en: Sample Province }\n  pinyin: yangliqu\n  initials: ylq\n  lat: 39.9\n  lng: 116.4',
    ),
  ),
  'venue/unknown': problem(
    ['没有这个场馆', 'No such venue'],
    ['场馆编号就是 venues 里的文件名。', 'The id of a venue is the name of its file in venues.'],
    inHome('venue: bare-rnk', 'venue: bare-rink', 'venue: bare-rink'),
  ),
  'venue/position': problem(
    ['场馆缺少坐标', 'A venue without its position'],
    [
      'precision 写 exact 或 approx-1km 时必须有 lat 和 lng；只知道城市就写 city。',
      'With precision exact or approx-1km, lat and lng are needed; if only the city is known, write city.',
    ],
    inVenue(
      'position: { precision: exact }',
      'position: { lat: 39.9, lng: 116.4, precision: exact }',
      'position: { lat: 39.9, lng: 116.4, precision: exact }',
    ),
  ),
  'price/bare': warning(
    ['正文里的钱数没有来源', 'An amount without a source'],
    [
      '正文里的每个钱数，要么写成 <Price>，要么同一段有 <Cite>，读者才查得到是哪年、谁说的。自己算的，写明“本站算的”。',
      'Every amount in a text is a <Price>, or has a <Cite> in its paragraph: readers can look up which year, and who says so. Of your own sums say “the sum is ours”.',
    ],
    inZh('一双袜子 ¥2。', '一双袜子 <Price cny="12" year="2022" s="sample-press" />。'),
  ),
  'safety/natural-ice': warning(
    ['说到天然冰，没有安全提示', 'Natural ice without a word of safety'],
    [
      '河面、湖面上的冰每年都有人掉下去：说到它的文章要有 <Callout type="safety">，或链接到天然冰指南。',
      'People fall through the ice of rivers and lakes every year: a text that speaks of it has a <Callout type="safety">, or links to the guide on natural ice.',
    ],
    inEn(
      'The lake behind the school is natural ice.',
      'The lake behind the school is natural ice.\n\n<Callout type="safety">\n\nUnder fifteen centimetres, stay off.\n\n</Callout>',
    ),
  ),
} as const satisfies Record<string, RuleEntry>;
