import type { Disk } from './disk.ts';
import { driftOf, type SectionDrift, type Translation } from './drift.ts';
import { type Finding, finding, inFile, type Placed, START } from './finding.ts';
import { say, type Words } from './say.ts';
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

const command = (file: string): string => `npm run check -- --translated ${file}`;

const title = (text: string): Words =>
  text === '' ? say('开头', 'the opening') : say(`“${text}”`, `“${text}”`);

function driftWords({ what, title: name, units, gone }: SectionDrift, on: string): Words {
  const section = title(name);
  const lines = [...new Set(units.map(({ line }) => line))];
  const [zhLines, enLines] =
    lines.length > 0
      ? [
          `（zh.mdx 第 ${lines.join('、')} 行）`,
          ` (zh.mdx, ${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')})`,
        ]
      : [`（删去 ${gone} 段）`, ` (${gone} taken out)`];
  if (what === 'added')
    return say(
      `中文多了${section.zh}一节${zhLines}`,
      `the Chinese has a new section, ${section.en}${enLines}`,
    );
  if (what === 'removed')
    return say(`中文没有${section.zh}一节了`, `the Chinese no longer has the section ${section.en}`);
  return say(
    `中文${section.zh}一节在 ${on} 以后改过${zhLines}，英文还是旧的`,
    `${section.en} has changed in the Chinese since ${on}${enLines}; the English is as it was`,
  );
}

/** Each drifted section, told where the English of it stands, if both languages have as many sections. */
function driftFindings(
  drift: readonly SectionDrift[],
  on: string,
  sections: Sections,
  file: string,
): Finding[] {
  const twins = sections.en?.length === sections.zh?.length ? sections.en : undefined;
  return drift.map((one) =>
    finding(
      (one.at === undefined ? undefined : twins?.[one.at]) ?? START,
      'twin/drifted',
      driftWords(one, on),
      say(`改好英文，再运行 ${command(file)}`, `bring the English into line, then run ${command(file)}`),
    ),
  );
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
    const untold = finding(
      START,
      'twin/unrecorded',
      say('没有记下英文是照哪一版中文写的', 'nothing says which Chinese text this English was made from'),
      say(`英文和中文对得上了，就运行 ${command(file)}`, `once both say the same, run ${command(file)}`),
    );
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
