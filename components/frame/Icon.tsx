import { SPORT_PATHS } from './sportPaths.ts';

/** Line drawings on a 24 grid; an icon never stands without a word, except play, arrow and menu. */
const PATHS = {
  ...SPORT_PATHS,
  pin: 'M12 21c4-5 6.5-8 6.5-11.5a6.5 6.5 0 0 0-13 0C5.5 13 8 16 12 21ZM12 7.3a2.2 2.2 0 1 0 0 4.4a2.2 2.2 0 0 0 0-4.4Z',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17ZM12 7v5.2l3.4 2',
  metro: 'M7 4h10q2 0 2 2v9q0 2-2 2H7q-2 0-2-2V6q0-2 2-2ZM5 11h14M12 4v7M8 20l2-3M16 20l-2-3',
  walk: 'M13 2.7a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 0 0 0-3.6ZM8 21l3-7M11 14l3 3 1.5 4M11 14l1.5-6-4 2-1 3M12.5 8l2 3.5 3 1',
  play: 'M8 5l11 7-11 7Z',
  arrow: 'M4 12h15M13.5 6.5L19 12l-5.5 5.5',
  down: 'M12 4v12M6.5 11l5.5 5.5L17.5 11M5 20h14',
  share: 'M14 5l6 5.5-6 5.5v-3.5q-6 0-9 5 0-8.5 9-9.5Z',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.1M4 12h.1M4 18h.1',
  map: 'M4 6.5l5-2 6 2.5 5-2v13l-5 2-6-2.5-5 2ZM9 4.5v13M15 7v13',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  search: 'M10.5 4.5a6 6 0 1 0 0 12a6 6 0 0 0 0-12ZM15 15l5 5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="ic" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} fill={name === 'play' ? 'currentColor' : undefined} />
    </svg>
  );
}
