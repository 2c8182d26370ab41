import { CORD, FOOT, POSTER, TAG, TILT, TITLE } from '#lib/card/posterGeometry.ts';
import { ABOVE, bottomOf, type Step, stepsAbove, TAGS } from '#lib/card/titleSteps.ts';
import type { MakerHero, MakerTemplate } from './makerData.ts';
import { type MakerTag, makerTag } from './makerTag.ts';
import type { PosterWords } from './posterWords.ts';
import { type SetText, setText, type Typesetter } from './setText.ts';

interface Point {
  x: number;
  y: number;
}

/** A tag in its place: centre, tilt in degrees, its hole, and where its cord begins. */
export interface HungTag extends MakerTag {
  centre: Point;
  tilt: number;
  hole: Point;
  from: Point;
}

export interface MakerLayout {
  title: SetText;
  tag: HungTag | undefined;
  /** Lines above the name of the site, with their line height. */
  about: SetText & { line: number };
}

/** Ways to set the sentence above a tag, and alone in the sky; from the best. Anybody's sentence may be long. */
const OVER_TAG: readonly Step[] = [...ABOVE, [48, 6]];
const ALONE: readonly Step[] = [[190, 2], [160, 2], [150, 3], [128, 3], [104, 4], ...OVER_TAG];

/** Hangs a tag below the sentence: from a letter of it, or, right of every line, from beyond the picture. */
function hang(tag: MakerTag, title: SetText, template: MakerTemplate, { measure }: Typesetter): HungTag {
  const right = template.side === 'right';
  const tilt = right ? -TILT : TILT;
  const bottom = bottomOf(title);
  const free = template.end - bottom - CORD - tag.height;
  const edge = 60 + tag.width / 2;
  const centre = {
    x: right ? POSTER.width - edge : edge,
    y: Math.round(bottom + CORD + Math.max(0, Math.min(40, free / 2)) + tag.height / 2),
  };
  const arm = tag.height / 2 - tag.width * TAG.holeAt;
  const angle = (tilt * Math.PI) / 180;
  const hole = { x: centre.x + arm * Math.sin(angle), y: centre.y - arm * Math.cos(angle) };
  let top = 0;
  title.lines.forEach((line, index) => {
    const end = POSTER.margin + measure(line, title.size, 'display');
    if (hole.x < end + 18) top = TITLE.top + (index * TITLE.line + 0.5 * TITLE.line + 0.33) * title.size;
  });
  const from = { x: hole.x + (hole.y - top) * Math.tan(angle), y: top };
  return { ...tag, centre, tilt, hole, from };
}

function heroAndTitle(
  text: string,
  hero: MakerHero | undefined,
  template: MakerTemplate,
  setter: Typesetter,
): Omit<MakerLayout, 'about'> {
  const { room, end } = template;
  const fit = (steps: readonly Step[], most: number) =>
    setText(text, 'display', stepsAbove(steps, most), TITLE.width, setter);
  if (hero)
    for (const [width, least] of TAGS) {
      const tag = makerTag(hero, width, setter);
      const title = fit(OVER_TAG, Math.min(room, end - CORD - tag.height));
      if (title && title.size >= least) return { title, tag: hang(tag, title, template, setter) };
    }
  return { title: fit(ALONE, room) ?? { size: 48, lines: [text] }, tag: undefined };
}

/** Places the words of a poster on a picture. Pure: what it measures with is given. */
export function makerLayout(words: PosterWords, template: MakerTemplate, setter: Typesetter): MakerLayout {
  const sizes: (Step & { length: 2 })[] = FOOT.facts.map(({ size, lines }) => [size, lines]);
  const about = setText(words.about, 'text', [...sizes, [20, 9]], FOOT.width, setter) ?? {
    size: 0,
    lines: [],
  };
  const line = FOOT.facts.find(({ size }) => size === about.size)?.line ?? about.size * 1.4;
  return { ...heroAndTitle(words.title, words.hero, template, setter), about: { ...about, line } };
}
