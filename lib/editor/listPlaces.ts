import { Disk } from '#lib/content/disk.ts';
import { splitFrontMatter } from '#lib/content/frontMatter.ts';
import { parseYaml } from '#lib/content/yaml/parseYaml.ts';
import type { EditPlace } from './place.ts';

/** An article in the editor's list: its titles as far as they can be read. */
export interface PlaceLine extends EditPlace {
  title: { zh: string; en: string };
  draft: boolean;
}

const metaOf = (disk: Disk, file: string): Record<string, unknown> => {
  const text = disk.has(file) ? disk.read(file) : '';
  if (typeof text !== 'string') return {};
  const { value } = parseYaml(file.endsWith('.mdx') ? splitFrontMatter(text).yaml : text);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
};

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** All guides and pages, sound or not, by name. */
export function listPlaces(root: string): PlaceLine[] {
  const disk = new Disk(root);
  return (['guides', 'pages'] as const).flatMap((kind) =>
    (disk.list(kind)?.folders ?? []).map((slug) => {
      const title = (locale: string): string => words(metaOf(disk, `${kind}/${slug}/${locale}.mdx`).title);
      const facts = metaOf(disk, `${kind}/${slug}/${kind === 'guides' ? 'guide' : 'page'}.yaml`);
      return { kind, slug, title: { zh: title('zh'), en: title('en') }, draft: facts.draft === true };
    }),
  );
}

/** Ids of all venues; there are hundreds, so their names are not read. */
export const listVenues = (root: string): string[] =>
  (new Disk(root).list('venues')?.files ?? []).map((name) => name.replace(/\.mdx$/, ''));
