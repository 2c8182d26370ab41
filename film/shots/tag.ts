import { lin, rad } from '#illustrations/kit/env.mjs';
import { C, figure, mix } from '#illustrations/kit/kit.mjs';
import { cast, redScarf } from '../cast.ts';
import { glide, lerp, px, ramp, settle, soft, swing } from '../ease.ts';
import { pose, rock } from '../motion.ts';
import { farSnow, nearSnow } from '../snow.ts';
import { words } from '../words.ts';

const dark = ['#071427', '#071427', '#0B1F3A', '#0B1F3A', '#12305A', '#12305A', '#1B3A68'];
const dawn = ['#0D2449', '#163B6C', '#2F659F', '#7BA3CD', '#D3C3CF', '#FFD6B6', '#FFC489'];
const stops = [0, 0.26, 0.5, 0.66, 0.79, 0.9, 1];

const knot = { x: 980, y: -420 };
const size = { w: 236, h: 320, drop: 530 };

/** The empty tag on its cord, with a true hole; `angle` in degrees around the knot. */
function hanging(angle: number, today: number): string {
  const { w, h, drop } = size;
  const [c, hole] = [w * 0.24, w * 0.1];
  const hy = w * 0.21;
  const plate =
    `M${c} 0H${w - c}L${w} ${c}V${h - 8}Q${w} ${h} ${w - 8} ${h}H8Q0 ${h} 0 ${h - 8}V${c}Z` +
    `M${w / 2 + hole} ${hy}a${hole} ${hole} 0 1 0-${2 * hole} 0 ${hole} ${hole} 0 1 0 ${2 * hole} 0Z`;
  return (
    `<g transform="translate(${knot.x} ${knot.y})rotate(${px(angle)})"><g transform="translate(${-w / 2} ${drop})">` +
    `<path fill-rule="evenodd" d="${plate}" fill="#fff"/><path d="M${w - c} 0L${w} ${c}V${h - 8}Q${w} ${h} ${w - 8} ${h}H${w - 26}V${c * 0.6}z" fill="#DFEDF6" opacity=".8"/>` +
    `<text x="${w / 2 - 4}" y="${h * 0.74}" font-family="Smiley" font-size="104" text-anchor="middle" fill="${C.night}" opacity="${px(today)}">今天</text></g>` +
    `<path d="M0 0Q-9 ${drop * 0.6} 0 ${drop + hy}M0 0Q9 ${drop * 0.6} 0 ${drop + hy}" stroke="${C.cord}" stroke-width="6" fill="none"/></g>`
  );
}

/** Everyone who wore the scarf, on the snow in the first light. */
function everyone(t: number): string {
  const people = [
    { ...cast.grandma },
    { ...cast.grandpa, scarf: '#5E97C6', tail: [-8, 14, 1] },
    { ...cast.child, scarf: '#F6EBDB' },
    { ...cast.ying, scarf: redScarf, tail: [-34, 2 + swing(t, 1.3, 3), 7] },
    { ...cast.clerk, scarf: '#CFE3F0' },
    { ...cast.student },
    { ...cast.girl },
    { ...cast.father },
  ];
  return people
    .map((look, index) => {
      const up = rock(pose('wave'), pose('wave', { hF: [21, -18] }), t + index * 0.2, 1.2);
      const still = pose(index % 3 === 1 ? 'behind' : 'stand', index % 3 === 1 ? pose('pocket') : {});
      const x = 92 + index * 98;
      return figure({
        ...look,
        x,
        y: 640 - 10 * Math.sin((x / 1280) * Math.PI),
        s: 1.2,
        sun: 1,
        tweak: index % 2 ? up : still,
      });
    })
    .map((f) => f.shadow(-0.9, 0.2, '#7BA3CD', 0.5) + f.svg)
    .join('');
}

/** Black-blue; the cord drops, the tag swings, the sun rises into its hole; then the name, if it is `lettered`. */
export function tag(t: number, lettered = true): string {
  const light = soft(ramp(t, 1.6, 4.0));
  const sky = stops.map((at, index) => [at, mix(dark[index] ?? '', dawn[index] ?? '', light)]);
  const fallen = glide(ramp(t, 0.1, 0.7));
  const angle = settle(t - 0.35, 1.9, 8, 1.5);
  const holeY = knot.y + size.drop + size.w * 0.21;
  const sunY = lerp(792, holeY, soft(ramp(t, 1.2, 3.6)));
  const line = px(Math.min(ramp(t, 0.9, 1.14), 1 - ramp(t, 3.3, 3.54)));
  const name = px(ramp(t, 3.6, 3.84));
  const defs =
    lin('tag-sky', sky) +
    rad('tag-glow', [
      [0.12, '#FFD48C', 1],
      [0.32, '#FFD9A0', 0.6],
      [0.56, '#FFD0B4', 0.22],
      [1, '#FFCDBD', 0],
    ]) +
    lin('tag-snow', [
      [0, mix('#8FB0D6', '#FFF3E2', light)],
      [1, mix('#1F4A7E', '#A9CFE6', light)],
    ]);
  const glow = ramp(t, 1.2, 2.6);
  const letters =
    `<g font-family="Smiley" fill="#fff"><text x="76" y="330" font-size="68" opacity="${line}">${words.tag.line}</text>` +
    `<g opacity="${name}"><text x="70" y="304" font-size="122">让精彩每天出彩</text><text x="78" y="374" font-size="52" fill="#FFD9B8">Make Every Day Shine</text></g></g>`;
  return (
    `<defs>${defs}</defs><rect width="1280" height="720" fill="url(#tag-sky)"/>` +
    `<g opacity="${px(1 - ramp(t, 0.6, 2.2))}">${farSnow(t + 4.8)}${nearSnow(t + 4.8)}</g>` +
    `<circle cx="${knot.x}" cy="${px(sunY)}" r="400" fill="url(#tag-glow)" opacity="${px(glow)}"/>` +
    `<circle cx="${knot.x}" cy="${px(sunY)}" r="124" fill="${mix('#FF9E3D', '#FFC96F', light)}"/>` +
    `<g transform="translate(0 ${px(-520 * (1 - fallen))})">${hanging(angle, ramp(t, 2.4, 2.64))}</g>` +
    `<g style="filter:brightness(${px(lerp(0.34, 1, light))})"><path d="M0 640Q320 606 640 632T1280 616V800H0z" fill="url(#tag-snow)"/>${everyone(t)}</g>` +
    (lettered ? letters : '')
  );
}
