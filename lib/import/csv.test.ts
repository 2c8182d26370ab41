import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCsv, writeCsv } from './csvTable.ts';
import { FileError } from './incoming.ts';
import { readOwnCsv, readSources } from './ownCsv.ts';

const cellsOf = (text: string): string[][] => readCsv(text).map(({ cells }) => cells);

test('cells come back as they were', () => {
  const rows = [
    ['a', '', '逗号,"引号"'],
    ['两\n行', ' 空格 ', '末'],
    ['x', 'y', ''],
  ];
  assert.deepEqual(cellsOf(writeCsv(rows)), rows);
  assert.deepEqual(cellsOf('\ufeffa,b\n\n1,2'), [
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('rows are counted by line of the file', () => {
  assert.deepEqual(
    readCsv('a\n"1\n2"\n3').map(({ line }) => line),
    [1, 2, 4],
  );
});

test('quotes that do not fit', () => {
  for (const text of ['a,"b', 'a"b,c', '"a"b,c']) assert.throws(() => readCsv(text), FileError, text);
});

test('rows with what is needed; the others with what is missing', () => {
  const { rows, malformed } = readOwnCsv(readFileSync('lib/import/fixtures/venues.csv', 'utf8'));
  assert.deepEqual(
    rows.map(({ at, name, precision }) => [at, name.zh ?? name.en, precision]),
    [
      ['row 2', '拾雪川滑雪场', 'exact'],
      ['row 3', '样例公园冰场', 'city'],
      ['row 4', 'Sample "Blue" Rink', 'exact'],
    ],
  );
  assert.deepEqual(
    malformed.map(({ at, reason }) => `${at} ${reason.slice(0, 8)}`),
    ['row 5 sources:', 'row 6 kind: In', 'row 7 lat and '],
  );
  assert.match(rows[1]?.inferred[0] ?? '', /licence/);
});

test('a file with other columns says which are needed', () => {
  assert.throws(() => readOwnCsv('name,where\nx,y'), /no column kind, sources/);
});

test('sources: outlet, address, date', () => {
  assert.deepEqual(
    readSources('样例日报 | | 2026-01\n\nSkimap.org | https://www.skimap.org/SkiAreas/view/1'),
    [
      { publisher: '样例日报', date: '2026-01' },
      { publisher: 'Skimap.org', url: 'https://www.skimap.org/SkiAreas/view/1' },
    ],
  );
});
