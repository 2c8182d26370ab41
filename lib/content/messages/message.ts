import { type Finding, finding, type Place } from '../finding.ts';
import type { Rule } from '../rules.ts';
import { say, type Words } from '../say.ts';

/** What was found, with what is allowed, and how to mend it. */
export interface Told {
  message: Words;
  fix: Words;
}

/** One thing that a rule says to an editor; called, it says it about a place. */
export interface Message<P extends readonly unknown[]> {
  (place: Place, ...parts: P): Finding;
  readonly rule: Rule;
  /** Parts to try it with: every way in which it can be worded once. The snapshot test reads them. */
  readonly samples: readonly P[];
}

/** Makes a message of a rule. Its words are put together only when something is found. */
export function message<P extends readonly unknown[]>(
  rule: Rule,
  samples: readonly NoInfer<P>[],
  words: (...parts: P) => Told,
): Message<P> {
  const build = (place: Place, ...parts: P): Finding => {
    const told = words(...parts);
    return finding(place, rule, told.message, told.fix);
  };
  return Object.assign(build, { rule, samples });
}

/** The four sentences of a message: found, in both languages, and the cure; `also` is more of the cure. */
export const told = (zh: string, en: string, fixZh: string, fixEn: string, also?: Words): Told => ({
  message: say(zh, en),
  fix: also ? say(`${fixZh}${also.zh}`, `${fixEn}${also.en}`) : say(fixZh, fixEn),
});

/** A value as an editor would recognise it, short. */
export const short = (text: string, most = 60): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;
