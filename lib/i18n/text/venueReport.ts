import { twin } from '../twin.ts';

/** How sure we are, and a ready message for whoever knows better. */
export const venueReportText = twin(
  {
    trust: '这些信息有多可靠',
    trustText: {
      high: '有多个来源，或者有公开数据和近年的报道，都说它在营业。',
      medium: '公开地图或一篇报道里有它，还没有人确认它今年营业。',
      low: '来源很旧，或者很单薄，场地可能已经停业。去之前先打电话。',
    },
    noSource: '没有找到任何公开出处，只凭一般了解收录。去之前一定先核实它在不在。',
    wrong: '写错了？抄这段话告诉我们',
    wrongLead: '网站没有收信的程序。下面这段话已经写好编号和现在的内容：复制，改对，发到',
    wrongWhere: '“关于”页说的问题列表',
    pricesFrom: '每个价格的出处在上面。',
    copyReport: '复制这段话',
    report: {
      title: (name: string) => `场馆信息有误：${name}`,
      id: '场馆编号',
      page: '网址',
      build: (date: string, commit: string) => `页面版本：${date}，${commit}`,
      now: '页面上现在写的：',
      name: '名称',
      kind: '种类',
      city: '城市',
      season: '开放月份',
      prices: '价格',
      none: '没查到',
      right: '哪一项错了，正确的是：',
      who: '我是哪天、从哪里知道的（有价目牌照片更好）：',
    },
  },
  {
    trust: 'How sure we are',
    trustText: {
      high: 'Several sources, or open data and recent press, say that it runs.',
      medium: 'It is on an open map or in one report. Nobody has confirmed that it runs this year.',
      low: 'The source is old or thin, and it may have closed. Call first.',
    },
    noSource:
      'No public source was found; it is listed on general knowledge alone. Make sure it exists before you go.',
    wrong: 'Something wrong? Send us this',
    wrongLead:
      'The site has no form and no mailbox. This text has the venue’s id and what the page says today. Copy it, put it right, and post it to the',
    wrongWhere: 'issue list named on the About page',
    pricesFrom: 'The source of each price is further up.',
    copyReport: 'Copy this text',
    report: {
      title: (name: string) => `Venue needs correcting: ${name}`,
      id: 'Venue id',
      page: 'Page',
      build: (date: string, commit: string) => `Version: ${date}, ${commit}`,
      now: 'What the page says now:',
      name: 'Name',
      kind: 'Kind',
      city: 'City',
      season: 'Months',
      prices: 'Prices',
      none: 'unknown',
      right: 'What is wrong, and what is right:',
      who: 'How and when I know (a photo of the price board helps):',
    },
  },
);
