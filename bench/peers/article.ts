/** A piece of a page, as plain as any generator can set it. */
export interface Piece {
  kind: 'h1' | 'h2' | 'h3' | 'li' | 'p';
  text: string;
}

export interface Article {
  slug: string;
  pieces: readonly Piece[];
}

const MARKS = { h1: '# ', h2: '## ', h3: '### ', li: '- ', p: '' } as const;

/** Characters that Markdown or MDX would read as marks; as entities they mean themselves in both. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~&]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/^(\d+)([.)])/, '$1&#46;');

export const titleOf = ({ pieces }: Article): string => pieces.find(({ kind }) => kind === 'h1')?.text ?? '';

/** An article as Markdown, its title as front matter, too. */
export function markdownOf(article: Article, frontMatter: Readonly<Record<string, string>> = {}): string {
  const head = Object.entries({ title: JSON.stringify(titleOf(article)), ...frontMatter });
  const lines = head.map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${bodyOf(article)}`;
}

/** The same without front matter. */
export const bodyOf = ({ pieces }: Article): string =>
  `${pieces.map(({ kind, text }) => MARKS[kind] + escaped(text)).join('\n\n')}\n`;
