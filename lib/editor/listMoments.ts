import type { Disk } from '#lib/content/disk.ts';
import { filmFacts } from '#lib/content/schema/film.ts';
import { readYaml } from '#lib/content/yaml/readYaml.ts';
import type { Bilingual } from '#lib/i18n/locale.ts';

/** The moments of the film that a text may show: those with a still; none while film.yaml cannot be read. */
export function listMoments(disk: Disk): { slug: string; title: Bilingual }[] {
  const text = disk.has('film/film.yaml') ? disk.read('film/film.yaml') : '';
  const film = typeof text === 'string' ? readYaml(text, filmFacts).value : undefined;
  return (film?.chapters ?? []).flatMap(({ slug, still, title }) => (still ? [{ slug, title }] : []));
}
