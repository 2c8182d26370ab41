import { C } from '#illustrations/kit/kit.mjs';

/** How the people of the film look. The red scarf is not here: each shot gives it to one of them. */
export const cast = {
  /** The first and the last to wear the scarf. */
  ying: {
    coat: 'cream',
    hat: 'pom',
    hatC: '#274E86',
    pomC: '#FFF3E2',
    hair: 'tail',
    pants: '#1F4A7E',
    glove: '#274E86',
    zip: '#C9B59B',
  },
  grandpa: { body: 'elder', coat: 'navy', hat: 'flap', hatC: 'brown', bootC: '#33303C', pants: '#3B4256' },
  grandma: {
    body: 'elder',
    coat: 'peach',
    hat: 'none',
    hair: 'perm',
    flowers: ['#C95A4C', '#FBE9D2', '#6F9A83'],
    scarf: '#F6EBDB',
    glasses: 1,
    pants: '#3E3A57',
    glove: '#6F9A83',
  },
  child: { body: 'kid', coat: 'mustard', hat: 'cat', hatC: 'teal', pants: '#274E86', glove: '#2C6E77' },
  auntPlum: {
    body: 'elder',
    coat: 'plum',
    flowers: ['#F2B08E', '#EBD7EE', '#D7A7C0'],
    hat: 'none',
    hair: 'perm',
    glasses: 1,
    pants: '#3E3A57',
    glove: '#EBA844',
  },
  girl: {
    body: 'kid',
    coat: 'teal',
    hat: 'pom',
    hatC: 'mustard',
    pomC: '#FFF3E2',
    pants: '#274E86',
    glove: '#1B3A68',
  },
  clerk: { coat: 'glacier', hat: 'none', hair: 'bun', pants: '#223A5F', glove: '#1B3A68', bootC: '#33303C' },
  student: {
    body: 'teen',
    coat: 'school',
    stripe: '#3F74A8',
    hat: 'beanie',
    hatC: '#3E8B93',
    pants: '#274E86',
    glove: '#274E86',
  },
  father: {
    coat: 'brown',
    hat: 'flap',
    hatC: 'olive',
    fur: '#CDBB9C',
    pants: '#2E3A59',
    glove: '#3A2F35',
    bootC: '#33303C',
  },
} as const;

/** The one red thing in every shot. */
export const redScarf = C.cord as string;
