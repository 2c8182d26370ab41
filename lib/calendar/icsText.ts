const FOLD_OCTETS = 75;

/** Escapes a TEXT value (RFC 5545, 3.3.11): backslash, semicolon, comma and line ends. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n');

/**
 * Folds one content line at 75 octets of UTF-8, never inside a character (RFC 5545, 3.1). Each further line begins
 * with a space, which counts.
 */
export function foldLine(line: string): string {
  const rows: string[] = [];
  let row = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > FOLD_OCTETS) {
      rows.push(row);
      row = ' ';
      octets = 1;
    }
    row += character;
    octets += size;
  }
  return [...rows, row].join('\r\n');
}

/** Content lines as an iCalendar stream: each one folded and ended by CRLF. */
export const icsLines = (lines: readonly string[]): string =>
  lines.map((line) => `${foldLine(line)}\r\n`).join('');
