import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { markTranslated } from '#lib/content/index.ts';

const LANGUAGES = ['zh', 'en'] as const;

/** A text of the same length and shape that no other is equal to: its years are moved, one sentence names its number. */
function varied(text: string, number: number): string {
  const said = text.replace(/\n\n(?=[^\n<|>#-])/, `\n\n${number}. `);
  return said.replace(/\b(\d{1,2}):(\d{2})\b/g, (_, hour: string) => `${hour}:${10 + (number % 50)}`);
}

/**
 * Fills a folder with so many guides, each in both languages and as long as a real one, made from those of `content/`;
 * beside them everything else of the real content. Returns the kilobytes of their MDX.
 */
export function generate(dir: string, articles: number): number {
  cpSync('content', dir, { recursive: true, filter: (file) => !/^content[\\/]film$/.test(file) });
  const real = readdirSync('content/guides').filter((slug) => !slug.startsWith('.'));
  let bytes = 0;
  for (let number = real.length; number < articles; number++) {
    const model = real[number % real.length] ?? '';
    const [from, to] = [path.join('content/guides', model), path.join(dir, 'guides', `guide-${number}`)];
    mkdirSync(to);
    const facts = readFileSync(path.join(from, 'guide.yaml'), 'utf8');
    writeFileSync(path.join(to, 'guide.yaml'), facts.replace(/^order: .*$/m, `order: ${number}`));
    for (const locale of LANGUAGES) {
      const text = varied(readFileSync(path.join(from, `${locale}.mdx`), 'utf8'), number);
      writeFileSync(path.join(to, `${locale}.mdx`), text);
      bytes += Buffer.byteLength(text);
    }
  }
  markTranslated(dir, ['all'], new Date());
  return Math.round(bytes / 1024);
}
