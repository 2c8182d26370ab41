import { ramp } from './ease.ts';
import { fps, type ShotName, shotAt, size } from './timing.ts';

/** What is written in the picture. `|` marks the price inside a line; `clock` stands at the right. */
type Words = { line: string; clock?: string; from: number };

export const words: Record<ShotName, Words> = {
  dawn: { line: '天还没亮，冰已经醒了。', clock: '05:50', from: 1.8 },
  rink: { line: '哈尔滨，公园的冰场，|¥0|。', clock: '06:50', from: 0.6 },
  fall: { line: '爷爷说，摔过，就会了。', clock: '07:10', from: 1.8 },
  metro: { line: '北京冰立方，平日滑冰，|¥70|。', clock: '09:30', from: 1.2 },
  curling: { line: '午休投一壶，扫帚是家里的。', clock: '12:30', from: 0.6 },
  lake: { line: '什刹海，冰车不限时，|¥100|。', clock: '16:00', from: 0.6 },
  skihall: { line: '外面穿短袖，里面在滑雪。', clock: '19:10', from: 1.2 },
  courtyard: { line: '围巾借你，明天还我。', clock: '20:40', from: 1.2 },
  tag: { line: '不是哪一天，就是今天。', from: 0.9 },
};

// The thin dark edge keeps a light letter off whatever is light behind it.
const face =
  'font-family="Smiley" fill="#fff" stroke="#0B1F3A" stroke-opacity=".4" stroke-width="5" ' +
  'stroke-linejoin="round" paint-order="stroke"';
const height = 56;

/** The soft dark foot that the words stand on. */
const foot =
  '<linearGradient id="words-foot" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#0B1F3A" stop-opacity="0"/>' +
  '<stop offset=".5" stop-color="#0B1F3A" stop-opacity=".5"/>' +
  '<stop offset="1" stop-color="#0B1F3A" stop-opacity=".86"/></linearGradient>';

/** One line with its price 1.6 times as large, arriving a beat later. */
function lineOf({ line, clock }: Words, t: number): string {
  const [before = '', price, after = ''] = line.split('|');
  const shown = ramp(t, 0, 0.24);
  const priced = ramp(t, 0.6, 0.72);
  const large = price
    ? `<tspan font-size="${height * 1.6}" opacity="${priced}">${price}</tspan><tspan opacity="${priced}">${after}</tspan>`
    : '';
  const hour = clock
    ? `<text x="1216" y="662" text-anchor="end" font-size="${height}" ${face} style="fill:#FFB238">${clock}</text>`
    : '';
  const text = `<text x="64" y="662" font-size="${height}" ${face} xml:space="preserve">${before}${large}</text>`;
  return `<g opacity="${shown}">${text}${hour}</g>`;
}

/** The words of a frame, with the foot under them. */
export function lettering(frame: number): string {
  const shot = shotAt(frame);
  const spoken = words[shot.name];
  const t = (frame - shot.firstFrame) / fps - spoken.from;
  if (shot.name === 'tag') return '';
  const opacity = ramp(t, -0.6, 0);
  const bed = `<rect y="440" width="${size.width}" height="280" fill="url(#words-foot)" opacity="${opacity}"/>`;
  return `<defs>${foot}</defs>${bed}${t >= 0 ? lineOf(spoken, t) : ''}`;
}
