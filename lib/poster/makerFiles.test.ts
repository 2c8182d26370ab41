import assert from 'node:assert/strict';
import test from 'node:test';
import sharp from 'sharp';
import { LOCALES } from '#lib/i18n/locale.ts';
import { posterMakerText } from '#lib/i18n/text/posterMaker.ts';
import { siteOrigin } from '#lib/routes.ts';
import { choiceIn } from './choiceIn.ts';
import { lineSet } from './lineSet.ts';
import { CHOICE_GROUPS, type MakerData } from './makerData.ts';
import { choicesPath, makerFiles } from './makerFiles.ts';
import { posterJob } from './posterJob.ts';
import { textUnits } from './textUnits.ts';
import { MOST_LINE } from './typedText.ts';

const asOf = new Date('2026-11-23T00:00:00+08:00');
const files = makerFiles(asOf);

async function dataOf(locale: 'zh' | 'en'): Promise<MakerData> {
  const file = files.get(choicesPath(locale, asOf).split('/').at(-1) ?? '');
  return JSON.parse(String(await file?.body())) as MakerData;
}

test('both lists name pages of their own language, and pictures that are among the files', async () => {
  for (const locale of LOCALES) {
    const data = await dataOf(locale);
    for (const group of CHOICE_GROUPS)
      for (const choice of data.groups[group].flatMap(({ choices }) => choices)) {
        assert.ok(choice.path.startsWith(`/${locale}/`), choice.path);
        const url = data.templates[choice.template]?.url;
        assert.ok(url && files.has(url.split('/').at(-1) ?? ''), choice.id);
        assert.ok(choice.hero?.value && choice.hero.note, `${choice.id} has nothing for its tag`);
        assert.doesNotMatch(JSON.stringify(choice), /undefined|NaN|\|/);
        if (choice.hero.value.startsWith('¥') && choice.hero.value !== '¥0')
          assert.ok(choice.hero.source && /\d{4}|年份不详|unknown/.test(choice.hero.note), choice.id);
      }
  }
});

test('a kind leads into the finder, which shows that kind alone', async () => {
  const data = await dataOf('zh');
  assert.equal(choiceIn(data, 'kinds', 'kind-curling').path, '/zh/venues/?kind=curling');
});

test('an unknown id gives the first choice of its group', async () => {
  const data = await dataOf('en');
  assert.equal(choiceIn(data, 'guides', 'no such').id, data.groups.guides[0]?.choices[0]?.id);
});

test('what is typed goes into the picture and not into the address', async () => {
  const data = await dataOf('zh');
  const choice = choiceIn(data, 'cities', 'cities-harbin');
  const job = posterJob(data, choice, '一句自己的话', '小林说');
  assert.equal(job.address, `${siteOrigin()}/zh/cities/harbin/`);
  assert.equal(job.words.title, '一句自己的话');
  assert.equal(job.words.kicker, '小林说');
});

test('every picture is a JPEG of 1080 × 1440 of at most 120 kB', async () => {
  for (const [name, { type, body }] of files) {
    if (type !== 'image/jpeg') continue;
    const bytes = Buffer.from(await body());
    const { width, height, format } = await sharp(bytes).metadata();
    assert.deepEqual([width, height, format], [1080, 1440, 'jpeg'], name);
    assert.ok(bytes.length <= 120_000, `${name}: ${bytes.length}`);
  }
});

test('the sentences fit the picture: skating on ice, skiing on snow, neither in the metro', () => {
  assert.equal(lineSet('rink'), 'ice');
  assert.equal(lineSet('slope-2'), 'snow');
  assert.equal(lineSet('metro'), undefined);
});

test('eight to twelve ready sentences for every picture, each short enough, none twice, none with a price', () => {
  for (const locale of LOCALES) {
    const { ice, snow, any } = posterMakerText[locale].lines;
    for (const set of [any, [...ice, ...any], [...snow, ...any]])
      assert.ok(set.length >= 8 && set.length <= 12);
    const all = [...ice, ...snow, ...any];
    assert.equal(new Set(all).size, all.length);
    for (const line of all) {
      assert.ok(textUnits(line) <= MOST_LINE, line);
      assert.doesNotMatch(line, /[¥\d！!？?]/, line);
    }
  }
});
