import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BLOCKS, type BlockSpec } from '#lib/content/blocks.ts';
import { Disk } from '#lib/content/disk.ts';
import { jsonSchema } from '#lib/content/jsonSchemas.ts';
import { editorKit } from './editorKit.ts';
import { EDITOR_FIELDS } from './fieldNames.ts';
import { listMoments } from './listMoments.ts';

/** Every name of a field in a JSON Schema. */
function namesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties' && typeof value === 'object' && value !== null
      ? [...Object.keys(value), ...Object.values(value).flatMap(namesIn)]
      : namesIn(value),
  );
}

test('every block, attribute and field has a name that an editor can read, in both languages', () => {
  const blocks = Object.entries(BLOCKS as Readonly<Record<string, BlockSpec>>).flatMap(
    ([name, { attributes }]) => [name, ...Object.keys(attributes)],
  );
  const fields = (['guide', 'page', 'prose', 'venue'] as const).flatMap((name) => namesIn(jsonSchema(name)));
  const nameless = [...new Set([...blocks, ...fields])].filter((name) => !Object.hasOwn(EDITOR_FIELDS, name));
  assert.deepEqual(nameless, []);
});

test('forms offer the moments of the film and the venues there are', () => {
  const { moments, venues } = editorKit('content', 'guides');
  assert.deepEqual(moments, listMoments(new Disk('content')));
  assert.ok(moments.some(({ slug, title }) => slug === 'rink' && title.zh !== '' && title.en !== ''));
  assert.ok(venues.includes('beijing-shichahai-ice-rink'));
});
