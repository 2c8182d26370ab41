import { cardPress } from '#lib/card/cardPress.ts';
import { allPages } from '#lib/share/sitePages.ts';
import { cardArt } from './cardArt.tsx';

/** The press of all share images of the site, in its own templates. */
export const sitePress = cardPress(() => allPages().map(({ card }) => card), cardArt);
