import { type AttributeRow, blockTable } from './blocks/blockTable.ts';
import type { RuleEntry } from './rules/entry.ts';
import type { Example } from './rules/example.ts';
import { RULES } from './rules.ts';

/** Tags and entities as code, so that Markdown shows them. */
const quoted = (text: string): string => text.replace(/<\/?[A-Za-z][^>]*>|&[a-z]+;/g, '`$&`');

const attributeLine = ({ name, required, what, takes }: AttributeRow): string =>
  `- \`${name}\`${required ? '' : '（可省 optional）'}：${what.zh} ${what.en}${takes && ` · ${takes}`}`;

/** The section of content/README.md on blocks: one heading for each, with an example that the check accepts. */
export const blockIndex = (): string =>
  blockTable()
    .map(({ name, what, example, attributes, rules }) => {
      const lines = [`### \`<${name}>\``, quoted(`${what.zh}。${what.en}.`)];
      if (attributes.length > 0) lines.push(attributes.map(attributeLine).join('\n'));
      for (const rule of rules) lines.push(quoted(`${rule.zh}。${rule.en}.`));
      const examples = [...new Set([example.zh, example.en])];
      return [...lines, ...examples.map((text) => `\`\`\`mdx\n${text}\n\`\`\``)].join('\n\n');
    })
    .join('\n\n');

const KIND = {
  problem: '改好才能发布 · stops the build',
  warning: '提醒，照样发布 · a warning',
} as const;

/** An example as it stands in its file, or the files by name. */
function shownExample({ file, wrong, right }: Example): string {
  if (file === 'files') return `- ✗ \`${wrong}\`\n- ✓ \`${right}\``;
  const language = file.endsWith('.yaml') ? 'yaml' : file.endsWith('.mdx') ? 'mdx' : 'text';
  const block = (text: string): string => `\`\`\`${language}\n${text.trim()}\n\`\`\``;
  return `✗ \`${file}\`\n\n${block(wrong)}\n\n✓\n\n${block(right)}`;
}

function ruleSection([id, { title, why, level, fixable, example }]: [string, RuleEntry]): string {
  const mended = fixable ? ' · `-- --fix` 会改 mends it' : '';
  return [
    `### \`${id}\``,
    `${KIND[level]}${mended}`,
    quoted(`**${title.zh}**：${why.zh}`),
    quoted(`**${title.en}.** ${why.en}`),
    shownExample(example),
  ].join('\n\n');
}

/** The section of content/README.md on problems: one heading for each rule, with an example of wrong and right. */
export const ruleIndex = (): string => Object.entries<RuleEntry>(RULES).map(ruleSection).join('\n\n');

function fill(text: string, name: string, section: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`content/README.md has lost its marks ${open} … ${close}`);
  return `${text.slice(0, from + open.length)}\n\n${section}\n\n${text.slice(to)}`;
}

/** content/README.md with its two generated sections brought up to date. Throws if their marks are gone. */
export const fillReadme = (text: string): string =>
  fill(fill(text, 'blocks', blockIndex()), 'rules', ruleIndex());
