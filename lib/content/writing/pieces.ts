/** A part of a passage, and where it begins in the file. */
export interface Piece {
  text: string;
  from: number;
}

/** A line end between Chinese characters is no space to a reader. */
const WRAP =
  /(?<=[\p{Script=Han}，。；：、！？”’）》])\n(?=[\p{Script=Han}“‘（《])|(?<=[，。；：、！？）》])\n|\n(?=[（《])/gu;
const LINE_END = /\r\n|\r/g;

/**
 * The source offset of each character of a text node: escapes, entities, line ends and the indent or quote marks after
 * them are stepped over. Undefined where the two cannot be brought into line.
 */
function align(value: string, source: string, from: number): number[] | undefined {
  const offsets: number[] = [];
  let at = from;
  let fresh = false;
  for (const character of value.split('')) {
    if (character === '\n') while (source[at] === ' ' || source[at] === '\t') at += 1;
    if (fresh && source[at] !== character) at += /^[ \t>]*/.exec(source.slice(at, at + 80))?.[0].length ?? 0;
    fresh = character === '\n';
    if (source[at] === '\\' && source[at + 1] === character) at += 1;
    offsets.push(at);
    if (source[at] === character) at += 1;
    else if (fresh && source[at] === '\r') at += source[at + 1] === '\n' ? 2 : 1;
    else {
      const entity = /^&[#\w]{1,31};/.exec(source.slice(at, at + 33));
      if (!entity) return undefined;
      at += entity[0].length;
    }
  }
  return offsets;
}

/** A run of text; it is brought into line with its source only if something is found in it. */
export class TextPiece implements Piece {
  readonly text: string;
  readonly from: number;
  readonly #value: string;
  readonly #source: string;
  #offsets: (number | undefined)[] | undefined;

  constructor(value: string, source: string, from: number) {
    this.#value = value.replace(LINE_END, '\n');
    this.text = this.#value.replace(WRAP, '').replace(/\n/g, ' ');
    this.#source = source;
    this.from = from;
  }

  #aligned(): (number | undefined)[] {
    if (this.#offsets) return this.#offsets;
    const all = align(this.#value, this.#source, this.from) ?? [];
    const wraps = new Set([...this.#value.matchAll(WRAP)].map(({ index }) => index));
    this.#offsets = all.filter((_, index) => !wraps.has(index));
    return this.#offsets;
  }

  /** Where a character stands in the source. */
  offset(index: number): number | undefined {
    return this.#aligned()[index];
  }

  /** Where a run begins in the source, if it stands there just so; for an empty run, its neighbours have to. */
  verbatim(index: number, length: number): number | undefined {
    const [first, end] = length > 0 ? [index, index + length] : [index - 1, index + 1];
    const run = this.text.slice(first, end);
    const from = first < 0 || end > this.text.length ? undefined : this.offset(first);
    if (from === undefined || !this.#source.startsWith(run, from)) return undefined;
    return from + (index - first);
  }
}
