import { px } from '../ease.ts';

/** The wooden chair that every Chinese child learns to skate with. Its back stands at (x, y). */
export const chair = (x: number, y: number, s: number, dir = 1): string =>
  `<g transform="translate(${px(x)} ${y})scale(${s * dir} ${s})" stroke="#B9773F" stroke-width="3" fill="none" stroke-linecap="round">` +
  '<path d="M0 0L3-26L0-46M22 0L19-26M3-26H19"/><path d="M1-26H20" stroke="#E5A566" stroke-width="4.5"/>' +
  '<path d="M1.5-44L-.5-34" stroke="#E5A566" stroke-width="5"/></g>';

/** The broom from home, and the hall's own brush, as held by a sweeping figure. */
export const homeBroom =
  '<path d="M-25-20L19 22" stroke="#A8733F" stroke-width="3"/>' +
  '<path d="M15 23l8-3 18 13-17 9z" fill="#E2B566" stroke="#C4954A" stroke-width="1" stroke-linejoin="round"/>' +
  '<path d="M21 27l10 10M25 25l11 9" stroke="#C4954A" stroke-width="1"/>';
export const hallBrush =
  '<path d="M-26-22L20 36" stroke="#EBA844" stroke-width="2.6"/><path d="M13 38h17" stroke="#12305A" stroke-width="6"/>';

/** A handful of ice or snow thrown up from (x, y); `k` runs from 0 to 1. */
export function spray(x: number, y: number, k: number, dir = 1): string {
  if (k <= 0 || k >= 1) return '';
  const grains = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => {
    const angle = 0.25 + i * 0.16;
    const reach = (70 + ((i * 37) % 50)) * k ** 0.6;
    const gx = x + dir * reach * Math.cos(angle) * 1.3;
    const gy = y - reach * Math.sin(angle) + 90 * k * k;
    return `M${px(gx)} ${px(gy)}h.1`;
  });
  return `<path d="${grains.join('')}" stroke="#fff" stroke-width="9" stroke-linecap="round" opacity="${px(1 - k)}"/>`;
}

/** Breath in the cold, from a mouth at (x, y): a puff every `period` seconds that spreads, rises and thins. */
export function breath(x: number, y: number, t: number, size: number, dir = 1, period = 1.8): string {
  const u = (((t / period) % 1) + 1) % 1;
  if (u > 0.72) return '';
  const k = u / 0.72;
  const puffs = [0, 1, 2].map((i) => {
    const far = size * (0.5 + (1.4 + 0.5 * i) * k ** 0.7);
    const up = size * (0.9 * k * k + 0.22 * Math.sin(i * 2.1));
    return `<circle cx="${px(x + dir * far)}" cy="${px(y - up)}" r="${px(size * (0.22 + (0.5 - 0.1 * i) * k))}"/>`;
  });
  return `<g fill="#fff" opacity="${px(0.4 * (1 - k) * Math.min(1, k * 8))}">${puffs.join('')}</g>`;
}
