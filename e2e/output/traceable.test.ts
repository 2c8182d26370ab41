import assert from 'node:assert/strict';
import test from 'node:test';
import { LOCALES } from '#lib/i18n/locale.ts';
import { pagePath } from '#lib/routes.ts';
import { noOffenders } from './offenders.ts';
import { site } from './site.ts';
import { untraced } from './untraced.ts';

const { pages } = await site();
const below = (parent: 'venues' | 'cities') =>
  [...pages.values()].filter(({ path }) =>
    LOCALES.some((locale) => path.startsWith(pagePath(locale, parent)) && path !== pagePath(locale, parent)),
  );

for (const parent of ['venues', 'cities'] as const) {
  test(`every amount of money on the ${parent}/ page itself is traced to a year and a source`, () => {
    const checked = LOCALES.flatMap((locale) => pages.get(pagePath(locale, parent)) ?? []);
    assert.equal(checked.length, LOCALES.length);
    noOffenders(
      checked.flatMap(({ path, html }) => untraced(html).map((reason) => `${path} ${reason}`)),
      'amounts that cannot be traced',
    );
  });

  test(`every amount of money on the pages below ${parent}/ is traced to a year and a source`, () => {
    const checked = below(parent);
    assert.ok(checked.length > 0);
    noOffenders(
      checked.flatMap(({ path, html }) => untraced(html).map((reason) => `${path} ${reason}`)),
      'amounts that cannot be traced',
    );
  });
}

const inMain = (body: string): string => `<main>${body}</main>`;

test('an amount is traced by its own block or by a place on the page that it links to', () => {
  const source = '<li id="s"><cite>新京报</cite> 2026</li>';
  assert.deepEqual(untraced(inMain('<li data-traced>¥70 2022 <cite>北京晚报</cite></li>')), []);
  assert.deepEqual(untraced(inMain(`<p data-traced>¥70 <a href="#s">1</a></p>${source}`)), []);
});

test('an amount without year, source or block is found', () => {
  assert.equal(untraced(inMain('<p>¥70 2022 <cite>北京晚报</cite></p>')).length, 1);
  assert.equal(untraced(inMain('<p data-traced>¥70 <cite>北京晚报</cite></p>')).length, 1);
  assert.equal(untraced(inMain('<p data-traced>TWD 100, 2022</p>')).length, 1);
  assert.equal(untraced(inMain('<p data-traced>¥70 <a href="#none">1</a></p>')).length, 1);
});

test('a ready post may repeat a traced amount, and no other', () => {
  const price = '<li data-traced>¥70 2022 <cite>北京晚报</cite></li>';
  assert.deepEqual(untraced(inMain(`${price}<p id="ready-post">滑冰 ¥70（2022）</p>`)), []);
  assert.equal(untraced(inMain(`${price}<p id="ready-post">滑冰 ¥60（2022）</p>`)).length, 1);
});
