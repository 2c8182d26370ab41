import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent, problemLine } from '#lib/content/index.ts';
import { readContentFolder, writePlan } from './contentFolder.ts';
import { contentCopy } from './fixtures/folder.ts';
import type { Format } from './incoming.ts';
import { type Outcome, type Plan, planImport } from './plan.ts';
import { readFile } from './readFile.ts';

const FILES = { openskimap: 'openskimap.geojson', overpass: 'overpass.json', csv: 'venues.csv' } as const;

interface Options {
  adopt?: boolean;
  newOnes?: string[];
  change?: (text: string) => string;
}

function plan(
  dir: string,
  from: keyof typeof FILES,
  { adopt = false, newOnes = [], change }: Options = {},
): Plan {
  const text = readFileSync(`lib/import/fixtures/${FILES[from]}`, 'utf8');
  const reading = readFile(from satisfies Format, change ? change(text) : text, '2026-05-02');
  return planImport(reading, readContentFolder(dir), { from, date: '2026-05-02', adopt }, new Set(newOnes));
}

const short = (outcome: Outcome): string =>
  outcome.is === 'near' || outcome.is === 'double'
    ? `${outcome.is} ${outcome.name} ${outcome.of}`
    : `${outcome.is} ${outcome.id}`;

const summary = ({ outcomes }: Plan): string[] => outcomes.map(short).toSorted();

test('OpenSkiMap: what is known stays, what is new becomes a draft that passes the check', () => {
  contentCopy((dir) => {
    const made = plan(dir, 'openskimap');
    assert.deepEqual(summary(made), [
      'new zhangjiakou-national-cross-country-centre',
      'new zhangjiakou-xueruyi-ski-resort',
      'same lanzhou-longshan-international-ski-resort',
      'same zhangjiakou-cuiyunshan',
      'same zhangjiakou-shixuechuan-ski-resort',
    ]);
    const why = made.outcomes.flatMap((one) => ('why' in one ? [one.why] : []));
    assert.ok(why.includes('matched by osm way/920010113'));
    assert.ok(why.includes('matched by skimap.org 13878'));
    writePlan(dir, made.writes);
    assert.deepEqual(checkContent(dir).map(problemLine), []);
    const draft = readFileSync(path.join(dir, 'venues/zhangjiakou-xueruyi-ski-resort.mdx'), 'utf8');
    assert.match(draft, /^draft: true$/m);
    assert.match(draft, /^city: zhangjiakou #.*54 km.*nearest city centre/m);
    assert.match(draft, /Licence: ODbL-1\.0, © OpenStreetMap contributors/);
    assert.match(draft, /usual season of the region/);
    assert.match(draft, /nameEnIsPinyin: true/);
  });
});

for (const from of ['openskimap', 'overpass', 'csv'] as const)
  test(`${from}: the second import of a file writes nothing; the order of rows does not matter`, () => {
    contentCopy((dir) => {
      const first = plan(dir, from);
      assert.ok(first.writes.length > 0);
      const turned = contentCopy((other) => {
        const text = readFileSync(`lib/import/fixtures/${FILES[from]}`, 'utf8');
        const reading = readFile(from, text, '2026-05-02');
        reading.rows.reverse();
        return planImport(reading, readContentFolder(other), { from, date: '2026-05-02', adopt: false });
      });
      assert.deepEqual(turned.writes, first.writes);
      writePlan(dir, first.writes);
      assert.deepEqual(checkContent(dir).map(problemLine), []);
      const again = plan(dir, from);
      assert.deepEqual(again.writes, []);
      assert.equal(again.outcomes.filter(({ is }) => is === 'new').length, 0);
    });
  });

test('Overpass: a venue known only by its city gets its place, and keeps the rest of its file', () => {
  contentCopy((dir) => {
    const file = path.join(dir, 'venues/beijing-bayi-lake-rink.mdx');
    const before = readFileSync(file, 'utf8');
    const made = plan(dir, 'overpass');
    const changed = made.outcomes.find(({ is }) => is === 'changed');
    assert.equal(changed?.is === 'changed' && changed.id, 'beijing-bayi-lake-rink');
    assert.match(
      changed?.is === 'changed' ? changed.why : '',
      /^name 1\.00, 8\.\d km from the centre of beijing/,
    );
    writePlan(dir, made.writes);
    const after = readFileSync(file, 'utf8');
    const added = after.split('\n').filter((line) => !before.split('\n').includes(line));
    assert.deepEqual(
      added.map((line) => line.replace(/: [0-9a-f]{8}$/, ': hash')),
      [
        '  lat: 39.9139',
        '  lng: 116.3012',
        '  precision: exact',
        'osm: node/9001000001',
        '  - publisher: OpenStreetMap contributors',
        '    url: https://www.openstreetmap.org/node/9001000001',
        '    date: 2026-05-02',
        'imported:',
        '  from: overpass',
        '  date: 2026-05-02',
        '  licence: ODbL-1.0, © OpenStreetMap contributors',
        '  fields:',
        '    position: hash',
        '    osm: hash',
      ],
    );
    const lost = before.split('\n').filter((line) => !after.split('\n').includes(line));
    assert.deepEqual(lost, ['  precision: city']);
  });
});

const moved = (text: string): string => text.replaceAll('"lat": 39.9139', '"lat": 39.9239');

test('a place that an import wrote is refreshed; one that a person has corrected is kept', () => {
  contentCopy((dir) => {
    const file = path.join(dir, 'venues/beijing-bayi-lake-rink.mdx');
    writePlan(dir, plan(dir, 'overpass').writes);
    const [refreshed] = plan(dir, 'overpass', { change: moved }).writes;
    assert.match(refreshed?.text ?? '', /lat: 39\.9239/);
    const byHand = readFileSync(file, 'utf8').replace('lat: 39.9139', 'lat: 39.9141 # 东门');
    writePlan(dir, [{ path: 'venues/beijing-bayi-lake-rink.mdx', text: byHand, isNew: false }]);
    const kept = plan(dir, 'overpass', { change: moved });
    assert.deepEqual(kept.writes, []);
    const same = kept.outcomes.find((one) => one.is === 'same' && one.id === 'beijing-bayi-lake-rink');
    assert.equal(same?.is === 'same' && same.kept[0]?.why, 'edited by hand');
  });
});

test('what no import has written is kept, unless it is adopted by id', () => {
  const raised = (text: string): string => text.replace('1475.3', '1500.3');
  contentCopy((dir) => {
    const kept = plan(dir, 'openskimap', { change: raised });
    const one = kept.outcomes.find((outcome) => outcome.is === 'same' && outcome.kept.length > 0);
    assert.equal(one?.is === 'same' && one.kept[0]?.after, '158');
    const adopted = plan(dir, 'openskimap', { change: raised, adopt: true });
    const write = adopted.writes.find(({ path: file }) => file.includes('shixuechuan'));
    assert.match(write?.text ?? '', /verticalM: 158\n/);
  });
});

test('a field that a person has taken away does not come back', () => {
  contentCopy((dir) => {
    writePlan(dir, plan(dir, 'overpass').writes);
    const made = readContentFolder(dir).venues.find(({ meta }) => meta.kind === 'curling');
    assert.ok(made?.meta.site);
    const text = made.text.replace(/^site: .*\n/m, '');
    writePlan(dir, [{ path: made.path, text, isNew: false }]);
    assert.deepEqual(plan(dir, 'overpass').writes, []);
  });
});
