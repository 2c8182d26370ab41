import { problem, type RuleEntry } from './entry.ts';
import { inCaptions, inFilm } from './example.ts';

/** Rules about the film. */
export const filmRules = {
  'film/duration': problem(
    ['片长对不上', 'The film is not as long as it says'],
    [
      'film.yaml 的 seconds 要和影片文件一样长，差不超过 0.15 秒。',
      'The seconds in film.yaml and those of the files must agree within 0.15 s.',
    ],
    inFilm('seconds: 60', 'seconds: 45', 'seconds: 45'),
  ),
  'film/moment': problem(
    ['章节或画格的时间不对', 'A chapter or a still at the wrong time'],
    [
      '章节从 0 秒开始，按时间排，都在片尾之前；剧照也取自片内。',
      'Chapters begin at 0, in order, before the end; stills are taken from within the film.',
    ],
    inFilm('at: 48.4\n', 'at: 38.4\n', 'at: 38.4\n'),
  ),
  'film/captions': problem(
    ['字幕有问题', 'Something is wrong with a caption'],
    [
      '每条停 1–6 秒，不重叠，不超过片尾；一行不超过 18 个汉字或 42 个字符。',
      'Each stands 1–6 s, none overlaps or outlasts the film; a line has at most 18 Han or 42 Latin characters.',
    ],
    inCaptions(
      '天还没亮，冰已经醒了，窗户也一扇一扇亮起来了。',
      '天还没亮，冰已经醒了。',
      '天还没亮，冰已经醒了。',
    ),
  ),
} as const satisfies Record<string, RuleEntry>;
