import assert from 'node:assert/strict';
import test from 'node:test';
import { drawScene, SCENE_NAMES } from '#illustrations/scenes.ts';
import { stageOf } from './stages.ts';

test('every scene that a page can name has a stage, and every stage a picture', () => {
  for (const scene of SCENE_NAMES) {
    const { name, sky } = stageOf(scene);
    assert.match(drawScene(name), /^<svg /);
    if (sky) assert.match(drawScene(sky.draw), /^<svg /);
  }
});

test('an unknown scene is named, with those that exist', () => {
  assert.throws(() => stageOf('beach'), /no scene "beach".*rink/);
});
