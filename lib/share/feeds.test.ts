import assert from 'node:assert/strict';
import test from 'node:test';
import { guidesIn } from '#lib/content/guideOf.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { absolute, guidePath } from '#lib/routes.ts';
import { atomFeed, jsonFeed } from './feeds.ts';

for (const locale of LOCALES) {
  const urls = guidesIn(locale).map(({ slug }) => absolute(guidePath(locale, slug)));

  test(`${locale}: both feeds list every guide, the newest change first`, () => {
    const items = jsonFeed(locale).items as { url: string; date_modified: string }[];
    assert.deepEqual(items.map(({ url }) => url).sort(), urls.toSorted());
    const dates = items.map(({ date_modified }) => date_modified);
    assert.deepEqual(dates, dates.toSorted().reverse());
    const ids = [...atomFeed(locale).matchAll(/<entry><id>([^<]+)/g)].map(([, id]) => id);
    assert.deepEqual(
      ids,
      items.map(({ url }) => url),
    );
  });

  test(`${locale}: nothing in a title can break the feed, and nothing is missing from it`, () => {
    const atom = atomFeed(locale);
    assert.doesNotMatch(atom, /undefined|NaN|\[object/);
    assert.doesNotMatch(atom, /&(?!(?:amp|lt|gt|quot);)/);
    assert.doesNotMatch(JSON.stringify(jsonFeed(locale)), /undefined|NaN|\[object/);
  });
}
