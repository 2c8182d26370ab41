import { twin } from '../twin.ts';

export const shareText = twin(
  {
    how: '长按图片（电脑上点右键）保存，再发到微博、朋友圈或群里。点标题看原文。',
    guides: '指南',
    pages: '短片和故事',
    cities: '城市',
    save: '打开原图',
  },
  {
    how: 'Press and hold a picture (right-click on a computer) to save it, then send it anywhere. The title leads to the page.',
    guides: 'Guides',
    pages: 'The film and the story',
    cities: 'Cities',
    save: 'Open the picture',
  },
);
