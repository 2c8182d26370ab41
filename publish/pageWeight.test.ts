import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { heaviestPages, overBudget } from './pageBudgets.ts';
import { pageScales, withWeight } from './pageWeight.ts';

const out = mkdtempSync(path.join(tmpdir(), 'page-weight-'));
after(() => rmSync(out, { recursive: true }));
mkdirSync(path.join(out, '_next'));
writeFileSync(path.join(out, '_next/a.css'), 'body{color:red}');
writeFileSync(path.join(out, '_next/i.js'), 'console.log(1)');

const PAGE =
  '<link rel="stylesheet" data-precedence="next" href="/_next/a.css"><link rel="stylesheet" href="/_next/a.css">' +
  '<p>这一页约 <span data-weight=""></span> kB</p><script type="module" src="/_next/i.js"></script>';

test('a page weighs itself, its styles once and its scripts', () => {
  const { html, styles, scripts, total } = pageScales(out)(PAGE);
  assert.ok(html > 0 && styles > 10 && styles < 30 && scripts > 0);
  assert.equal(total, html + styles + scripts);
  assert.throws(() => pageScales(out)('<script src="/gone.js"></script>'), /gone\.js/);
});

test('the footer says so, rounded up', () => {
  const weight = { html: 7001, styles: 0, scripts: 0, total: 7001 };
  assert.match(withWeight(PAGE, weight), /约 <span data-weight="">8<\/span> kB/);
  assert.equal(withWeight('<p></p>', weight), '<p></p>');
});

test('a page over the budget of its kind is named with what it holds; the heaviest come first', () => {
  const page = (at: string, total: number) => ({
    path: at,
    weight: { html: total, styles: 0, scripts: 0, total },
  });
  const pages = [
    page('/zh/guides/x/', 25_001),
    page('/en/', 20_000),
    page('/404.html', 31_000),
    page('/zh/venues/', 39_000),
  ];
  assert.deepEqual(
    overBudget(pages).map((line) => line.split(' ')[0]),
    ['/zh/guides/x/', '/404.html'],
  );
  assert.match(heaviestPages(pages, 1).join(), /39\.0 kB {2}\/zh\/venues\//);
});
