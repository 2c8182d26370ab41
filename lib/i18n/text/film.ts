import { twin } from '../twin.ts';

export const filmText = twin(
  {
    title: (name: string) => `短片《${name}》`,
    lead: (seconds: number) =>
      `${seconds} 秒。一条红围巾，一个普通的星期二。不开声音也能看，要说的都在字幕里。`,
    play: '播放',
    sizes: '清晰度和流量',
    size: (label: string, megabytes: string) => `${label}，${megabytes} MB`,
    sizesHint: '默认播放 540p。点上面的链接，可以换一种清晰度，也可以存下来看。',
    transcript: '全部字幕，按镜头排',
    transcriptLead: '看不了视频，读这里也够了。点一个时间，影片就跳到那一处。',
    described: '画面里有什么',
    describedLead: '写给看不见画面的人，也写给不方便开声音的人。',
    credits: '谁做的，价格从哪里来',
    noVideo: '这个浏览器放不了视频。下面有全部画面和文字，也可以下载文件：',
    captions: { zh: '中文字幕', en: 'English captions' },
    momentLink: '转发这一刻',
    momentTitle: (chapter: string, film: string) => `${chapter}，短片《${film}》`,
    momentDescription: (film: string, lines: string) =>
      `短片《${film}》里的一刻。画面上写着：“${lines}”点开，影片就从这一刻放起。`,
    momentPost: (film: string, chapter: string) =>
      `短片《${film}》里的这一刻：${chapter}。一条红围巾，从清晨走到夜里。#让精彩每天出彩#`,
    momentPlay: '从这里看',
    momentOthers: '别的时刻',
    momentPrice: '价签上的数从哪里来',
    whole: '看全片',
  },
  {
    title: (name: string) => `${name}, the film`,
    lead: (seconds: number) =>
      `${seconds} seconds. One red scarf, one ordinary Tuesday. It works without sound: everything is in the captions.`,
    play: 'Play',
    sizes: 'Quality and data',
    size: (label: string, megabytes: string) => `${label}, ${megabytes} MB`,
    sizesHint: 'It plays in 540p. The links above open another quality, or let you save the file.',
    transcript: 'Every line, shot by shot',
    transcriptLead: 'If you cannot play the film, this is all of it. Tap a time to jump there.',
    described: 'What the pictures show',
    describedLead: 'For those who cannot see them, or cannot turn the sound on.',
    credits: 'Who made it, and where the prices come from',
    noVideo: 'This browser cannot play the film. All pictures and words are below, and here is the file: ',
    captions: { zh: '中文字幕', en: 'English captions' },
    momentLink: 'Pass on this moment',
    momentTitle: (chapter: string, film: string) => `${chapter} · ${film}`,
    momentDescription: (film: string, lines: string) =>
      `A moment of “${film}”. On the picture: “${lines}” Tap, and the film starts here.`,
    momentPost: (film: string, chapter: string) =>
      `A moment of “${film}”: ${chapter}. One red scarf, from dawn to night, forty-five seconds. #WinterSport`,
    momentPlay: 'Play from here',
    momentOthers: 'Other moments',
    momentPrice: 'Where the price on the tag comes from',
    whole: 'The whole film',
  },
);
