import { type Finding, finding, START } from './finding.ts';
import type { ArticleKind } from './readArticles.ts';
import { say } from './say.ts';
import { SCENES } from './scenes.ts';
import type { Chart } from './schema/chart.ts';
import { type GuideFacts, guideFacts, type PageFacts, pageFacts } from './schema/guide.ts';
import { writeInstead } from './suggest.ts';
import { type Path, placeOfKey, placeOfValue } from './yaml/locate.ts';
import type { Yaml } from './yaml/parseYaml.ts';

interface Priced {
  cny: number;
  toCny?: number | undefined;
  year?: string | undefined;
  source?: string | undefined;
}

/** A scene name in a YAML file has to be one that is drawn. */
export function checkScene(scene: string, yaml: Yaml, path: Path): Finding[] {
  if ((SCENES as readonly string[]).includes(scene)) return [];
  const message = say(`没有名为“${scene}”的场景`, `there is no scene “${scene}”`);
  return [finding(placeOfValue(yaml, path) ?? START, 'scene/unknown', message, writeInstead(scene, SCENES))];
}

function checkPrice(price: Priced, ids: readonly string[], yaml: Yaml, path: Path): Finding[] {
  const found: Finding[] = [];
  const { cny, toCny, year, source } = price;
  if (source !== undefined && !ids.includes(source)) {
    const message = say(`没有编号为“${source}”的来源`, `there is no source with the id “${source}”`);
    const place = placeOfValue(yaml, [...path, 'source']) ?? START;
    found.push(finding(place, 'source/unknown', message, writeInstead(source, ids)));
  }
  if ((toCny ?? cny) > 0 && (year === undefined || source === undefined)) {
    const lacks = year === undefined ? 'year' : 'source';
    const message = say(`这个价格缺少 ${lacks}`, `this price lacks its ${lacks}`);
    const place = placeOfKey(yaml, [...path, 'cny']) ?? START;
    found.push(
      finding(place, 'source/absent', message, say(`补上一行 ${lacks}: …`, `add a line ${lacks}: …`)),
    );
  }
  if (toCny !== undefined && toCny <= cny) {
    const message = say(
      `toCny（${toCny}）不大于 cny（${cny}）`,
      `toCny (${toCny}) is not above cny (${cny})`,
    );
    const place = placeOfValue(yaml, [...path, 'toCny']) ?? START;
    found.push(
      finding(
        place,
        'price/range',
        message,
        say('上限要更大；不是区间就删掉 toCny', 'make it greater, or drop toCny'),
      ),
    );
  }
  return found;
}

/** Every number of a chart names sources of the page, and no two charts share an id. */
function checkCharts(charts: readonly Chart[], ids: readonly string[], yaml: Yaml): Finding[] {
  const seen = new Set<string>();
  return charts.flatMap(({ id, rows }, at) => {
    const found: Finding[] = [];
    if (seen.has(id)) {
      const place = placeOfValue(yaml, ['charts', at, 'id']) ?? START;
      const message = say(`图表编号 ${id} 用了两次`, `the chart id ${id} is used twice`);
      found.push(
        finding(place, 'field/value', message, say('给其中一张换编号', 'give one of them another id')),
      );
    }
    seen.add(id);
    for (const [index, row] of rows.entries())
      for (const [which, source] of row.sources.entries()) {
        if (ids.includes(source)) continue;
        const place = placeOfValue(yaml, ['charts', at, 'rows', index, 'sources', which]) ?? START;
        const message = say(`没有编号为“${source}”的来源`, `there is no source with the id “${source}”`);
        found.push(finding(place, 'source/unknown', message, writeInstead(source, ids)));
      }
    return found;
  });
}

export const GUIDES: ArticleKind<GuideFacts> = {
  folder: 'guides',
  factsFile: 'guide.yaml',
  schema: guideFacts,
  check(facts, yaml) {
    const ids = facts.sources.map(({ id }) => id);
    const lines = facts.receipt?.lines ?? [];
    return [
      ...checkScene(facts.scene, yaml, ['scene']),
      ...checkPrice(facts.tag, ids, yaml, ['tag']),
      ...lines.flatMap((line, index) => checkPrice(line, ids, yaml, ['receipt', 'lines', index])),
    ];
  },
};

export const PAGES_KIND: ArticleKind<PageFacts> = {
  folder: 'pages',
  factsFile: 'page.yaml',
  schema: pageFacts,
  check: (facts, yaml) => [
    ...checkScene(facts.scene, yaml, ['scene']),
    ...checkCharts(
      facts.charts ?? [],
      facts.sources.map(({ id }) => id),
      yaml,
    ),
  ],
};
