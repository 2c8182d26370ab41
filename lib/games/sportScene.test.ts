import assert from 'node:assert/strict';
import test from 'node:test';
import { SCENE_NAMES } from '#illustrations/scenes.ts';
import { allNations, allSports } from './allGames.ts';
import { mostWon } from './mostWon.ts';
import { sportScene } from './sportScene.ts';

test('every discipline has a scene that is drawn', () => {
  const scenes = allSports().map(({ slug }) => sportScene(slug));
  for (const scene of scenes) assert.ok(SCENE_NAMES.includes(scene), scene);
  assert.ok(new Set(scenes).size > 6, 'too alike');
  assert.equal(sportScene('unheard-of'), 'skihall');
});

test('a delegation is shown by the discipline that it won most in', () => {
  const by = new Map(allNations().map((nation) => [nation.code, mostWon(nation)]));
  assert.equal(by.get('ned'), 'speed-skating');
  assert.equal(by.get('aut'), 'alpine-skiing');
});
