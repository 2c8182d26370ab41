import { twin } from '../twin.ts';

/** What a copy button answers. */
export const copyText = twin(
  {
    copied: '已复制',
    selected: '已选中，请按复制',
  },
  {
    copied: 'Copied',
    selected: 'Selected; now copy',
  },
);
