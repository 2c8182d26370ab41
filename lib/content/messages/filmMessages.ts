import { message, told } from './message.ts';

/** What is said of the film, its chapters and its captions. */
export const filmMessages = {
  pastEnd: message('film/moment', [[48.4, 45]], (at: number, seconds: number) =>
    told(
      `${at} 秒在片尾之后，影片只有 ${seconds} 秒`,
      `${at} s is past the end, the film lasts ${seconds} s`,
      `写 0 到 ${seconds} 之间的秒数`,
      `write a second between 0 and ${seconds}`,
    ),
  ),
  firstNotAtZero: message('film/moment', [[]], () =>
    told('第一章不是从 0 秒开始', 'the first chapter does not begin at 0', '写 at: 0', 'write at: 0'),
  ),
  outOfOrder: message('film/moment', [[4.8]], (least: number) =>
    told(
      `不在前一章的 ${least} 秒之后`,
      `it is not after the chapter above, at ${least} s`,
      '按时间排好',
      'put them in order',
    ),
  ),
  noFilm: message('film/duration', [['film-720.mp4']], (file: string) =>
    told(
      `${file} 不是能放的 MP4`,
      `${file} is no MP4 that plays`,
      '用 npm run film -- encode 重新生成',
      'make it again with npm run film -- encode',
    ),
  ),
  otherLength: message(
    'film/duration',
    [[60, 'film-720.mp4', 45]],
    (seconds: number, file: string, lasts: number) =>
      told(
        `写着 ${seconds} 秒，${file} 长 ${lasts} 秒`,
        `it says ${seconds} s, ${file} lasts ${lasts} s`,
        `改成 ${lasts}，或换回原来的影片`,
        `write ${lasts}, or put the other film back`,
      ),
  ),
  noCaptions: message('film/captions', [[]], () =>
    told(
      '这里没有字幕',
      'there are no captions in it',
      '第一行写 WEBVTT，空一行，再写时间和字',
      'begin with WEBVTT and an empty line, then times and words',
    ),
  ),
  outlasts: message('film/captions', [[46.9, 45]], (until: number, end: number) =>
    told(
      `字幕停在 ${until} 秒，影片只有 ${end} 秒`,
      `the caption ends at ${until} s, the film at ${end} s`,
      '改早这一条的时间，或改 film.yaml 的 seconds',
      'end it earlier, or mend `seconds` in film.yaml',
    ),
  ),
  overlaps: message('film/captions', [[3.2]], (after: number) =>
    told(
      '和前一条的时间重叠',
      'it begins before the one above has ended',
      `从 ${after} 秒以后开始`,
      `let it begin at ${after} s or later`,
    ),
  ),
  stands: message('film/captions', [[0.4, 1, 6]], (lasts: number, shortest: number, longest: number) =>
    told(
      `这一条停了 ${lasts} 秒`,
      `it stands for ${lasts} s`,
      `停 ${shortest}–${longest} 秒；太长就拆成两条`,
      `${shortest}–${longest} s; split what is longer`,
    ),
  ),
  wide: message(
    'film/captions',
    [['天还没亮，冰已经醒了，窗户也亮了起来。', 18, 42]],
    (line: string, han: number, latin: number) =>
      told(
        `一行太长：“${line}”`,
        `a line is too long: “${line}”`,
        `中文一行不超过 ${han} 个汉字，英文 ${latin} 个字符`,
        `at most ${han} Han or ${latin} Latin characters a line`,
      ),
  ),
};
