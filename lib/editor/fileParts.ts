/** An MDX file taken apart so that putting it together again gives back every byte. */
export interface FileParts {
  /** Up to and with the opening `---` line. Empty if there is no front matter. */
  open: string;
  yaml: string;
  /** The closing `---` line, and the empty line after it. */
  close: string;
  body: string;
}

/** Takes a file apart at its `---` lines; without them, all of it is body. */
export function fileParts(text: string): FileParts {
  const open = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)/.exec(text)?.[0];
  const closing =
    open && /^---[ \t]*(?:\r\n|\n|\r|$)(?:[ \t]*(?:\r\n|\n|\r))?/m.exec(text.slice(open.length));
  if (!open || !closing) return { open: '', yaml: '', close: '', body: text };
  const end = open.length + closing.index;
  return {
    open,
    yaml: text.slice(open.length, end),
    close: closing[0],
    body: text.slice(end + closing[0].length),
  };
}

/** The opposite of fileParts. */
export const joinParts = ({ open, yaml, close, body }: FileParts): string => open + yaml + close + body;

/** How many lines stand before the body. */
export const linesBefore = ({ open, yaml, close }: FileParts): number =>
  (open + yaml + close).split(/\r\n|\n|\r/).length - 1;
