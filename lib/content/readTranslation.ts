import type { Disk } from './disk.ts';
import { driftOf, type SectionDrift, type Translation } from './drift.ts';
import { type Finding, inFile, type Place, type Placed, START } from './finding.ts';
import { twinMessages } from './messages/twinMessages.ts';
import { translationRecord } from './schema/translation.ts';
import type { Section } from './sections.ts';
import { readYaml } from './yaml/readYaml.ts';

/** The file that says from which Chinese text the English of an article was made. */
export const RECORD_FILE = 'en.source.yaml';

export interface TranslationReading {
  translation: Translation;
  findings: Placed[];
  warnings: Placed[];
}

/** Sections of both languages of one article; undefined where a text is lacking or does not parse. */
export type Sections = Readonly<Record<'zh' | 'en', readonly Section[] | undefined>>;

function driftFinding(
  { what, title, units, gone }: SectionDrift,
  place: Place,
  on: string,
  file: string,
): Finding {
  const lines = [...new Set(units.map(({ line }) => line))];
  if (what === 'added') return twinMessages.sectionAdded(place, title, lines, file);
  if (what === 'removed') return twinMessages.sectionGone(place, title, file);
  return twinMessages.sectionChanged(place, title, lines, gone, on, file);
}

/** Each drifted section, told where the English of it stands, if both languages have as many sections. */
function driftFindings(
  drift: readonly SectionDrift[],
  on: string,
  sections: Sections,
  file: string,
): Finding[] {
  const twins = sections.en?.length === sections.zh?.length ? sections.en : undefined;
  return drift.map((one) => {
    const place = one.at === undefined ? undefined : twins?.[one.at];
    return driftFinding(one, place ?? START, on, file);
  });
}

/**
 * How the English of an article stands to its Chinese, by the record beside it. `folder` is the article's, from the
 * content folder; a draft needs no record yet.
 */
export function readTranslation(
  disk: Disk,
  folder: string,
  files: readonly string[],
  sections: Sections,
  draft: boolean,
): TranslationReading {
  const none = (status: 'missing' | 'unrecorded'): TranslationReading => ({
    translation: { status },
    findings: [],
    warnings: [],
  });
  if (!files.includes('zh.mdx') || !files.includes('en.mdx')) return none('missing');
  const file = disk.label(`${folder}/en.mdx`);
  if (!files.includes(RECORD_FILE)) {
    const untold = twinMessages.unrecorded(START, file);
    return { ...none('unrecorded'), warnings: draft ? [] : inFile(file, [untold]) };
  }
  const text = disk.read(`${folder}/${RECORD_FILE}`);
  if (typeof text !== 'string') return { ...none('unrecorded'), findings: [text] };
  const { value, findings } = readYaml(text, translationRecord);
  const placed = inFile(disk.label(`${folder}/${RECORD_FILE}`), findings);
  if (!value || !sections.zh) return { ...none('unrecorded'), findings: placed };
  const drift = driftOf(sections.zh, value);
  if (drift.length === 0)
    return { translation: { status: 'current', on: value.on }, findings: placed, warnings: [] };
  return {
    translation: { status: 'drifted', on: value.on, sections: drift },
    findings: placed,
    warnings: inFile(file, driftFindings(drift, value.on, sections, file)),
  };
}
