import { twin } from '../twin.ts';

export const filmText = twin(
  {
    title: (name: string) => `短片《${name}》`,
    lead: (seconds: number) => `${seconds} 秒。一条红围巾，一个普通的星期二。声音可以不开，字幕里什么都有。`,
    play: '播放',
    sizes: '清晰度和流量',
    size: (label: string, megabytes: string) => `${label}，${megabytes} MB`,
    sizesHint: '先播 540p；点下面的链接可以换一种清晰度，或存下来看。',
    transcript: '全部字幕，一镜一镜',
    transcriptLead: '看不了视频，读这里就够了。点时间可以跳过去。',
    described: '画面里有什么',
    describedLead: '写给看不见画面的人，也写给没法出声的人。',
    credits: '谁做的，数字从哪来',
    noVideo: '这个浏览器放不了视频。下面有全部画面和文字，也可以下载文件：',
    captions: { zh: '中文字幕', en: 'English captions' },
  },
  {
    title: (name: string) => `${name}, the film`,
    lead: (seconds: number) =>
      `${seconds} seconds. One red scarf, one ordinary Tuesday. It works without sound: everything is in the captions.`,
    play: 'Play',
    sizes: 'Quality and data',
    size: (label: string, megabytes: string) => `${label}, ${megabytes} MB`,
    sizesHint: '540p plays first. These links open another quality, or let you keep the file.',
    transcript: 'Every line, shot by shot',
    transcriptLead: 'If you cannot play the film, this is all of it. A time leads to its moment.',
    described: 'What the pictures show',
    describedLead: 'For those who cannot see them, or cannot have sound.',
    credits: 'Who made it, and where the figures come from',
    noVideo: 'This browser cannot play the film. All pictures and words are below, and here is the file: ',
    captions: { zh: '中文字幕', en: 'English captions' },
  },
);
