import { attributeMessages } from './attributeMessages.ts';
import { factMessages } from './factMessages.ts';
import { fieldMessages } from './fieldMessages.ts';
import { fileMessages } from './fileMessages.ts';
import { filmMessages } from './filmMessages.ts';
import { imageMessages } from './imageMessages.ts';
import { linkMessages } from './linkMessages.ts';
import type { Message } from './message.ts';
import { readingMessages } from './readingMessages.ts';
import { svgMessages } from './svgMessages.ts';
import { tagMessages } from './tagMessages.ts';
import { textMessages } from './textMessages.ts';
import { timeMessages } from './timeMessages.ts';
import { twinMessages } from './twinMessages.ts';
import { wordMessages } from './wordMessages.ts';
import { yamlMessages } from './yamlMessages.ts';

/** Every message of the check, by area: one table for each. */
export const ALL_MESSAGES = {
  file: fileMessages,
  field: fieldMessages,
  yaml: yamlMessages,
  tag: tagMessages,
  attribute: attributeMessages,
  text: textMessages,
  link: linkMessages,
  image: imageMessages,
  svg: svgMessages,
  fact: factMessages,
  time: timeMessages,
  film: filmMessages,
  twin: twinMessages,
  reading: readingMessages,
  word: wordMessages,
} as unknown as Readonly<Record<string, Readonly<Record<string, Message<readonly unknown[]>>>>>;
