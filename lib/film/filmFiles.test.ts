import assert from 'node:assert/strict';
import test from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { captionsOf, chaptersWithCues, megabytes } from './filmFiles.ts';

const { film } = loadContent();
assert.ok(film, 'content/film/film.yaml is missing');

for (const locale of LOCALES) {
  test(`${locale}: captions follow one another and end with the film`, () => {
    const cues = captionsOf(film, locale);
    assert.ok(cues.length > 0);
    cues.forEach(({ start, end }, index) => {
      assert.ok(start < end, `${start}–${end}`);
      assert.ok(end <= (cues[index + 1]?.start ?? film.seconds), `${end} overlaps what follows`);
    });
  });

  test(`${locale}: every caption stands in one chapter of the transcript, in order`, () => {
    const told = chaptersWithCues(film, locale).flatMap(({ cues }) => cues);
    assert.deepEqual(told, captionsOf(film, locale));
  });
}

test('both languages caption the same moments', () => {
  const [zh, en] = LOCALES.map((locale) => captionsOf(film, locale).length);
  assert.equal(zh, en);
});

test('sizes are printed in megabytes with one decimal', () => {
  for (const { file } of film.encodes) assert.match(megabytes(film, file), /^\d+\.\d$/);
});
