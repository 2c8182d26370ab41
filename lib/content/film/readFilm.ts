import path from 'node:path';
import { chapterTrack, posterFiles, seekSheet } from '#lib/film/madeFiles.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import type { Disk } from '../disk.ts';
import { type Finding, inFile, START } from '../finding.ts';
import { fileMessages } from '../messages/fileMessages.ts';
import { type DataReading, readFile } from '../readData.ts';
import { type FilmFacts, filmFacts } from '../schema/film.ts';
import type { Film } from '../types.ts';
import { type Path, placeOfValue } from '../yaml/locate.ts';
import type { Yaml } from '../yaml/parseYaml.ts';
import { checkCaptions } from './checkCaptions.ts';
import { checkDuration, checkMoments } from './checkTimes.ts';

const noFile = (name: string, yaml: Yaml, place: Path, made: boolean): Finding =>
  fileMessages.noFilmFile(placeOfValue(yaml, place) ?? START, name, made);

/** Files that film.yaml names, and those that the encoder lays beside them, each with the place that asks for it. */
function wanted(film: FilmFacts): [name: string, place: Path, made: boolean][] {
  return [
    ...Object.values(posterFiles(film.poster)).map((name): [string, Path, boolean] => [
      name,
      ['poster'],
      true,
    ]),
    ...film.encodes.map(({ file }, index): [string, Path, boolean] => [
      file,
      ['encodes', index, 'file'],
      true,
    ]),
    ...LOCALES.flatMap((locale): [string, Path, boolean][] => [
      [film.captions[locale], ['captions', locale], false],
      [film.descriptions[locale], ['descriptions', locale], false],
      [chapterTrack(locale), ['chapters'], true],
    ]),
    [seekSheet.image, ['seconds'], true],
    [seekSheet.track, ['seconds'], true],
    ...film.stills.map(({ file }, index): [string, Path, boolean] => [file, ['stills', index, 'file'], true]),
    ...film.chapters.flatMap(({ still }, index): [string, Path, boolean][] =>
      still ? [[still, ['chapters', index, 'still'], true]] : [],
    ),
  ];
}

/** Reads `film/film.yaml`; every file that it names has to lie beside it, as long as it says, with both captions. */
export function readFilm(disk: Disk): DataReading<Film> {
  const dir = path.join(disk.root, 'film');
  const beside = new Set(disk.list('film')?.files);
  const reading = readFile(disk, 'film/film.yaml', filmFacts, (film, yaml) => [
    ...wanted(film)
      .filter(([name]) => !beside.has(name))
      .map(([name, place, made]) => noFile(name, yaml, place, made)),
    ...checkMoments(film, yaml),
    ...checkDuration(film, yaml, dir, beside),
  ]);
  const film = reading.value;
  const captions = LOCALES.flatMap((locale) => {
    const name = film?.captions[locale];
    if (!film || !name || !beside.has(name)) return [];
    const text = disk.read(`film/${name}`);
    if (typeof text !== 'string') return [text];
    return inFile(disk.label(`film/${name}`), checkCaptions(text, film.seconds, locale));
  });
  return {
    findings: [...reading.findings, ...captions],
    value: film && { ...film, dir: path.relative(process.cwd(), dir) },
  };
}
