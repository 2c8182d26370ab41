import { twin } from '../twin.ts';

/** What a page says of itself when its English has fallen behind its Chinese. */
export const driftText = twin(
  {
    label: '中文更新了',
    since: (day: string) => `这一页的英文还是照 ${day} 的中文写的，之后中文改过。`,
    where: (names: readonly string[]) => `改过的地方：${names.join('、')}。`,
    opening: '开头',
    chinese: '看中文页',
  },
  {
    label: 'The Chinese is newer',
    since: (day: string) =>
      `The Chinese text of this page has changed since ${day}, when the English was last brought into line with it.`,
    where: (names: readonly string[]) => `What may be out of date here: ${names.join('; ')}.`,
    opening: 'the opening',
    chinese: 'The Chinese page has the newer text',
  },
);
