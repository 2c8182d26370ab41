import assert from 'node:assert/strict';
import test from 'node:test';
import { CORD, POSTER, TITLE } from '#lib/card/posterGeometry.ts';
import { bottomOf } from '#lib/card/titleSteps.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { posterMakerText } from '#lib/i18n/text/posterMaker.ts';
import { makerChoices } from './makerChoices.ts';
import { CHOICE_GROUPS, type MakerChoice } from './makerData.ts';
import { makerLayout } from './makerLayout.ts';
import { smallHeight } from './makerTag.ts';
import { makerTemplate } from './makerTemplates.ts';
import type { PosterWords } from './posterWords.ts';
import type { Typesetter } from './setText.ts';

const asOf = new Date('2026-11-23T00:00:00+08:00');
const EM = { display: [0.8, 0.44], text: [1, 0.56] } as const;
const setter: Typesetter = {
  measure(text, size, face) {
    const [wide, narrow] = EM[face];
    return Array.from(text).reduce((sum, char) => sum + size * (char > '\u2e80' ? wide : narrow), 0);
  },
};
const HOSTILE = [
  '字'.repeat(20),
  'W'.repeat(40),
  '。'.repeat(20),
  'a',
  '¥'.repeat(40),
  'صباح الخير يا أصدقاء الجليد والثلج',
];

const choices = LOCALES.flatMap((locale) => {
  const groups = makerChoices(locale, asOf);
  return CHOICE_GROUPS.flatMap((group) => groups[group].flatMap((section) => section.choices));
});
const words = (choice: MakerChoice, title: string): PosterWords => {
  const { kicker, hero, about } = choice;
  return { kicker, title, hero, about, siteName: '让精彩每天出彩', scan: '', host: 'example.org' };
};
const lines = LOCALES.flatMap((locale) => Object.values(posterMakerText[locale].lines).flat());

test('sentence and tag of every choice stand in their order, clear of each other and of the edges', () => {
  for (const [at, choice] of choices.entries())
    for (const title of at % 20 === 0 ? [...lines.slice(0, 4), ...HOSTILE] : ['字'.repeat(20)]) {
      const template = makerTemplate(choice.template);
      const { title: set, tag, about } = makerLayout(words(choice, title), template, setter);
      const name = `${choice.id}: ${title}`;
      for (const line of set.lines)
        assert.ok(setter.measure(line, set.size, 'display') <= TITLE.width + 1, `${name}: ${line}`);
      assert.ok(bottomOf(set) <= template.room + 1, name);
      assert.ok(about.lines.length <= 4, name);
      assert.ok(tag, `${name}: no tag`);
      assert.ok(
        tag.centre.y - tag.height / 2 >= bottomOf(set) + CORD - 1,
        `${name}: the tag touches the words`,
      );
      assert.ok(tag.centre.y + tag.height / 2 <= template.end + 1, `${name}: the tag reaches too far down`);
      assert.ok(tag.centre.x - tag.width / 2 >= 0 && tag.centre.x + tag.width / 2 <= POSTER.width, name);
      assert.ok(tag.from.y < tag.hole.y, `${name}: the cord hangs upwards`);
    }
});

test('the number on the tag fits between its hole and its small words, and in its width', () => {
  for (const choice of choices) {
    const { tag } = makerLayout(words(choice, '今天'), makerTemplate(choice.template), setter);
    if (!tag) continue;
    assert.ok(tag.size >= 60, `${choice.id}: ${tag.size}`);
    const wide =
      setter.measure(tag.value, tag.size, 'display') + setter.measure(tag.unit, tag.unitSize, 'display');
    assert.ok(wide <= tag.width * 0.86, choice.id);
    assert.ok(smallHeight(tag) < tag.height / 2, choice.id);
    for (const line of tag.note.lines)
      assert.ok(setter.measure(line, tag.note.size, 'text') <= tag.width * 0.85, `${choice.id}: ${line}`);
  }
});

test('every ready sentence is set large, and none in more than two lines', () => {
  const [choice] = choices;
  assert.ok(choice);
  for (const line of lines) {
    const { title } = makerLayout(words(choice, line), makerTemplate(choice.template), setter);
    assert.ok(
      title.size >= 72 && title.lines.length <= 2,
      `${line}: ${title.size}, ${title.lines.length} lines`,
    );
  }
});

test('a choice without a number has its sentence alone in the sky', () => {
  const [choice] = choices;
  assert.ok(choice);
  const bare = makerLayout({ ...words(choice, '今天'), hero: undefined }, makerTemplate('rink'), setter);
  assert.equal(bare.tag, undefined);
  assert.ok(bare.title.size > 140);
});
