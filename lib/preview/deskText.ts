/** Words of the article preview, which only editors see: both languages at once, so there is no twin. */
export const deskText = {
  home: '预览 Preview',
  tools: {
    blocks: '组件 Blocks',
    share: '分享 Sharing',
    translations: '翻译 Translations',
    system: '设计系统 Design system',
  },
  draft: '草稿 draft',
  all: '全部文章 All articles',
  edit: '编辑 Edit',
  width: '宽度 Width',
  wide: '宽屏 Wide',
  language: '语言 Language',
  languages: { both: '并排 Both', zh: '中文', en: 'English' },
  what: '看什么 Show',
  shows: { page: '页面 Page', share: '分享 Sharing' },
  frame: { zh: '中文版', en: 'English version' },
  problems: (count: number): string => `问题 Problems ${count}`,
  warnings: (count: number): string => `提醒 Warnings ${count}`,
  sound: '没有问题 Nothing wrong',
  stays:
    '改好以前，页面停在上一次没有问题的样子。 Until they are mended, the page stays as it last was sound.',
  lost: '预览服务器没有回答。 The preview’s server does not answer.',
  open: '在 VS Code 打开 Open in VS Code',
} as const;
