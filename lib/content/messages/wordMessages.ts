import { say, type Words } from '../say.ts';
import { message, told } from './message.ts';

const FULL = /^[，。；：？！（）]$/;
/** Two marks that differ in width only look alike to an editor: it has to be said which is which. */
const widthOf = (mark: string, other: string): Words =>
  FULL.test(mark)
    ? say('全角的', 'full-width ')
    : FULL.test(other)
      ? say('半角的', 'half-width ')
      : say('', '');

/** What is said of words, marks and spaces. */
export const wordMessages = {
  term: message(
    'words/term',
    [
      ['滑雪厂', '滑雪场'],
      ['极致', ''],
    ],
    (word: string, write: string) =>
      told(
        `用了“${word}”`,
        `“${word}” is used`,
        write ? `写“${write}”` : '换成说得清楚的话',
        write ? `write: ${write}` : 'say it plainly, or drop it',
      ),
  ),
  spelling: message('words/spelling', [['color', 'colour']], (word: string, right: string) =>
    told(`“${word}”拼写不对`, `“${word}” is misspelt`, `写成 ${right}`, `write ${right}`),
  ),
  doubled: message('words/doubled', [['the the', 'the']], (found: string, right: string) =>
    told(`“${found}”写重了`, `“${found}” stands here twice`, `留一个“${right}”`, `keep one “${right}”`),
  ),
  superlative: message('words/superlative', [['最好玩']], (word: string) =>
    told(
      `“${word}”是绝对化的说法`,
      `“${word}” is a claim that nothing proves`,
      '写出数字和来源，或者删掉',
      'give a figure and its source, or drop it',
    ),
  ),
  exclamation: message('words/exclamation', [[]], () =>
    told('有感叹号', 'there is an exclamation mark', '改成句号', 'end with a full stop'),
  ),
  noDay: message('words/date', [['2 月 30 日']], (found: string) =>
    told(
      `日历上没有“${found}”`,
      `the calendar has no “${found}”`,
      '查一下来源，改成有的日子',
      'look it up in the source, and write a day that exists',
    ),
  ),
  otherWeekday: message(
    'words/date',
    [['2026 年 11 月 23 日', '周一', 'Monday']],
    (found: string, zh: string, en: string) =>
      told(
        `“${found}”不是这个星期几，是${zh}`,
        `“${found}” is no such weekday, but a ${en}`,
        '改日期，或改星期',
        'mend the day or the weekday',
      ),
  ),
  range: message('words/range', [['9:00-21:00', '9:00–21:00']], (range: string, right: string) =>
    told(`范围写成了“${range}”`, `the range “${range}”`, `写成“${right}”`, `write “${right}”`),
  ),
  money: message('words/punctuation', [['¥ 38', '¥38']], (found: string, right: string) =>
    told(`“${found}”里多了空格`, `“${found}” has a space`, `写成“${right}”`, `write “${right}”`),
  ),
  mark: message(
    'words/punctuation',
    [
      [',', '，'],
      ['，', ','],
      ['"', '“ ”'],
    ],
    (found: string, right: string) => {
      const [was, be] = [widthOf(found, right), widthOf(right, found)];
      return told(
        `这里用了${was.zh} ${found}`,
        `the ${was.en}mark ${found} stands here`,
        `写成${be.zh} ${right}`,
        `write the ${be.en}${right}`,
      );
    },
  ),
  width: message('words/width', [['ＦＩＳ', 'FIS']], (found: string, right: string) =>
    told(`“${found}”是全角的`, `“${found}” is full-width`, `写成半角 ${right}`, `write ${right}`),
  ),
  wideSpace: message('words/width', [[]], () =>
    told(
      '用了全角空格',
      'a wide space stands here',
      '删掉它；段首不用空格',
      'delete it; paragraphs open without spaces',
    ),
  ),
  tight: message('words/spacing', [['戴FIS', '戴 FIS']], (found: string, right: string) =>
    told(
      `汉字和字母、数字挨着：“${found}”`,
      `no space between Han and Latin: “${found}”`,
      `中间空一格：“${right}”`,
      `put a space between: “${right}”`,
    ),
  ),
  loose: message('words/spacing', [['， 再']], (found: string) =>
    told(
      `全角标点旁边有空格：“${found}”`,
      `a space beside a full-width mark: “${found}”`,
      '删掉空格',
      'delete the space',
    ),
  ),
  endBlank: message('file/blanks', [[]], () =>
    told('行尾有空格', 'there are blanks at the end of this line', '删掉', 'delete them'),
  ),
  noLineEnd: message('file/blanks', [[]], () =>
    told(
      '文件末尾没有换行',
      'the file does not end in a line end',
      '在最后一行后面按一次回车',
      'press return behind the last line',
    ),
  ),
};
