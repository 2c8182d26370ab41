import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { beijingMoment } from '#lib/asOf.ts';
import { Disk } from './disk.ts';
import { recordOf } from './drift.ts';
import { RECORD_FILE } from './readTranslation.ts';
import { say, type Words } from './say.ts';
import { sectionsOfFile } from './sectionsOfFile.ts';

const COMMENT = ` 英文照这一版中文写成：每节各段的指纹。由 npm run check -- --translated 写，不用手改。
 The Chinese text that en.mdx was made from, as fingerprints. Written by npm run check -- --translated.`;

/** What came of one article: the record written, or why none was. */
export type Marked = { written: string } | { refused: Words };

/** The folder of an article from the content folder (`guides/first-skate`), however an editor names it. */
function folderOf(disk: Disk, given: string): string | undefined {
  const parts = given.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  const at = parts.findLastIndex((part) => part === 'guides' || part === 'pages');
  const [kind, slug] = at < 0 ? [] : parts.slice(at);
  return kind && slug && disk.list(`${kind}/${slug}`) ? `${kind}/${slug}` : undefined;
}

function mark(disk: Disk, folder: string, on: string): Marked {
  const label = disk.label(folder);
  for (const locale of ['zh', 'en'] as const)
    if (!disk.has(`${folder}/${locale}.mdx`))
      return { refused: say(`${label} 里没有 ${locale}.mdx`, `${label} has no ${locale}.mdx`) };
  const texts = { zh: disk.read(`${folder}/zh.mdx`), en: disk.read(`${folder}/en.mdx`) };
  const sections = typeof texts.zh === 'string' ? sectionsOfFile(texts.zh) : undefined;
  if (!sections || typeof texts.en !== 'string' || !sectionsOfFile(texts.en))
    return {
      refused: say(
        `${label} 里还有问题：先运行 npm run check`,
        `${label} has problems: run npm run check first`,
      ),
    };
  const record = stringify(recordOf(sections, on), { lineWidth: 0 });
  const file = `${folder}/${RECORD_FILE}`;
  fs.writeFileSync(path.join(disk.root, file), `#${COMMENT.replaceAll('\n', '\n#')}\n${record}`);
  return { written: disk.label(file) };
}

/**
 * Records that the English of some articles says what their Chinese says now. An article is named by its folder or one
 * of its files; `all` means every article that has both languages.
 */
export function markTranslated(dir: string, names: readonly string[], asOf: Date): Marked[] {
  const disk = new Disk(dir);
  const on = beijingMoment(asOf).slice(0, 10);
  const all = names.includes('all')
    ? ['guides', 'pages'].flatMap((kind) => (disk.list(kind)?.folders ?? []).map((slug) => `${kind}/${slug}`))
    : [];
  const both = all.filter((folder) => disk.has(`${folder}/zh.mdx`) && disk.has(`${folder}/en.mdx`));
  const named = names
    .filter((name) => name !== 'all')
    .map(
      (name) => folderOf(disk, name) ?? { refused: say(`没有文章 ${name}`, `there is no article ${name}`) },
    );
  return [...both, ...named].map((one) => (typeof one === 'string' ? mark(disk, one, on) : one));
}
