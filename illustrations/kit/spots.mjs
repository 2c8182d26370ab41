// Spots: one thing on its ground, 120 × 90, light from the left. For the kinds of place that the finder knows.
import { fill, firs, line } from './nature.mjs';
import { skate, sledge } from './props.mjs';
import { stone } from './env.mjs';

const SUN = '<circle cx="30" cy="28" r="8" fill="#FFB238"/>';
/** Sky, ground and its lower edge, cut as tags are: no circle, no card. */
const ground = (d, snow = '#E9F1F8', sky = '#BCD9EA') =>
  fill('M20 8H112V70L100 82H8V20z', sky) + SUN + fill(d, snow);
const shadow = (x, y, w) => fill(`M${x} ${y}h${w}l14 5h-${w}z`, '#7FB0D4', ' opacity=".6"');
const boards = fill('M8 47H112V59H8z', '#3F74A8') + fill('M8 47H112V49.4H8z', '#F6FAFD') + fill('M8 56.4H112V59H8z', '#FFD27F');
const ICE = 'M8 58H112V70L100 82H8z';

export const SPOTS = {
  'ice-rink': () => ground(ICE, '#DFEDF6', '#F6FAFD').replace(SUN, '') +
    line('M18 26L40 14 62 26 84 14 106 26M14 26H106', '#7FB0D4', 2.4) + fill('M24 32h18v11h-18zM48 32h18v11h-18zM72 32h18v11h-18z', '#7FB0D4') + boards + shadow(50, 76, 24) + skate(58, 77, 1.75),
  'outdoor-rink': () => ground(ICE, '#DFEDF6') + fill('M66 22h40v28h-40z', '#A9727A') + fill('M72 28h6v7h-6zM84 28h6v7h-6zM96 28h6v7h-6zM72 40h6v7h-6zM84 40h6v7h-6zM96 40h6v7h-6z', '#FFD88C') + boards + shadow(46, 76, 24) + skate(54, 77, 1.75),
  'natural-ice': () => ground(ICE, '#DFEDF6') + fill('M8 52Q34 36 62 48T112 44V58H8z', '#8FB2D0') + line('M16 68Q50 60 104 68', '#fff', 2) +
    '<ellipse cx="66" cy="71" rx="17" ry="5" fill="#fff"/><ellipse cx="66" cy="72" rx="13" ry="3.4" fill="#12305A"/>' + fill('M62 42h7V72h-7z', '#FFF3E2') + line('M69 46h-3M69 51h-4M69 56h-3M69 61h-4M69 66h-3', '#12305A', 1.4) + line('M30 76V56M92 78V58', '#8A5A35', 3) + line('M30 60Q60 74 92 62', '#D9382C', 1.8),
  'ski-resort': () => ground('M8 62L112 44V70L100 82H8z') + fill('M34 58L66 20 80 36 88 30 112 50V50L34 58z', '#8DB3D3') + fill('M66 20L80 36 72 34 68 42 60 34z', '#fff') + firs(3, 19, 52, 15, [17, 25], x => 63 - x * .17, '#4F749B', '#E9F0F5', -1) + line('M44 78L92 69q4-1 5-4M48 83L96 74q4-1 5-4', '#EBA844', 3.2) + line('M62 82L58 50M82 78L84 47', '#274E86', 2.2) + line('M56 78h7M80 74h7', '#274E86', 2),
  'indoor-ski': () => ground('M8 72H112V70L100 82H8z', '#E2B98C') + fill('M26 72V54L104 16V72z', '#1F4A7E') + fill('M26 66L104 34V40L34 70H26z', '#F6FAFD') + line('M22 54L104 13', '#F6FAFD', 4) + line('M50 46l-5 10M70 36l-5 10M90 26l-5 10', '#FFD88C', 2) + fill('M34 70L104 40V72H34z', '#12305A') + fill('M16 72q3-14 2-24h3q1 12 0 24z', '#8A6A50') + fill('M19 49q-8-6-13 2 8-2 13-2-2-9-9-9 6 4 9 9 2-9 9-9-7 3-9 9 9-6 13 2-7-2-13-2z', '#3E8B73'),
  'snow-park': () => ground('M8 42Q34 40 52 54T112 74V70L100 82H8z') + line('M9 42Q34 40 52 54T110 73', '#fff', 2.4) + line('M22 48Q40 50 54 62T96 78', '#A9CBE3', 2.4) + fill('M52 66l40 12-10 2-36-11z', '#7FB0D4', ' opacity=".6"') + sledge(66, 62, .6, { turn: 27 }),
  'dry-slope': () => ground('M8 40L112 68V70L100 82H8z', '#7FA58C', '#DCE8E4') + line('M14 48l86 24M10 56l76 22M10 66l50 14', '#A9C7B2', 2, ' stroke-dasharray="2 4"') + line('M8 40L112 68', '#F6FAFD', 3) + line('M36 62L82 74q4 1 6-1', '#EBA844', 3.4) + line('M32 67L78 79q4 1 6-1', '#EBA844', 3.4) + line('M52 70L56 36M68 74L76 42', '#274E86', 2.2),
  curling: () => ground('M8 46H112V70L100 82H8z', '#EAF4FA', '#F4DFC8').replace(SUN, '') + '<ellipse cx="66" cy="66" rx="36" ry="12" fill="#FFB238"/><ellipse cx="66" cy="66" rx="24" ry="8" fill="#F6FAFD"/><ellipse cx="66" cy="66" rx="12" ry="4" fill="#3F74A8"/>' + stone(54, 68, 1.5, '#D98C3A') + fill('M20 16h26v18h-26zM52 16h26v18h-26zM84 16h20v18h-20z', '#8FC0E2') + fill('M8 44H112V48H8z', '#1F4A7E'),
  roller: () => ground('M8 58H112V70L100 82H8z', '#D9B48C', '#DCEFF0') + fill('M92 58q2-18-2-30h4q3 12 1 30z', '#8A6A50') + fill('M91 29q-12-9-18 2 11-3 18-2-3-12-12-12 8 5 12 12 3-12 13-11-10 3-13 11 12-8 18 3-10-4-18-3z', '#3E8B73') + shadow(40, 77, 26) +
    fill('M44 40h17v13q0 3 4 4 12 2 12 12H44z', '#F6FAFD') + line('M45 42H60', '#C6D6E3', 4) + line('M42 70H78', '#8FB1CA', 3.4) + line('M50 76h.1M70 76h.1', '#FFB238', 9) + line('M50 76h.1M70 76h.1', '#8A5A35', 3),
};
