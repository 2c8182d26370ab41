import { figure } from '#illustrations/kit/kit.mjs';
import { cast } from '../cast.ts';
import { px, swing } from '../ease.ts';
import { walk, walkSpeed } from '../gaits.ts';
import { secondsPerBeat } from '../timing.ts';

const warm = { rim: '#FFD9A0', sun: 1, short: 1, foot: 'shoe', glove: '#F3C6A0' };
const stroll = { period: 3 * secondsPerBeat, reach: 9, scale: 2.35, leg: 39 / 44 };
const skip = { period: 2 * secondsPerBeat, reach: 9, scale: 2.3, leg: 25 / 44 };

/** Dusk over everything outside the hall, and what shines in it: the lamp and the open door. */
const dusk =
  '<path d="M-400-400H2400V-320L1600 52 452 588V1400H-400z" fill="#7F7CB4" opacity=".62" style="mix-blend-mode:multiply"/>' +
  '<radialGradient id="street-glow"><stop offset="0" stop-color="#FFDFA0" stop-opacity=".75"/><stop offset="1" stop-color="#FFDFA0" stop-opacity="0"/></radialGradient>';

/** The light of the lamp and of the door, over the people. */
const glow =
  '<path d="M226 836V560q0-26 26-26h12" stroke="#2B3F66" stroke-width="7" fill="none" stroke-linecap="round"/>' +
  '<path d="M252 528h34l8 16h-50z" fill="#2B3F66"/><path d="M248 545h42l-6 7h-30z" fill="#FFE9B8"/>' +
  '<circle cx="270" cy="556" r="170" fill="url(#street-glow)" opacity=".7"/>' +
  '<ellipse cx="270" cy="880" rx="220" ry="44" fill="url(#street-glow)" opacity=".6"/>' +
  '<circle cx="464" cy="770" r="120" fill="url(#street-glow)" opacity=".8"/>';

/** In the street it is warm: T-shirts, and the winter coats over an arm, on the way to the door. */
export function street(t: number): string {
  const coat =
    '<path d="M-9-3q9-6 18 0l3 30q-12 5-24 0z" fill="#5E97C6"/><path d="M0-4l1.6 33" stroke="#3A709F" stroke-width="1.4"/>';
  const [x, ahead] = [
    116 + walkSpeed(stroll.period, stroll.reach, stroll.scale, stroll.leg) * t,
    232 + walkSpeed(skip.period, skip.reach, skip.scale, skip.leg) * t,
  ];
  const gran = figure({
    ...cast.grandma,
    ...warm,
    scarf: undefined,
    x,
    y: 900,
    s: stroll.scale,
    tweak: walk(t, stroll.period, stroll.reach, { hF: [12, 19] }),
    hem: 9,
    quilt: 0,
    bootC: '#6B4A3E',
    pants: '#4E4A70',
    propF: coat,
  });
  const hop = Math.abs(swing(t + 0.15, skip.period, 7));
  const kid = figure({
    ...warm,
    x: ahead,
    y: 912 - hop,
    s: skip.scale,
    body: 'kid',
    coat: 'mustard',
    hem: 4,
    hat: 'none',
    pants: '#DDA37E',
    pantsF: '#C98E68',
    bootC: '#F6FAFD',
    tweak: walk(t, skip.period, skip.reach, { hF: [26, 3 + swing(t, skip.period, 4)] }),
  });
  const shadow = (at: number, y: number, w: number): string =>
    `<path d="M${px(at)} ${y}l${-w} 26h-30l14-26z" fill="#6E4A5E" opacity=".4"/>`;
  return `${dusk}${shadow(x, 900, 100)}${shadow(ahead, 912, 60)}${gran.svg}${kid.svg}${glow}`;
}
