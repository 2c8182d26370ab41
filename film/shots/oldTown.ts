/** The far shore of Shichahai: grey roofs, the Drum and Bell Towers, a small stone bridge. */

/** A grey-tiled house with its ridge and upturned eaves; (x, y) is the wall's left foot. */
const house = (x: number, y: number, w: number, roof = '#7E97B2'): string =>
  `<path d="M${x} ${y - 26}h${w}v26h${-w}z" fill="#C3CFDA"/><path d="M${x} ${y - 26}h6v26h-6z" fill="#FFEBCB"/>` +
  `<path d="M${x - 14} ${y - 24}Q${x + 8} ${y - 30} ${x + 16} ${y - 54}H${x + w - 16}Q${x + w - 8} ${y - 30} ${x + w + 14} ${y - 24}z" fill="${roof}"/>` +
  `<path d="M${x + 12} ${y - 55}h${w - 24}" stroke="#667F9C" stroke-width="5" stroke-linecap="round"/>`;

/** A hip roof between two widths. */
const hip = (x: number, y: number, wide: number, narrow: number, high: number, fill: string): string =>
  `<path d="M${x - wide / 2} ${y}Q${x - narrow / 2 - 14} ${y - high * 0.3} ${x - narrow / 2} ${y - high}H${x + narrow / 2}Q${x + narrow / 2 + 14} ${y - high * 0.3} ${x + wide / 2} ${y}z" fill="${fill}"/>`;

/** The Drum Tower: a plain base, a pillared hall, two roofs. */
const drumTower = (x: number, y: number, s: number, wall: string, roof: string): string =>
  `<g transform="translate(${x} ${y})scale(${s})"><path d="M-84 0L-76-92H76L84 0z" fill="${wall}"/><path d="M-84 0L-76-92H-66L-72 0z" fill="#FFE3C0"/>` +
  `<path d="M-16 0V-34a16 16 0 0 1 32 0V0z" fill="#5E7490"/><path d="M-62-92V-128H62V-92z" fill="#B6A6AC"/>` +
  `<path d="M-52-92v-34M-31-92v-34M-10-92v-34M10-92v-34M31-92v-34M52-92v-34" stroke="#8B7F92" stroke-width="5"/>` +
  `${hip(0, -122, 176, 116, 26, roof)}<path d="M-48-146V-166H48V-146z" fill="#B6A6AC"/>${hip(0, -160, 140, 64, 40, roof)}` +
  `<path d="M-34-201H34" stroke="${roof}" stroke-width="6" stroke-linecap="round"/></g>`;

const bridge =
  '<path d="M1090 530Q1190 458 1300 456T1500 530H1356a56 52 0 0 0-112 0z" fill="#D9E1E8"/>' +
  '<path d="M1090 530Q1190 458 1300 456T1500 530" stroke="#FFF3DC" stroke-width="6" fill="none"/>' +
  '<path d="M1130 500v-18M1180 474v-18M1236 458v-18M1300 454v-18M1362 460v-18M1418 478v-18M1466 506v-18M1130 484Q1200 444 1300 438T1466 490" stroke="#B4C3D1" stroke-width="5" fill="none"/>';

export const oldTown =
  drumTower(760, 500, 0.96, '#A3A0B0', '#6F8AA8') +
  drumTower(604, 500, 0.66, '#B3B6C4', '#8CA4BD') +
  [330, 452, 566, 850, 980, 1112, 1240, 1390, 1500]
    .map((x, i) => house(x, 506, 104 + ((i * 29) % 34), '#93AAC2'))
    .join('') +
  [262, 404, 534, 676, 806, 950].map((x, i) => house(x, 532, 118 + ((i * 41) % 30))).join('') +
  bridge;
