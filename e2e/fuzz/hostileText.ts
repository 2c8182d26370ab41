import { ATTRIBUTES, SCRAPS, TAGS, URLS } from './pieces.ts';
import type { Seeded } from './seeded.ts';

function tag(by: Seeded): string {
  const name = by.pick(TAGS);
  const attributes = Array.from({ length: by.below(4) }, () => ` ${by.pick(ATTRIBUTES)}`).join('');
  const open = `<${name}${attributes}`;
  if (by.chance(0.3)) return `${open} />`;
  if (by.chance(0.1)) return open;
  const gap = by.chance(0.5) ? '\n\n' : '';
  const inside = by.chance(0.4) ? piece(by) : by.pick(SCRAPS);
  return `${gap}${open}>${gap}${inside}${gap}${by.chance(0.9) ? `</${name}>` : ''}${gap}`;
}

function link(by: Seeded): string {
  const url = by.pick(URLS);
  const bang = by.chance(0.4) ? '!' : '';
  const word = by.chance(0.8) ? '字' : by.pick(SCRAPS);
  const title = by.chance(0.2) ? ' "<b onclick=a>"' : '';
  return by.pick([
    `${bang}[${word}](${url}${title})`,
    `${bang}[${word}](<${url}>)`,
    `${bang}[${word}][a]\n\n[a]: ${url}\n\n`,
    `<${url}>`,
    url,
    `[![字](${url})](${by.pick(URLS)})`,
    `\n\n<Figure src="${url.replaceAll('"', '')}" alt="河">${word}</Figure>\n\n`,
  ]);
}

/** A block as editors write it, so that enough documents are sound and come to be shown. */
function sound(by: Seeded): string {
  const words = by.pick(['字', '**重点** 字', '`<script>`', '[字](/zh/guides/)', 'a & b', '&lt;b&gt;']);
  return by.pick([
    `${words}\n\n`,
    `## ${words}\n\n`,
    `- ${words}\n- ${words}\n\n`,
    `> ${words}\n\n`,
    `| ${words} | b |\n| --- | --- |\n| ${words} | ${words} |\n\n`,
    `<Callout type="safety">\n\n${words}\n\n</Callout>\n\n`,
    `<Steps>\n\n<Step title="<script>x</script>" pose="stand">\n\n${words}\n\n</Step>\n\n</Steps>\n\n`,
    `<Pull>${words}</Pull>\n\n`,
    `字<Price cny="70" year="2022" s="known" />${words}<Cite s="known" />。\n\n`,
    `<Figure scene="river" alt="河&quot; onload=&quot;alert(1)">${words}</Figure>\n\n`,
    `<Figure src="${by.pick(['here.jpg', 'here.svg'])}" alt="河' onerror='alert(1)">${words}</Figure>\n\n`,
    `<QA q="' onclick='alert(1)">\n\n${words}\n\n</QA>\n\n`,
    `<Stat value="&lt;img src=x onerror=alert(1)&gt;" year="2021" s="known">${words}</Stat>\n\n`,
    `\`\`\`${by.pick(['', 'js', '" onclick="a'])}\n${by.pick(SCRAPS).replace(/`/g, '')}\n\`\`\`\n\n`,
    `<Venues kinds="ice-rink" city="beijing" limit="6" />\n\n`,
  ]);
}

function piece(by: Seeded): string {
  const kind = by.next();
  if (kind < 0.3) return by.pick(SCRAPS);
  if (kind < 0.5) return tag(by);
  if (kind < 0.65) return link(by);
  if (kind < 0.97) return sound(by);
  return by.pick(SCRAPS).repeat(1 + by.below(60));
}

/** Drops, doubles or swaps a few characters. */
function slip(text: string, by: Seeded): string {
  const at = by.below(text.length + 1);
  const length = by.below(6);
  return by.pick([
    text.slice(0, at) + text.slice(at + length),
    text.slice(0, at) + text.slice(at, at + length).repeat(3) + text.slice(at + length),
    text.slice(0, at) + by.pick(SCRAPS) + text.slice(at),
  ]);
}

/** The body of one hostile or half-sound article. */
export function hostileText(by: Seeded): string {
  // Two in five are sound but for what they say, one in five of them with a slip.
  const only = by.chance(0.4) ? sound : piece;
  const text = Array.from({ length: 1 + by.below(4) }, () => only(by)).join('');
  return by.chance(0.2) ? slip(text, by) : text;
}
