import { type Finding, START } from '../finding.ts';
import type { Message } from '../messages/message.ts';

/** A change of the text that mends a slip. */
export interface Edit {
  /** How many characters are replaced; none, to put something in. */
  length: number;
  write: string;
}

/** Something said that the style guide says otherwise, at an offset of the text. */
export interface Slip extends Pick<Finding, 'rule' | 'message' | 'fix'> {
  offset: number;
  /** Where the cure is certain. */
  edit: Edit | undefined;
}

/** A slip with its words. */
export function slip<P extends readonly unknown[]>(
  message: Message<P>,
  parts: P,
  offset: number,
  edit?: Edit,
): Slip {
  const { rule, message: found, fix } = message(START, ...parts);
  return { rule, message: found, fix, offset, edit };
}

/**
 * One slip for each match of a pattern that `tell` has something to say about. Almost every text is without almost
 * every slip: the test spares it the copy of the pattern that a search makes.
 */
export function each(
  text: string,
  pattern: RegExp,
  tell: (match: RegExpExecArray) => Slip | undefined,
): Slip[] {
  pattern.lastIndex = 0;
  if (!pattern.test(text)) return [];
  pattern.lastIndex = 0;
  return [...text.matchAll(pattern)].flatMap((match) => tell(match) ?? []);
}
