import { type Finding, START } from './finding.ts';
import { factMessages } from './messages/factMessages.ts';
import type { ArticleKind } from './readArticles.ts';
import { SCENES } from './scenes.ts';
import type { Chart } from './schema/chart.ts';
import { type GuideFacts, guideFacts, type PageFacts, pageFacts } from './schema/guide.ts';
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
  return [factMessages.noScene(placeOfValue(yaml, path) ?? START, scene, SCENES)];
}

function checkPrice(price: Priced, ids: readonly string[], yaml: Yaml, path: Path): Finding[] {
  const found: Finding[] = [];
  const { cny, toCny, year, source } = price;
  if (source !== undefined && !ids.includes(source)) {
    const place = placeOfValue(yaml, [...path, 'source']) ?? START;
    found.push(factMessages.noSource(place, source, ids));
  }
  if ((toCny ?? cny) > 0 && (year === undefined || source === undefined)) {
    const lacks = year === undefined ? 'year' : 'source';
    found.push(factMessages.priceLacks(placeOfKey(yaml, [...path, 'cny']) ?? START, lacks));
  }
  if (toCny !== undefined && toCny <= cny) {
    const place = placeOfValue(yaml, [...path, 'toCny']) ?? START;
    found.push(factMessages.rangeUpsideDown(place, cny, toCny));
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
      found.push(factMessages.chartTwice(place, id));
    }
    seen.add(id);
    for (const [index, row] of rows.entries())
      for (const [which, source] of row.sources.entries()) {
        if (ids.includes(source)) continue;
        const place = placeOfValue(yaml, ['charts', at, 'rows', index, 'sources', which]) ?? START;
        found.push(factMessages.noSource(place, source, ids));
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
