import { partedByDates, unbroken } from '#lib/i18n/unbroken.ts';

/** Text that is no running text: code, drawings, and the ready post, which a reader copies as it is. */
const LEFT_ALONE =
  /<(script|style|title|pre|textarea|option|svg)\b[\s\S]*?<\/\1>|<p class="post"[\s\S]*?<\/p>/;
const PIECES = new RegExp(`${LEFT_ALONE.source}|<[^>]*>|[^<]+`, 'g');

const inOnePiece = (text: string): string =>
  partedByDates(unbroken(text))
    .map((part, index) => (index % 2 === 1 ? `<span class="nw">${part}</span>` : part))
    .join('');

/**
 * Keeps numbers with their units, and dates in one piece, in all text of a finished page: it comes from many places
 * (data, dictionaries, articles), and only here through one.
 */
export const withUnbrokenNumbers = (html: string): string =>
  html.replace(PIECES, (piece) => (piece.startsWith('<') || !/\d/.test(piece) ? piece : inOnePiece(piece)));
