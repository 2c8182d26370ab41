import { C, figure, POSES } from './kit/kit.mjs';

export const POSE_NAMES = Object.keys(POSES);

/** Dress that a posture needs: skis with a helmet, boots for the ground; skates otherwise. */
const ON_SKIS = new Set(['ski', 'plow', 'pole']);
const IN_BOOTS = new Set([
  'stand',
  'wave',
  'pocket',
  'walk',
  'lean',
  'strap',
  'whip',
  'tow',
  'sit',
  'sled',
  'sweep',
  'lunge',
  'cheer',
  'fstand',
  'fwave',
  'fsit',
  'bike',
]);
const CHILD = new Set(['push', 'sled', 'fsit']);

function dress(pose: string) {
  if (ON_SKIS.has(pose)) return { foot: 'ski', hat: 'helmet', hatC: '#E9A23B', coat: 'teal' };
  if (pose === 'board') return { foot: 'board', hat: 'helmet', hatC: '#E9A23B', coat: 'plum' };
  if (CHILD.has(pose))
    return {
      body: 'kid',
      coat: 'mustard',
      hat: 'cat',
      hatC: '#3E8B93',
      scarf: '#F6EBDB',
      glove: '#2C6E77',
      s: 1.6,
    };
  return { foot: IN_BOOTS.has(pose) ? 'boot' : 'skate' };
}

const CHAIR =
  '<g transform="translate(146 158)scale(1.5)" stroke="#B9773F" stroke-width="3" fill="none" stroke-linecap="round"><path d="M0 0L3-26L0-46M22 0L19-26M3-26H19"/><path d="M1-26H20" stroke="#E5A566" stroke-width="4.5"/></g>';

/** One figure of the kit in a posture on a strip of ice, 240 × 200 units, as an SVG document. */
export function drawPose(pose: string): string {
  const seated = pose === 'fall';
  const drawn = figure({
    x: pose === 'push' ? 96 : 116,
    y: seated ? 162 : 160,
    s: 1.3,
    sun: -1,
    rim: '#FFE3B8',
    body: 'adult',
    coat: 'cream',
    hat: 'pom',
    hatC: '#274E86',
    hair: 'tail',
    scarf: C.cord,
    pants: '#1F4A7E',
    glove: '#274E86',
    zip: '#C9B59B',
    pose,
    ...dress(pose),
  });
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 200"><path d="M0 0H240V200H0z" fill="#DFEDF6"/>' +
    `<path d="M0 158H240V200H0z" fill="#BCD9EA"/>${drawn.shadow(0.8, 0.16, '#5E97C6', 0.45)}${pose === 'push' ? CHAIR : ''}${drawn.svg}</svg>`
  );
}
