import { twin } from '../twin.ts';

/** The few words that the first part of the finder needs for comparing and looking around. */
export const pickText = twin(
  {
    pick: '比一比',
    lost: '有一部分没有载入。检查一下网络，再试一次。',
  },
  {
    pick: 'Compare',
    lost: 'Part of this page did not load. Check the network and try again.',
  },
);
