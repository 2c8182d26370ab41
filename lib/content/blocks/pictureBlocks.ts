import { say } from '../say.ts';
import type { BlockSpec } from './spec.ts';

/** Blocks that show a picture. */
export const pictureBlocks = {
  Figure: {
    what: say(
      '图：src 是文章文件夹里的照片、截图或 SVG，scene 是画好的场景，二选一；alt 写给看不见图的人，内文是图注，可以不写',
      'A picture: src is a photograph, a screenshot or an SVG in the article’s folder, scene a drawn one; alt is for those who cannot see it, the caption is optional',
    ),
    example: say(
      '<Figure scene="river" alt="封冻的河面上，几个人推着冰车">河面封冻以后</Figure>',
      '<Figure scene="river" alt="People pushing ice carts on a frozen river">Once the river has frozen</Figure>',
    ),
    holds: 'words',
    mayBeEmpty: true,
    oneOf: ['src', 'scene'],
    attributes: {
      src: { is: 'picture', what: say('文件夹里的文件名', 'A file of the folder') },
      scene: { is: 'scene', what: say('画好的场景', 'A drawn scene') },
      alt: { is: 'alt', required: true, what: say('图里有什么', 'What the picture shows') },
    },
  },
  FilmMoment: {
    what: say(
      '短片里的一刻：一帧画面，点开从那一秒放起；内文是图注，不写就用这一刻的名字',
      'A moment of the film: a frame that opens the film at that second; the caption is optional, its name stands in',
    ),
    example: say('<FilmMoment at="rink" />', '<FilmMoment at="fall">Everybody falls</FilmMoment>'),
    holds: 'words',
    mayBeEmpty: true,
    articleOnly: true,
    attributes: {
      at: {
        is: 'moment',
        required: true,
        what: say('film.yaml 里 chapters 的 slug', 'A slug of chapters in film.yaml'),
      },
    },
  },
} as const satisfies Record<string, BlockSpec>;
