import { twin } from '../twin.ts';

export const shareText = twin(
  {
    how: '长按图片（电脑上点右键）保存，再发到微博、朋友圈或群里。点标题，可以看那一页。',
    guides: '指南',
    pages: '短片和故事',
    cities: '城市',
    save: '打开原图',
  },
  {
    how: 'Press and hold a picture (right-click on a computer) to save it, then send it to anyone. Tap a title to open its page.',
    guides: 'Guides',
    pages: 'The film and the story',
    cities: 'Cities',
    save: 'Open the picture',
  },
);
