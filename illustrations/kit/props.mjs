// Things people carry and lean on. (x,y) is where a thing touches the ground unless said; s its scale.
import { fill, line } from './nature.mjs';

const at = (x, y, s, body, turn = 0) =>
  `<g transform="translate(${x} ${y})${turn ? `rotate(${turn})` : ''}${s === 1 ? '' : `scale(${s})`}">${body}</g>`;

/** One skate, its blade on (x,y), toe to the right; dir -1 turns it. */
export const skate = (x, y, s = 1, { boot = '#F6FAFD', cuff = '#C6D6E3', blade = '#8FB1CA', dir = 1, turn = 0 } = {}) =>
  `<g transform="translate(${x} ${y})${turn ? `rotate(${turn})` : ''}scale(${s * dir} ${s})">` +
  line('M-7 0H9.4q1.8 0 1.9-1.9M-4-3V0M5.4-3V0', blade, 1.6) +
  fill('M-5-15h9.4v5.6q0 1.2 1.8 1.6q4.4.8 4.4 4.8h-15.6z', boot) + line('M-4.4-14.4H3.8', cuff, 2.6) + '</g>';
/** A chair from home, seen from the side, its back to the right. */
export const chair = (x, y, s = 2.4, dir = 1) =>
  `<g transform="translate(${x} ${y})scale(${s * dir} ${s})" stroke="#B9773F" stroke-width="3" fill="none" stroke-linecap="round"><path d="M0 0L3-26L0-46M22 0L19-26M3-26H19"/><path d="M1-26H20" stroke="#E5A566" stroke-width="4.5"/></g>`;
/** The seal that beginners hold on to: a handle at either ear. */
export const seal = (x, y, s = 2.2) => at(x, y, s,
  fill('M-24 0Q-30-8-22-15Q-10-26 4-25Q10-42 22-40Q33-38 33-26Q33-10 26 0Z', '#7FB0D4') +
  fill('M-6 0Q6-8 10-18Q18-12 26-13Q30-6 26 0Z', '#DFEDF6') +
  fill('M-24 0Q-36-3-38-12Q-30-12-24-8Z', '#5E97C6') +
  fill('M22-40Q33-38 33-26Q33-10 26 0H19Q28-16 22-40Z', '#5E97C6', ' opacity=".5"') +
  `<circle cx="25" cy="-31" r="1.7" fill="#0B1F3A"/><circle cx="33" cy="-28" r="2.1" fill="#0B1F3A"/>` +
  line('M12-38Q4-51-11-46', '#EBA844', 4) + line('M-26 1H30', '#8FB1CA', 2));
/** A wooden sledge from the side, 100 long at s = 1, its runner curled at the front (right). */
export const sledge = (x, y, s = 1, { dir = 1, turn = 0 } = {}) =>
  `<g transform="translate(${x} ${y})${turn ? `rotate(${turn})` : ''}scale(${s * dir} ${s})">` +
  line('M-34-12V-2M28-12V-2', '#9B6B43', 5) + line('M-48-1H42q9 0 12-10', '#6F93B3', 3.4) +
  line('M-48-14H46', '#C98E55', 7) + line('M-48-16.4H46', '#E8B47B', 2.2) + '</g>';
/** A rope on stakes: points are the stakes' feet, h their height. Little amber flags hang from it. */
export function ropeLine(points, h, { rope = '#D9382C', stake = '#8A5A35', flag = '#FFB238' } = {}) {
  let stakes = '', sag = '', flags = '';
  points.forEach(([x, y, k = 1], i) => {
    const top = y - h * k;
    stakes += line(`M${x} ${y}V${top}`, stake, 8 * k);
    const next = points[i + 1];
    if (!next) return;
    const [nx, ny, nk = 1] = next, ty = top + 8 * k, ey = ny - h * nk + 8 * nk, mx = (x + nx) / 2, my = (ty + ey) / 2 + 30 * k;
    sag += `M${x} ${ty}Q${mx} ${my} ${nx} ${ey}`;
    for (const t of [.3, .7]) {
      const fx = Math.round(x + (nx - x) * t), fy = Math.round((1 - t) ** 2 * ty + 2 * t * (1 - t) * my + t * t * ey);
      flags += `M${fx - 9 * k} ${fy}h${18 * k}l${-9 * k} ${22 * k}z`;
    }
  });
  return stakes + line(sag, rope, 4) + fill(flags, flag);
}
/** A street lamp with its head to the left (dir -1) or right; lit shows its bulb. */
export const lamp = (x, y, h, { dir = -1, pole = '#12305A', light = '#FFF6E2' } = {}) =>
  line(`M${x} ${y}V${y - h + 34}q0-34 ${dir * 34}-34h${dir * 14}`, pole, 9) +
  fill(`M${x + dir * 50 - 34} ${y - h + 22}q4-26 34-26t34 26z`, pole) +
  `<ellipse cx="${x + dir * 50}" cy="${y - h + 23}" rx="30" ry="6" fill="${light}"/>`;
/** A long bag for skis, standing on (x,y) and leaning by `turn` degrees. */
export const skiBag = (x, y, s = 1, turn = 0, colour = '#274E86', dark = '#1B3A68') => at(x, y, s,
  fill('M-15-6Q-15 0-9 0H9Q15 0 15-6L11-208Q10-218 0-218Q-10-218-11-208Z', colour) +
  fill('M4 0H9Q15 0 15-6L11-208Q10-218 2-218Z', dark) + line('M-13-70H13M-12-150H12', '#EBA844', 5) + line('M-12-140Q-34-108-13-80', dark, 4), turn);
