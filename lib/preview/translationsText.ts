/** Words of the editors’ list of translations; shown in both languages at once, so there is no twin. */
export const translationsText = {
  title: '译文和时间 Translations and time',
  lead: '英文落后的排在前面，下面是中文改过的段落。改好英文，运行 npm run check -- --translated 加上它的路径。 Where the English has fallen behind, with the paragraphs of the Chinese that changed. Mend the English, then run npm run check -- --translated with its path.',
  opening: '开头 the opening',
  gone: (count: number) => `删去 ${count} 段 ${count} taken out`,
  what: { changed: '改过 changed', added: '新的一节 new', removed: '没有了 gone' },
  status: {
    missing: '缺一种语言 one language is missing',
    unrecorded: '没有记录 no record',
    current: '英文跟上了 in line',
    drifted: '英文落后 fallen behind',
  },
  standing: {
    draft: '草稿 draft',
    waiting: '还没到时间 waiting',
    shown: '已发布 published',
    over: '已撤下 taken down',
  },
} as const;
