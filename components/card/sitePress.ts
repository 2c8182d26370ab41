import { shareImages } from '#lib/press/shareImages.ts';
import { cardArt } from './cardArt.tsx';

/** The press of all share images of the site, in its own templates. */
export const sitePress = shareImages(cardArt);
