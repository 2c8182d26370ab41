import { type AttributeSpec, BLOCKS, type BlockSpec } from './blocks.ts';
import { RULES } from './rules.ts';
import { SCENES } from './scenes.ts';

/** Tags and entities as code, so that Markdown shows them. */
const quoted = (text: string): string => text.replace(/<\/?[A-Za-z][^>]*>|&[a-z]+;/g, '`$&`');

function valuesOf(spec: AttributeSpec): string {
  if (spec.is === 'one-of' || spec.is === 'list-of') return spec.values.join(' ');
  if (spec.is === 'scene') return SCENES.join(' ');
  if (spec.is === 'pattern') return `如 like ${spec.like}`;
  return {
    text: '文字 text',
    source: 'sources 里的 id',
    city: 'cities.yaml 里的 slug',
    chart: 'charts 里的 id',
  }[spec.is];
}

const attributesOf = ({ attributes }: BlockSpec): string =>
  Object.entries(attributes)
    .map(([name, spec]) => `- \`${name}\`${spec.required ? '' : '（可省 optional）'}：${valuesOf(spec)}`)
    .join('\n');

/** The section of content/README.md on blocks: one heading for each, with an example that the check accepts. */
export const blockIndex = (): string =>
  Object.entries<BlockSpec>(BLOCKS)
    .map(([name, spec]) => {
      const attributes = attributesOf(spec);
      const lines = [`### \`<${name}>\``, quoted(`${spec.what.zh}。${spec.what.en}.`)];
      if (attributes) lines.push(attributes);
      return [...lines, `\`\`\`mdx\n${spec.example}\n\`\`\``].join('\n\n');
    })
    .join('\n\n');

/** The section of content/README.md on problems: one heading for each rule. */
export const ruleIndex = (): string =>
  Object.entries(RULES)
    .map(
      ([id, { title, why }]) =>
        `### \`${id}\`\n\n${quoted(`**${title.zh}**：${why.zh}\n\n**${title.en}.** ${why.en}`)}`,
    )
    .join('\n\n');

function fill(text: string, name: string, section: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`content/README.md has lost its marks ${open} … ${close}`);
  return `${text.slice(0, from + open.length)}\n\n${section}\n\n${text.slice(to)}`;
}

/** content/README.md with its two generated sections brought up to date. Throws if their marks are gone. */
export const fillReadme = (text: string): string =>
  fill(fill(text, 'blocks', blockIndex()), 'rules', ruleIndex());
