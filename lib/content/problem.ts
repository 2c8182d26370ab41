/** One thing wrong in the content, told so that an editor can mend it without help. */
export interface Problem {
  /** Path from the project's root (or from the checked folder), with forward slashes. */
  file: string;
  /** 1-based position of what is wrong, in the file as the editor sees it (front matter counted). */
  line: number;
  column: number;
  /** Stable rule id, e.g. `mdx/unknown-component`; each has a heading in content/README.md. */
  rule: string;
  /** What was found and what is allowed. */
  message: string;
  /** How to mend it. */
  fix: string;
  /** A problem stops the build, a warning does not. */
  level: 'problem' | 'warning';
  /** `npm run check -- --fix` mends it. */
  fixable: boolean;
  /** Where the rule is explained, with an example of wrong and right: a heading of content/README.md. */
  help: string;
}

/** `path:line:col  rule  what was found  → how to mend it`. */
export const toldLine = ({ file, line, column, rule, message, fix }: Problem): string =>
  `${file}:${line}:${column}  ${rule}  ${message}  → ${fix}`;

/** The same, and where the rule is explained: one line per problem. */
export const problemLine = (problem: Problem): string => `${toldLine(problem)}  ${problem.help}`;
