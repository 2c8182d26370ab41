/** Text as queries and index compare it: lower case, no accents, full-width letters made narrow, single spaces. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s·・，。、（）()'’-]+/gu, ' ')
    .trim();
