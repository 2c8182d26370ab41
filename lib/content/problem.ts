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
}
