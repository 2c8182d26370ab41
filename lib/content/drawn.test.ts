import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POSE_NAMES } from '#illustrations/poses.ts';
import { SCENE_NAMES } from '#illustrations/scenes.ts';
import { POSES } from './poses.ts';
import { SCENES } from './scenes.ts';

test('every scene and pose that an article can name is drawn', () => {
  assert.deepEqual(
    SCENES.filter((name) => !SCENE_NAMES.includes(name)),
    [],
  );
  assert.deepEqual(
    POSES.filter((name) => !POSE_NAMES.includes(name)),
    [],
  );
});
