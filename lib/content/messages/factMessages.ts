import type { Words } from '../say.ts';
import { say } from '../say.ts';
import { nearest, writeInstead } from '../suggest.ts';
import { message, short, told } from './message.ts';

const PUT_SOURCES = say(
  '先在同一文件夹的 yaml 的 sources 里登记',
  'enter it under `sources` in the yaml of this folder',
);

/** A new source has to be entered first, unless the id is a slip of the pen. */
const orElse = (fix: Words, id: string, ids: readonly string[]): Words =>
  nearest(id, ids)
    ? fix
    : say(`${fix.zh}；别的来源先写进 sources`, `${fix.en}; enter a new one under \`sources\` first`);

const HAN = /\p{Script=Han}/u;

/** What is said of sources, prices, scenes, cities and venues. */
export const factMessages = {
  noSource: message(
    'source/unknown',
    [
      ['sample-pres', ['sample-press']],
      ['xinhua', ['sample-press']],
      ['sample-press', []],
    ],
    (id: string, ids: readonly string[]) => ({
      message: say(`没有编号为“${id}”的来源`, `there is no source with the id “${id}”`),
      fix: ids.length === 0 ? PUT_SOURCES : orElse(writeInstead(id, ids), id, ids),
    }),
  ),
  sourceTwice: message('source/duplicate', [['sample-press']], (id: string) =>
    told(
      `来源编号 ${id} 用了两次`,
      `the source id ${id} is used twice`,
      '给其中一个换编号',
      'give one of them another id',
    ),
  ),
  priceLacks: message('source/absent', [['year'], ['source']], (lacks: 'year' | 'source') =>
    told(
      `这个价格缺少 ${lacks}`,
      `this price lacks its ${lacks}`,
      lacks === 'year' ? '补上一行 year: 哪年的价格，如 2026' : '补上一行 source: sources 里的编号',
      lacks === 'year' ? 'add a line year: …, like 2026' : 'add a line source: …, an id from `sources`',
    ),
  ),
  rangeUpsideDown: message('price/range', [[20, 12]], (cny: number, toCny: number) =>
    told(
      `toCny（${toCny}）不大于 cny（${cny}）`,
      `toCny (${toCny}) is not above cny (${cny})`,
      '上限要更大；不是区间就删掉 toCny',
      'make it greater, or drop toCny',
    ),
  ),
  barePrice: message('price/bare', [['¥38']], (amount: string) =>
    told(
      `“${amount}”没有年份和来源`,
      `“${amount}” has no year and no source`,
      '写成 <Price cny="…" year="…" s="来源编号" />，或在句末加 <Cite s="来源编号" />',
      'write <Price cny="…" year="…" s="source-id" />, or put <Cite s="source-id" /> at the end of the sentence',
    ),
  ),
  noScene: message(
    'scene/unknown',
    [
      ['riverPlan', ['river', 'riverPlain']],
      ['beach', ['rink', 'river']],
    ],
    (scene: string, scenes: readonly string[]) => ({
      message: say(`没有名为“${short(scene)}”的场景`, `there is no scene “${short(scene)}”`),
      fix: writeInstead(scene, scenes),
    }),
  ),
  noCity: message(
    'city/unknown',
    [
      ['bejing', ['beijing', 'tianjin']],
      ['paris', ['beijing', 'tianjin']],
      ['北京', ['beijing', 'tianjin']],
    ],
    (city: string, cities: readonly string[]) => ({
      message: say(`cities.yaml 里没有“${short(city)}”`, `“${short(city)}” is not in cities.yaml`),
      fix:
        HAN.test(city) && !cities.some((one) => HAN.test(one))
          ? say(
              `写它在 cities.yaml 里的 slug（多半是拼音，如 beijing）：找 zh: ${short(city, 10)} 那一条`,
              `write its slug (mostly pinyin, like beijing): look for zh: ${short(city, 10)} in cities.yaml`,
            )
          : writeInstead(city, cities),
    }),
  ),
  noCitiesToLookIn: message('city/unknown', [[]], () =>
    told(
      '没有可用的 cities.yaml，查不到城市',
      'there is no sound cities.yaml to look the city up in',
      '先补上或改好 cities.yaml',
      'add or mend cities.yaml first',
    ),
  ),
  cityTwice: message('city/duplicate', [['beijing']], (slug: string) =>
    told(
      `城市 ${slug} 已经登记过`,
      `the city ${slug} is listed already`,
      '删掉其中一条',
      'delete one of the two',
    ),
  ),
  noVenue: message(
    'venue/unknown',
    [['sample-rnk', ['sample-rink', 'bare-rink']]],
    (id: string, ids: readonly string[]) => ({
      message: say(`没有编号为“${id}”的场馆`, `there is no venue “${id}”`),
      fix: writeInstead(id, ids),
    }),
  ),
  noMoment: message(
    'mdx/attribute-value',
    [['ring', ['rink', 'fall']]],
    (slug: string, slugs: readonly string[]) => ({
      message: say(`短片里没有“${short(slug)}”这一刻`, `the film has no moment “${short(slug)}”`),
      fix: writeInstead(slug, slugs),
    }),
  ),
  noPosition: message('venue/position', [['exact']], (precision: string) =>
    told(
      `精度写了 ${precision}，却没有 lat 和 lng`,
      `precision is ${precision}, but lat and lng are missing`,
      '补上坐标，或把 precision 改成 city',
      'add them, or write precision: city',
    ),
  ),
  chartTwice: message('field/value', [['regions']], (id: string) =>
    told(
      `图表编号 ${id} 用了两次`,
      `the chart id ${id} is used twice`,
      '给其中一张换编号',
      'give one of them another id',
    ),
  ),
  unsafeIce: message(
    'safety/natural-ice',
    [[say('“天然冰”', '“natural ice”'), '/zh/guides/natural-ice/']],
    (what: Words, guide: string) =>
      told(
        `说到了${what.zh}，全文却没有安全提示`,
        `this speaks of ${what.en}, and nowhere says how to be safe on it`,
        `加一段 <Callout type="safety">，写明冰厚多少厘米才能上；或链接到 ${guide}`,
        `add a <Callout type="safety"> that says how many cm of ice carry; or link to ${guide}`,
      ),
  ),
};
