import type { AttributeSpec } from '../blocks.ts';
import { type Finding, finding, type Place } from '../finding.ts';
import { say, type Words } from '../say.ts';
import { SCENES } from '../scenes.ts';
import { writeInstead } from '../suggest.ts';
import type { ReadContext } from './context.ts';

interface Written {
  block: string;
  name: string;
  value: string;
  place: Place;
}

const refused = ({ block, name, value, place }: Written, fix: Words): Finding =>
  finding(
    place,
    'mdx/attribute-value',
    say(
      `<${block}> 的 ${name} 不能是“${value.slice(0, 60)}”`,
      `${name} of <${block}> cannot be “${value.slice(0, 60)}”`,
    ),
    fix,
  );

function checkAgainst(written: Written, allowed: readonly string[]): Finding[] {
  return allowed.includes(written.value) ? [] : [refused(written, writeInstead(written.value, allowed))];
}

function checkList(written: Written, allowed: readonly string[]): Finding[] {
  const wrong = written.value.split(',').find((item) => !allowed.includes(item.trim()));
  return wrong === undefined ? [] : [refused(written, writeInstead(wrong.trim(), allowed))];
}

function checkSource(written: Written, sources: ReadonlySet<string> | undefined): Finding[] {
  if (!sources || sources.has(written.value)) return [];
  return [
    finding(
      written.place,
      'source/unknown',
      say(`没有编号为“${written.value}”的来源`, `there is no source with the id “${written.value}”`),
      sources.size > 0
        ? writeInstead(written.value, [...sources])
        : say(
            '先在同一文件夹的 yaml 的 sources 里登记',
            'enter it under `sources` in the yaml of this folder',
          ),
    ),
  ];
}

function checkCity(written: Written, cities: ReadonlySet<string> | undefined): Finding[] {
  if (!cities || cities.has(written.value)) return [];
  return [
    finding(
      written.place,
      'city/unknown',
      say(`cities.yaml 里没有“${written.value}”`, `“${written.value}” is not in cities.yaml`),
      writeInstead(written.value, [...cities]),
    ),
  ];
}

function checkScene(written: Written): Finding[] {
  if ((SCENES as readonly string[]).includes(written.value)) return [];
  const message = say(`没有名为“${written.value}”的场景`, `there is no scene “${written.value}”`);
  return [finding(written.place, 'scene/unknown', message, writeInstead(written.value, SCENES))];
}

function checkChart(written: Written, charts: ReadonlySet<string> | undefined): Finding[] {
  if (!charts || charts.has(written.value)) return [];
  if (charts.size > 0) return [refused(written, writeInstead(written.value, [...charts]))];
  return [
    refused(
      written,
      say('先在 page.yaml 的 charts 里写这张图的数据', 'write its data under `charts` in page.yaml first'),
    ),
  ];
}

/** Checks the literal value of an attribute against its spec. */
export function checkAttribute(spec: AttributeSpec, written: Written, context: ReadContext): Finding[] {
  if (spec.is === 'source') return checkSource(written, context.sources);
  if (spec.is === 'city') return checkCity(written, context.cities);
  if (spec.is === 'scene') return checkScene(written);
  if (spec.is === 'chart') return checkChart(written, context.charts);
  if (spec.is === 'one-of') return checkAgainst(written, spec.values);
  if (spec.is === 'list-of') return checkList(written, spec.values);
  if (spec.is === 'pattern') {
    if (spec.pattern.test(written.value)) return [];
    return [
      refused(
        written,
        say(`写成 ${written.name}="${spec.like}" 这样`, `write it like ${written.name}="${spec.like}"`),
      ),
    ];
  }
  if (written.value.trim() !== '') return [];
  return [refused(written, say('写上文字，不能留空', 'write some text; it cannot be empty'))];
}
