import type { Locale } from '#lib/i18n/locale.ts';
import { otherLocale } from '#lib/i18n/locale.ts';
import { say, type Words } from '../say.ts';
import { message, told } from './message.ts';

const FILE: Record<Locale, string> = { zh: 'zh.mdx', en: 'en.mdx' };
const command = (file: string): string => `npm run check -- --translated ${file}`;
const section = (title: string): Words =>
  title === '' ? say('开头', 'the opening') : say(`“${title}”`, `“${title}”`);
const changed = (lines: readonly number[], gone: number): Words =>
  lines.length > 0
    ? say(
        `（zh.mdx 第 ${lines.join('、')} 行）`,
        ` (zh.mdx, ${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')})`,
      )
    : say(`（删去 ${gone} 段）`, ` (${gone} taken out)`);

const fixDrift = (file: string): Words =>
  say(`改好英文，再运行 ${command(file)}`, `bring the English into line, then run ${command(file)}`);

const EN = 'content/guides/first-skate/en.mdx';

/** What is said of two languages that do not say the same. */
export const twinMessages = {
  unrecorded: message('twin/unrecorded', [[EN]], (file: string) =>
    told(
      '没有记下英文是照哪一版中文写的',
      'nothing says which Chinese text this English was made from',
      `英文和中文对得上了，就运行 ${command(file)}`,
      `once both say the same, run ${command(file)}`,
    ),
  ),
  sectionAdded: message(
    'twin/drifted',
    [['准备', [9, 12], EN]],
    (title: string, lines: readonly number[], file: string) => {
      const [name, where] = [section(title), changed(lines, 0)];
      return {
        message: say(
          `中文多了${name.zh}一节${where.zh}`,
          `the Chinese has a new section, ${name.en}${where.en}`,
        ),
        fix: fixDrift(file),
      };
    },
  ),
  sectionGone: message('twin/drifted', [['准备', EN]], (title: string, file: string) => {
    const name = section(title);
    return {
      message: say(`中文没有${name.zh}一节了`, `the Chinese no longer has the section ${name.en}`),
      fix: fixDrift(file),
    };
  }),
  sectionChanged: message(
    'twin/drifted',
    [
      ['', [7], 0, '2026-11-23', EN],
      ['上冰', [], 2, '2026-11-23', EN],
    ],
    (title: string, lines: readonly number[], gone: number, on: string, file: string) => {
      const [name, where] = [section(title), changed(lines, gone)];
      return {
        message: say(
          `中文${name.zh}一节在 ${on} 以后改过${where.zh}，英文还是旧的`,
          `${name.en} has changed in the Chinese since ${on}${where.en}; the English is as it was`,
        ),
        fix: fixDrift(file),
      };
    },
  ),
  number: message('twin/number', [['70', 'zh']], (shown: string, locale: Locale) => {
    const [here, there] = [FILE[locale], FILE[otherLocale(locale)]];
    return told(
      `${shown} 只在 ${here} 里有`,
      `${shown} stands in ${here} only`,
      `${there} 里补上，或删掉这里的；两边写的是同一个数，就用同样的数字`,
      `say it in ${there}, or drop it here; if both mean one number, write the same digits`,
    );
  }),
  price: message(
    'twin/price',
    [['70', '2022 press', '2026 press', 7]],
    (amount: string, zh: string, en: string, line: number) =>
      told(
        `¥${amount}：只在 zh.mdx 的是 ${zh}；只在 en.mdx（第 ${line} 行）的是 ${en}`,
        `¥${amount}: only in zh.mdx ${zh}; only in en.mdx (line ${line}) ${en}`,
        '两边写同样的年份和来源',
        'give both the same years and sources',
      ),
  ),
  venue: message('twin/venue', [['sample-rink', 'en']], (id: string, locale: Locale) => {
    const [here, there] = [FILE[locale], FILE[otherLocale(locale)]];
    return told(
      `${id} 只在 ${here} 里有`,
      `${id} stands in ${here} only`,
      `${there} 里也写上，或删掉这里的`,
      `name it in ${there}, too, or drop it here`,
    );
  }),
};
